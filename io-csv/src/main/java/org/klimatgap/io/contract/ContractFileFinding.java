package org.klimatgap.io.contract;

import static org.klimatgap.finding.Severity.ERROR;
import static org.klimatgap.finding.Severity.INFO;
import static org.klimatgap.finding.Severity.WARNING;

import org.klimatgap.finding.FindingCode;
import org.klimatgap.finding.Severity;

/** What can be noticed in a contract file, such as 'contract.json:3 (/langauge): unknown field "langauge" …'. */
public enum ContractFileFinding implements FindingCode {
    /** There is no such contract file. */
    MISSING_FILE("missing-file", ERROR),
    /** The path names a folder. */
    FOLDER("folder", ERROR),
    /** The file system refuses to read the file. */
    UNREADABLE("unreadable", ERROR),
    /** The file is larger than any contract. */
    TOO_LARGE("too-large", ERROR),
    /** The file holds no text. */
    EMPTY_FILE("empty-file", ERROR),
    /** The file is not text in UTF-8. */
    NOT_UTF8("not-utf8", ERROR),
    /** The text is no JSON. */
    INVALID_JSON("invalid-json", ERROR),
    /** The JSON ends too early. */
    UNFINISHED_JSON("unfinished-json", ERROR),
    /** Something follows the JSON. */
    TRAILING_TEXT("trailing-text", ERROR),
    /** The JSON is nested more deeply than any contract. */
    TOO_DEEP("too-deep", ERROR),
    /** A field stands twice. */
    DUPLICATE_FIELD("duplicate-field", ERROR),

    /** A field is not part of the format. */
    UNKNOWN_FIELD("unknown-field", ERROR),
    /** A field that must be there is missing. */
    MISSING_FIELD("missing-field", ERROR),
    /** A value is of another type, for instance text instead of a number. */
    WRONG_TYPE("wrong-type", ERROR),
    /** A value is none of the words that are valid there. */
    INVALID_CHOICE("invalid-choice", ERROR),
    /** A text is not spelled as it must be. */
    INVALID_FORMAT("invalid-format", ERROR),
    /** A number or percentage is out of range. */
    OUT_OF_RANGE("out-of-range", ERROR),
    /** A list or object has too few elements. */
    TOO_FEW("too-few", ERROR),
    /** A text is longer than a page can hold. */
    TOO_LONG("too-long", ERROR),
    /** An element stands twice in a list. */
    REPEATED_ELEMENT("repeated-element", ERROR),
    /** A value violates the schema in another way. */
    SCHEMA_VIOLATION("schema-violation", ERROR),

    /** An amount has a mark that may be a decimal mark or a thousands separator. */
    AMBIGUOUS_AMOUNT("ambiguous-amount", ERROR),
    /** A text looks like a date but is none. */
    INVALID_DATE("invalid-date", ERROR),
    /** Two accounts or two goals have one identifier. */
    DUPLICATE_ID("duplicate-id", ERROR),
    /** A boundary belongs to another perspective. */
    BOUNDARY_OF_OTHER_PERSPECTIVE("boundary-of-other-perspective", ERROR),
    /** Carbon dioxide has a GWP set, which it does not need. */
    GWP_SET_FOR_CO2("gwp-set-for-co2", ERROR),
    /** CO2 equivalents have no GWP set. */
    MISSING_GWP_SET("missing-gwp-set", ERROR),

    /** A path is not one that this computer knows. */
    INVALID_PATH("invalid-path", ERROR),
    /** A path is absolute. */
    ABSOLUTE_PATH("absolute-path", ERROR),
    /** A path leaves the contract's folder. */
    PATH_OUTSIDE("path-outside", ERROR),
    /** A file that the contract names is missing. */
    MISSING_DATA_FILE("missing-data-file", ERROR),
    /** A file that the contract names is a folder or no ordinary file. */
    NOT_A_DATA_FILE("not-a-data-file", ERROR),

    /** The scheme has no main sectors. */
    NO_MAIN_SECTORS("no-main-sectors", ERROR),
    /** The scheme has no total. */
    NO_TOTAL("no-total", ERROR),
    /** A sector is not in the scheme. */
    UNKNOWN_SECTOR("unknown-sector", ERROR),
    /** A sector of a total is part of another one. */
    NESTED_SECTORS("nested-sectors", ERROR),

    /** A sum names an account that the contract does not have. */
    UNKNOWN_ACCOUNT("unknown-account", ERROR),
    /** A sum contains itself. */
    SUM_OF_ITSELF("sum-of-itself", ERROR),
    /** A sum adds accounts of different bases. */
    BASES_DIFFER("bases-differ", ERROR),
    /** A sum counts an account twice. */
    ACCOUNT_TWICE("account-twice", ERROR),
    /** A sum counts sectors of one file twice. */
    SECTORS_TWICE("sectors-twice", ERROR),

    /** The population file does not have the municipality. */
    NO_POPULATION("no-population", ERROR),
    /** The population file does not have the current year. */
    NO_CURRENT_POPULATION("no-current-population", WARNING),
    /** A ceiling per person meets no population. */
    CEILING_WITHOUT_POPULATION("ceiling-without-population", ERROR),

    /** A file of household consumption per person meets no population. */
    HOUSEHOLDS_WITHOUT_POPULATION("households-without-population", ERROR),
    /** A workbook of statistics has none of the account's boundary. */
    NO_SUCH_STATISTIC("no-such-statistic", ERROR),
    /** Accounts that are put together have another boundary than the account says. */
    COMBINED_BOUNDARY_DIFFERS("combined-boundary-differs", ERROR),
    /** A yearly rate per person meets no population of its reference year. */
    RATE_WITHOUT_POPULATION("rate-without-population", ERROR),
    /** A fair share is zero. */
    FAIR_SHARE_OF_ZERO("fair-share-of-zero", ERROR),
    /** A fair share or an overlap is stated of an account that is not consumption-based. */
    NOT_CONSUMPTION_BASED("not-consumption-based", ERROR),

    /** The account has no value for the current year. */
    NO_CURRENT_VALUE("no-current-value", ERROR),
    /** The account has no value for a reference year. */
    NO_REFERENCE_VALUE("no-reference-value", ERROR),
    /** A file of national statistics counts other gases, or by another GWP set, than the account says. */
    BASIS_OF_FILE_DIFFERS("basis-of-file-differs", ERROR),
    /** A file of national statistics is another release than the account says. */
    VINTAGE_OF_FILE_DIFFERS("vintage-of-file-differs", WARNING),
    /** The reference year cannot be spliced from the older release. */
    CANNOT_SPLICE("cannot-splice", ERROR),
    /** The reference year was spliced, but the two releases do not relate to each other steadily. */
    UNSTEADY_SPLICE("unsteady-splice", WARNING),
    /** The reference year was spliced from the older release. */
    SPLICED_REFERENCE_YEAR("spliced-reference-year", INFO),
    /** An amount is below zero, or beyond what a municipality can emit. */
    IMPLAUSIBLE_EMISSIONS("implausible-emissions", ERROR),
    /** The current year lies before the reference year. */
    CURRENT_BEFORE_REFERENCE("current-before-reference", WARNING),
    /** A goal needs a reference year and has none. */
    MISSING_REFERENCE_YEAR("missing-reference-year", ERROR),
    /** A goal's year is not after its reference year. */
    GOAL_NOT_AFTER_REFERENCE("goal-not-after-reference", ERROR),
    /** There is no year between the start of an interim path and the target year. */
    NO_INTERIM_YEARS("no-interim-years", ERROR),
    /** An interim year is not on the path. */
    INTERIM_OFF_PATH("interim-off-path", ERROR),
    /** A geometric path would have to reach zero. */
    GEOMETRIC_TO_ZERO("geometric-to-zero", ERROR),
    /** A geometric path would have to start from zero. */
    GEOMETRIC_FROM_ZERO("geometric-from-zero", ERROR),
    /** A path lacks a field that its shape needs. */
    PATH_FIELD_MISSING("path-field-missing", ERROR),
    /** A path has a field that its shape does not use. */
    PATH_FIELD_UNUSED("path-field-unused", ERROR),
    /** A milestone is not between the ends of its path, or not after the one before it. */
    MILESTONE_OFF_PATH("milestone-off-path", ERROR),
    /** A constant rate would have to pass a milestone of zero. */
    MILESTONE_ZERO("milestone-zero", ERROR),
    /** A constant rate that ends in a line has several milestones. */
    SEVERAL_TURNS("several-turns", ERROR),
    /** A path that ends at zero belongs to a goal that is not zero. */
    PATH_TO_ZERO("path-to-zero", ERROR),

    /** The account lacks a year of a carbon budget that has passed. */
    BUDGET_YEAR_MISSING("budget-year-missing", ERROR),
    /** A carbon budget has no year left. */
    BUDGET_OVER("budget-over", ERROR),
    /** The account has no value for the first or last year of its trend. */
    NO_TREND_VALUE("no-trend-value", ERROR),
    /** A trend has fewer than two years. */
    TREND_TOO_SHORT("trend-too-short", ERROR),
    /** An estimator cannot be anchored that way. */
    ANCHORING_OF_OTHER_ESTIMATOR("anchoring-of-other-estimator", ERROR),
    /** An estimator needs every year of the period. */
    TREND_YEAR_MISSING("trend-year-missing", ERROR),
    /** A constant rate is sought in values of zero. */
    TREND_FROM_ZERO("trend-from-zero", ERROR),
    /** A confidence is 0 % or 100 %. */
    CONFIDENCE_OUT_OF_RANGE("confidence-out-of-range", ERROR),

    /** A goal is for sectors, and the account has none. */
    NO_SECTORS_FOR_GOAL("no-sectors-for-goal", ERROR),
    /** A goal names a sector that is not in the account's total. */
    SECTOR_NOT_IN_ACCOUNT("sector-not-in-account", ERROR),
    /** The sectors that a goal is for do not all have a year that is needed. */
    NO_SECTOR_VALUE("no-sector-value", ERROR),
    /** A goal is to be divided among sectors, of which there are fewer than two. */
    NOTHING_TO_DIVIDE("nothing-to-divide", ERROR),

    /** Expenditure is in other money than multipliers are for. */
    OTHER_MONEY("other-money", ERROR),
    /** Multipliers are not of what the account counts. */
    OTHER_GAS("other-gas", ERROR),
    /** The municipality spends nothing. */
    NO_SPENDING("no-spending", ERROR),
    /** Money is spent on what is no category of COICOP. */
    UNKNOWN_CATEGORY("unknown-category", ERROR),
    /** Direct emissions are of a category that nothing is spent on, or that has some already. */
    DIRECT_OF_OTHER_CATEGORY("direct-of-other-category", ERROR),
    /** Expenditure holds value-added tax, and its rate is not stated. */
    NO_VAT_RATE("no-vat-rate", ERROR),
    /** Expenditure holds no value-added tax, and a rate of it is stated. */
    VAT_RATE_WITHOUT_VAT("vat-rate-without-vat", ERROR);

    private final String id;
    private final Severity severity;

    ContractFileFinding(String id, Severity severity) {
        this.id = id;
        this.severity = severity;
    }

    @Override
    public String key() {
        return id;
    }

    @Override
    public Severity severity() {
        return severity;
    }
}
