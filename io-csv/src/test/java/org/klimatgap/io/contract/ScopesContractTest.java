package org.klimatgap.io.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.klimatgap.basis.Boundary;
import org.klimatgap.ghg.contract.ContractAssessment;
import org.klimatgap.ghg.contract.Omission;
import org.klimatgap.ghg.statement.StatementTotal;
import org.klimatgap.quantity.Emissions;

/** A group by scopes through the contract file and its tables, with numbers that are known from elsewhere. */
class ScopesContractTest {
    private static final double EXACT = 1e-9;

    private static final String INSTRUMENTS =
            "instrument,kind,category,unit,market,year,produced,cancelled,amount,unit_of_amount,factor,unit_of_factor\n";

    private static final String SPEND_HEAD = """
            # title: Example values
            # source: made up
            # version: 1
            # licence: CC0-1.0
            """;

    private static final String PURCHASES = """
            "purchases": [{ "ledger": "ledger.csv", "currency": "SEK", "factors": "spend.csv", "indices": "index.csv" }]""";

    @TempDir
    private Path path = Path.of("");

    private ScopesFolder folder() {
        return ScopesFolder.in(path);
    }

    /** 28.54 t and 4.76 t (Energimyndigheten 2016: 80.4 and 14 g/MJ, 35.5 and 34.0 MJ/l). */
    @ParameterizedTest
    @CsvSource({"diesel,28.542", "hvo,4.76"})
    void ten_thousand_litres_by_life_cycle_in_scope_3(String fuel, double tonnes) {
        assertThat(folder().activities("3.4," + fuel + ",10000,l,2016,kommun,,,")
                        .edit("[2023]", "[2016]")
                        .figure("scope.3.4.2016"))
                .isCloseTo(tonnes, within(EXACT));
    }

    /** IPCC 2006, table 1.4: 56.1 kg/GJ, which is 201.96 kg/MWh; the own factor has no CH4 and N2O. */
    @Test
    void natural_gas_is_201_96_kilograms_a_megawatt_hour() {
        assertThat(folder().factors("gas,natural-gas,1.stationary,CO2,56.1,kg/GJ,,,direct,SE,,high,IPCC 2006")
                        .figure("scope.1.2023"))
                .isCloseTo(0.20196, within(EXACT));
    }

    /** 12,000 MWh at 90 g/kWh are 1,080 t; 3,000 MWh at the residual mix of 2023, 524.10 g/kWh, 1,572.3 t. */
    @Test
    void twelve_thousand_megawatt_hours_with_nine_thousand_under_certificates() {
        ContractAssessment assessment = folder().activities("2.electricity,electricity,12000,MWh,2023,kommun,,,")
                .with(
                        "instruments.csv",
                        INSTRUMENTS + "UG,certificate,2.electricity,,SE,2023,2023,yes,9000,MWh,0,g CO2e/kWh\n")
                .add("\"instruments\": \"instruments.csv\"")
                .assess();
        assertThat(assessment
                        .figure("scope.2.location-based.2023")
                        .orElseThrow()
                        .value()
                        .value()
                        .amount())
                .isCloseTo(1080, within(EXACT));
        assertThat(assessment
                        .figure("scope.2.market-based.2023")
                        .orElseThrow()
                        .value()
                        .value()
                        .amount())
                .isCloseTo(1572.3, within(EXACT));
    }

    /** A company that is owned to 60 % with 10,000 t (GHG Protocol Corporate Standard, ch. 3). */
    @ParameterizedTest
    @CsvSource({"equity-share,6000", "financial-control,10000", "operational-control,10000"})
    void sixty_percent_of_a_company_is_6000_by_equity_and_10000_by_control(String approach, double tonnes) {
        assertThat(folder().activities("1.process,clinker,10000,t,2023,bolag,,,")
                        .factors("clinker,clinker,,CO2,1,t/t,,,direct,SE,,example,made up")
                        .edit("operational-control", approach)
                        .figure("scope.1.2023"))
                .isCloseTo(tonnes, within(EXACT));
    }

    /** 1,000 t CO2 + 100 t CH4 + 5 t N2O by IPCC AR4 (25, 298), AR5 (28, 265) and AR6 (fossil 29.8, biogenic 27.0; 273). */
    @ParameterizedTest
    @CsvSource({"AR4,CH4-fossil,4990", "AR5,CH4-biogenic,5125", "AR6,CH4-fossil,5345", "AR6,CH4-biogenic,5065"})
    void three_gases_become_equivalents_by_each_set(String set, String methane, double tonnes) {
        assertThat(folder().activities("1.process,mix,1000,t,2023,kommun,,,")
                        .factors(
                                "mix,mix,,CO2,1,t/t,,,direct,SE,,example,made up",
                                "mix,mix,," + methane + ",0.1,t/t,,,direct,SE,,example,made up",
                                "mix,mix,,N2O,0.005,t/t,,,direct,SE,,example,made up")
                        .edit("\"gwpSet\": \"AR5\",\n    \"vintage\"", "\"gwpSet\": \"" + set + "\",\n    \"vintage\"")
                        .figure("scope.1.2023"))
                .isCloseTo(tonnes, within(1e-6));
    }

    /** 1,250,000 SEK with 25 % tax, prices of 2019, index 118: 847,457.63 SEK × 0.0466 = 39,491.53 kg. */
    @Test
    void spend_of_a_million_is_39491_53_kilograms() {
        assertThat(purchases("2023-03-14,S,furniture,1250000,SEK,including,25,kommun")
                        .figure("scope.3.1.2023"))
                .isCloseTo(39.49152542372881, within(EXACT));
    }

    private ScopesFolder purchases(String... rows) {
        return folder().with(
                        "ledger.csv",
                        "date,supplier,category,amount,currency,vat_basis,vat_rate,unit\n" + String.join("\n", rows)
                                + "\n")
                .with(
                        "spend.csv",
                        SPEND_HEAD
                                + "category,title,scope_category,basic_percent,basic_kg,trade_percent,trade_kg,transport_percent,transport_kg,currency,price_year,index\n"
                                + "furniture,Furniture,3.1,88,0.050,10,0.010,2,0.080,SEK,2019,producer\n")
                .with("index.csv", SPEND_HEAD + "index,year,level\nproducer,2019,100\nproducer,2023,118\n")
                .add(PURCHASES);
    }

    /** 4,000 + 1,500 + 9,500 = 15,000 t; +900 and −120 are 6.8 % absolute: 15,780 t, and 12,600 t is −20.15 % of it. */
    @Test
    void base_year_of_15000_becomes_15780_and_the_change_20_15_percent() {
        ContractAssessment assessment = folder().activities(
                        "1.process,unit,4000,t,2019,kommun,,,",
                        "2.heating,heat,1500,MWh,2019,kommun,,,",
                        "3.1,unit,9500,t,2019,kommun,,,",
                        "1.process,unit,3000,t,2023,kommun,,,",
                        "2.heating,heat,1000,MWh,2023,kommun,,,",
                        "3.1,unit,8600,t,2023,kommun,,,")
                .factors(
                        "unit,unit,,CO2,1,t/t,,,direct,SE,,example,made up",
                        "heat,heat,,CO2,1,t/MWh,,,direct,SE,,example,made up")
                .with("ledger.csv", """
                        event,date,kind,reason,evidence,year,part,before,after
                        bolag,2023-04-01,acquisition,Köp,,2019,1.process,0,900
                        fel,2023-06-01,error,Dubbelt,,2019,3.1,9500,9380
                        """)
                .add(
                        "\"baseYear\": 2019, \"recalculation\": [{ \"total\": \"scopes-1-2-3-market\", \"ledger\": \"ledger.csv\","
                                + " \"threshold\": \"5 %\", \"changes\": \"absolute\" }]")
                .edit("[2023]", "[2019, 2023]")
                .edit("    }\n  ],\n  \"scopes\"", """
                            },
                            { "id": "group", "title": "Koncernen", "statement": "scopes-1-2-3-market", "currentYear": 2023,
                              "referenceYear": 2019,
                              "goals": [{ "id": "half", "title": "Halvera", "kind": "reduction", "reduction": "50 %", "year": 2030 }] }
                          ],
                          "scopes\"""")
                .assess();
        assertThat(amount(assessment, "scopes.1-2-3.market-based.2019")).isCloseTo(15_000, within(1e-6));
        assertThat(amount(assessment, "restated.scopes.1-2-3.market-based.2019"))
                .isCloseTo(15_780, within(1e-6));
        assertThat(amount(assessment, "change.scopes.1-2-3.market-based.2023"))
                .isCloseTo(-20.15209125475285, within(1e-6));
        assertThat(amount(assessment, "restated.scope.1.2019")).isCloseTo(4_900, within(1e-6));
        assertThat(amount(assessment, "baseline.group")).isCloseTo(15_780, within(1e-6));
        assertThat(amount(assessment, "target.group")).isCloseTo(7_890, within(1e-6));
    }

    private static double amount(ContractAssessment assessment, String id) {
        return assessment.figure(id).orElseThrow().value().value().amount();
    }

    /** The part of 100,000 t, by division. */
    @Test
    void scope_1_is_a_part_of_the_area_and_the_omission_of_scopes_is_gone() {
        ContractAssessment assessment = folder().factors(
                        "gas,natural-gas,1.stationary,CO2,1000,t/MWh,,,direct,SE,,example,made up")
                .assess();
        assertThat(amount(assessment, "territory-share.scope.1.2023")).isCloseTo(1, within(EXACT));
        assertThat(assessment.omissions()).extracting(Omission::item).doesNotContain(Omission.Item.SCOPES);
        assertThat(assessment
                        .contract()
                        .group()
                        .orElseThrow()
                        .statement()
                        .basis()
                        .boundary())
                .isEqualTo(Boundary.OPERATIONAL_CONTROL);
    }

    @Test
    void without_instruments_market_equals_location_where_the_residual_mix_is_the_average() {
        ContractAssessment assessment = folder().activities("2.electricity,electricity,12000,MWh,2023,kommun,,,")
                .factors(
                        "avg,electricity-grid-average,,CO2,100,g/kWh,,,direct,SE,,example,made up",
                        "res,electricity-residual-mix,,CO2,100,g/kWh,,,direct,SE,,example,made up")
                .assess();
        assertThat(assessment.contract().group().orElseThrow().statement().total(StatementTotal.SCOPE_2_MARKET, 2023))
                .hasValueSatisfying(total -> assertThat(total.value()).isEqualTo(Emissions.ofTonnes(1200)));
        assertThat(amount(assessment, "scope.2.location-based.2023")).isCloseTo(1200, within(EXACT));
    }

    /** 300 t with 1 point and 100 t with 3 points: (300 · 1 + 100 · 3) / 400 = 1.5, for all of scope 1 but the 100 t not judged. */
    @Test
    void quality_of_activities_is_weighted_by_emissions_in_totals() {
        ContractAssessment assessment = folder().with("activities.csv", """
                        category,activity,amount,unit,period,organisation,quality
                        1.process,clinker,300,t,2023,kommun,1
                        1.process,clinker,100,t,2023,bolag,3 3 3 3 3
                        1.fugitive,clinker,100,t,2023,bolag,
                        """)
                .factors("clinker,clinker,,CO2,1,t/t,,,direct,SE,,example,made up")
                .assess();
        assertThat(amount(assessment, "quality.scope.1.2023")).isCloseTo(1.5, within(EXACT));
        assertThat(amount(assessment, "quality-judged.scope.1.2023")).isCloseTo(80, within(EXACT));
    }

    /** 1,000 MWh at 90 g/kWh; the quality stands in both ways. */
    @Test
    void quality_of_bought_energy_stands_in_both_ways() {
        ContractAssessment assessment = folder().with("activities.csv", """
                        category,activity,amount,unit,period,organisation,quality
                        2.electricity,electricity,1000,MWh,2023,kommun,"2,1,3,2,2"
                        """).assess();
        assertThat(amount(assessment, "quality.scope.2.location-based.2023")).isCloseTo(2, within(EXACT));
        assertThat(amount(assessment, "quality.scope.2.market-based.2023")).isCloseTo(2, within(EXACT));
    }

    @Test
    void an_account_of_a_statement_needs_scopes() {
        ScopesFolder folder = folder().edit(
                        "\"perspective\": \"territorial\",\n      \"boundary\": \"municipal-area\",\n      \"basket\": \"GHG\",\n"
                                + "      \"gwpSet\": \"AR5\",\n      \"vintage\": \"Exempel\",\n"
                                + "      \"source\": { \"file\": \"ghg.csv\", \"scheme\": \"TOTAL\" },\n      \"total\": \"reported-total\",\n",
                        "\"statement\": \"scope-1\",\n")
                .edit("\"scopes\": {", "\"x\": {");
        assertThat(folder.errors()).anyMatch(each -> each.endsWith("no-scopes"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            1.stationary,natural-gas,1,furlong,2023,kommun,,,            | activities.csv:2
            3.16,diesel,1,l,2023,kommun,,,                               | activities.csv:2
            1.stationary,natural-gas,-1,MWh,2023,kommun,,,               | activities.csv:2
            3.4,diesel,1,l,2023,kommun,,,                                | activities.csv:2 finding.factor-missing-for-year
            1.stationary,natural-gas,1,MWh,2023,ingen,,,                 | activities.csv:2 unknown-unit
            2.electricity,electricity,-1,MWh,2023,kommun,,,yes           | activities.csv:2 negative-energy
            """)
    void a_bad_row_is_told_with_file_and_line(String row, String place) {
        assertThat(folder().activities(row.strip()).errors())
                .hasSize(1)
                .first()
                .asString()
                .startsWith(place);
    }

    @Test
    void certificates_above_consumption_are_told_with_file_and_line() {
        assertThat(folder().activities("2.electricity,electricity,12000,MWh,2023,kommun,,,")
                        .with(
                                "instruments.csv",
                                INSTRUMENTS + "UG,certificate,2.electricity,,SE,2023,2023,yes,12001,MWh,0,g CO2e/kWh\n")
                        .add("\"instruments\": \"instruments.csv\"")
                        .errors())
                .containsExactly("instruments.csv:2 above-consumption");
    }

    @Test
    void ownership_above_100_percent_is_told_with_file_and_line() {
        assertThat(folder().with("organisation.csv", """
                                unit,name,kind,parent,ownership_percent,financial_control,operational_control,from,to
                                kommun,Kommunen,municipality,,,,,,
                                annan,Annan,company,kommun,100,full,full,,
                                bolag,Bolaget,company,kommun,60,full,full,,
                                bolag,,,annan,50,none,none,,
                                """).errors())
                .singleElement()
                .asString()
                .startsWith("organisation.csv:");
    }

    @Test
    void mixed_tax_bases_are_told_with_file_and_line() {
        assertThat(purchases(
                                "2023-03-14,S,furniture,1250000,SEK,including,25,kommun",
                                "2023-03-14,S,furniture,1250000,SEK,,,kommun")
                        .errors())
                .isNotEmpty()
                .allMatch(each -> each.startsWith("ledger.csv:3"));
    }

    @Test
    void a_gas_that_the_set_lacks_is_told_with_file_and_line() {
        assertThat(folder().activities("1.fugitive,leak,1,t,2023,kommun,,,")
                        .factors("leak,leak,,HFC-41,1,t/t,,,direct,SE,,example,made up")
                        .edit("\"gwpSet\": \"AR5\",\n    \"vintage\"", "\"gwpSet\": \"AR4\",\n    \"vintage\"")
                        .errors())
                .singleElement()
                .asString()
                .isEqualTo("activities.csv:2 finding.gas-missing-in-set");
    }

    @Test
    void defects_of_all_files_are_told_in_one_pass() {
        assertThat(folder().activities(
                                "1.stationary,natural-gas,1,furlong,2023,kommun,,,",
                                "3.4,diesel,1,l,2023,kommun,,,",
                                "1.stationary,natural-gas,1,MWh,2023,ingen,,,")
                        .with("completeness.csv", "category,unit,year,key,included_in,justification\n3.99,,,NO,,\n")
                        .add(
                                "\"baseYear\": 1990, \"completeness\": \"completeness.csv\", \"instruments\": \"nothing.csv\"")
                        .errors())
                .anyMatch(each -> each.startsWith("contract.json") && each.endsWith("base-year-outside"))
                .anyMatch(each -> each.startsWith("contract.json") && each.endsWith("missing-data-file"))
                .anyMatch(each -> each.startsWith("activities.csv:2"))
                .anyMatch(each -> each.equals("activities.csv:3 finding.factor-missing-for-year"))
                .anyMatch(each -> each.equals("activities.csv:4 unknown-unit"))
                .anyMatch(each -> each.startsWith("completeness.csv:2"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            "recalculation": [{ "total": "scope-1", "ledger": "l.csv", "threshold": "5 %", "changes": "signed" }] | no-base-year
            "baseYear": 2023, "recalculation": [{ "total": "scope-1", "ledger": "l.csv", "threshold": "0 %", "changes": "signed" }] | threshold-of-zero
            "baseYear": 2023, "recalculation": [{ "total": "scope-1", "ledger": "l.csv", "threshold": "5 %", "changes": "signed" }, { "total": "scope-1", "ledger": "l.csv", "threshold": "6 %", "changes": "signed" }] | duplicate-total
            "residents": "people.csv" | no-persons
            """)
    void what_scopes_cannot_mean_is_told(String field, String code) {
        assertThat(folder().with(
                                "l.csv",
                                "event,date,kind,reason,evidence,year,part,before,after\nx,2023,error,Fel,,2023,1.mobile,0,1\n")
                        .with("people.csv", "municipality,year,population\n0764,2023,20000\n")
                        .add(field.strip())
                        .errors())
                .anyMatch(each -> each.startsWith("contract.json") && each.endsWith(code));
    }

    @Test
    void a_factor_set_may_stand_once() {
        assertThat(folder().edit("\"ipcc-2006\"", "\"ipcc-2006\", \"./factors.csv\"")
                        .errors())
                .anyMatch(each -> each.endsWith("duplicate-factor-set"));
    }
}
