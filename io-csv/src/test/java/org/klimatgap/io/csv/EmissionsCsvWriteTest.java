package org.klimatgap.io.csv;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.klimatgap.finding.Checked;
import org.klimatgap.ghg.Municipality;
import org.klimatgap.ghg.NotationKey;
import org.klimatgap.ghg.inventory.CellOrigins;
import org.klimatgap.ghg.inventory.Inventory;
import org.klimatgap.ghg.inventory.InventoryLine;
import org.klimatgap.provenance.Origin;
import org.klimatgap.provenance.Sha256;
import org.klimatgap.provenance.SourceFile;
import org.klimatgap.quantity.Emissions;
import org.klimatgap.sector.SectorScheme;
import org.klimatgap.series.AnnualSeries;
import org.klimatgap.series.ValueStatus;

class EmissionsCsvWriteTest {
    private static final SectorScheme NED = SectorScheme.nationalEmissionsDatabase();
    private static final SourceFile SOURCE = new SourceFile("source.csv", Sha256.of(new byte[0]));

    @TempDir
    private Path folder;

    private static Inventory inventory(
            String name, AnnualSeries series, Map<Integer, NotationKey> notations, String note) {
        return Inventory.of(
                SOURCE,
                NED,
                List.of(new InventoryLine(
                        Municipality.of("0764", name),
                        NED.find("transport").orElseThrow(),
                        series,
                        notations,
                        new CellOrigins.OneRow(new Origin.Place(SOURCE, 3, note)),
                        Optional.of("CO2e"))));
    }

    private static Inventory example() {
        AnnualSeries series = AnnualSeries.builder()
                .put(2019, Emissions.ofTonnes(46972.96))
                .put(2023, Emissions.ofTonnes(10_000_000), ValueStatus.PROVISIONAL)
                .build();
        return inventory("=Alvesta", series, Map.of(2020, NotationKey.IE), "SMHI, 2024");
    }

    private Path file() {
        return folder.resolve("out.csv");
    }

    @Test
    void file_is_tidy_with_commas_points_and_guarded_names() {
        EmissionsCsv.write(example(), file());
        assertThat(file()).hasContent("""
                        municipality,municipality_name,sector,year,value,unit,status,source
                        0764,'=Alvesta,transport,2019,46972.96,t CO2e,reported,"SMHI, 2024"
                        0764,'=Alvesta,transport,2020,IE,t CO2e,,"SMHI, 2024"
                        0764,'=Alvesta,transport,2023,10000000,t CO2e,provisional,"SMHI, 2024"
                        """);
    }

    @Test
    void semicolons_go_with_decimal_commas() {
        EmissionsCsv.write(example(), file(), CsvSeparator.SEMICOLON);
        assertThat(file()).content().startsWith("""
                        municipality;municipality_name;sector;year;value;unit;status;source
                        0764;'=Alvesta;transport;2019;46972,96;t CO2e;reported;SMHI, 2024
                        """);
    }

    @Test
    void source_of_a_value_per_person_has_the_notes_of_both_files() {
        Path perPerson = TestFiles.write(
                folder, "pp.csv", "municipality,sector,year,value,unit,source\n0764,waste,2023,1,kg/person,SMHI\n");
        Checked<Inventory> inventory = EmissionsCsv.read(
                perPerson,
                NED,
                EmissionsCsvOptions.DEFAULT.withPopulations(
                        PopulationCsv.read(TestFiles.resource("population.csv")).get()));
        EmissionsCsv.write(inventory.get(), file());
        assertThat(file()).content().endsWith("\n0764,0764,waste,2023,20.04,t,reported,SMHI; SCB; 2023-12-31\n");
    }

    @Test
    void negative_emissions_are_not_written() {
        AnnualSeries removals = AnnualSeries.ofTonnes(Map.of(2019, -5.0));
        assertThatThrownBy(() -> EmissionsCsv.write(inventory("Alvesta", removals, Map.of(), ""), file()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("cannot write -5 t, must not be negative: removals do not belong in an emissions table");
        assertThat(Files.exists(file())).isFalse();
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void year_that_could_not_be_read_again_is_not_written() {
        AnnualSeries future = AnnualSeries.ofTonnes(Map.of(2101, 5.0));
        assertThatThrownBy(() -> EmissionsCsv.write(inventory("Alvesta", future, Map.of(), ""), file()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("cannot write year 2101, must be from 1900 to 2100");
    }
}
