package org.klimatgap.ghg.inputoutput;

import org.klimatgap.message.Message;
import org.klimatgap.message.MessageKey;

/** Names of the numbers that input-output analysis uses and makes. */
enum InputOutputText implements MessageKey {
    SALES_TO_SECTORS("sales-to-sectors"),
    SALES_TO_DEMAND("sales-to-demand"),
    OUTPUT_OF("output-of"),
    FLOW("flow"),
    INPUT_OF("input-of"),
    GAS_OF("gas-of"),
    WARMING_POTENTIAL("warming-potential"),
    INTENSITY_OF("intensity-of"),
    IMPORTED_INPUTS_OF("imported-inputs-of"),
    MULTIPLIER_OF("multiplier-of"),
    DEMAND_FOR("demand-for"),
    TERM_OF("term-of"),
    FOOTPRINT_OF("footprint-of"),
    PRODUCTS_OF("products-of"),
    DIRECT_OF("direct-of"),
    TABLE_DEMAND("table.demand"),
    TABLE_OUTPUT("table.output"),
    TABLE_EMISSIONS("table.emissions"),
    TABLE_DIRECT("table.direct"),
    TABLE_FLOWS("table.flows"),
    TABLE_IMPORTS("table.imports"),
    DOMESTIC_TECHNOLOGY("domestic-technology");

    private final String key;

    InputOutputText(String key) {
        this.key = key;
    }

    Message of() {
        return Message.of(this);
    }

    Message of(Object label) {
        return Message.of(this).with("label", label.toString());
    }

    Message of(Object label, Object other) {
        return of(label).with("other", other.toString());
    }

    @Override
    public String key() {
        return key;
    }
}
