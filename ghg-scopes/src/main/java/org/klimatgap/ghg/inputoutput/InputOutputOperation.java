package org.klimatgap.ghg.inputoutput;

import java.util.List;
import org.klimatgap.message.Message;
import org.klimatgap.provenance.Operation;
import org.klimatgap.provenance.Origin;
import org.klimatgap.provenance.Traced;

/**
 * The formulas of input-output analysis, such as 'm = s·(I − A)⁻¹'.
 *
 * <p>z_ij is what sector j buys of sector i, y final demand, x output, f emissions, a = z/x and s = f/x what a unit of output
 * needs and emits, m what a unit of final demand causes. Equations with (I − A)⁻¹ are solved; the inverse is never made.
 */
public enum InputOutputOperation implements Operation {
    /** Output as what is sold. */
    OUTPUT("output-of-sales", "x_i = Σ_j z_ij + Σ_k y_ik", Standard.FOUNDATIONS),
    /** Technical coefficients. */
    COEFFICIENT("coefficient", "a_ij = z_ij / x_j", Standard.FOUNDATIONS),
    /** Output that demand needs. */
    REQUIRED_OUTPUT("required-output", "x = (I − A)⁻¹·y", Standard.FOUNDATIONS),
    /** Emissions per output. */
    INTENSITY("intensity", "s_j = f_j / x_j", Standard.ENVIRONMENT),
    /** Direct emissions per demand. */
    DIRECT_INTENSITY("direct-intensity", "f_k / Σ_i y_ik", Standard.ENVIRONMENT),
    /** Gases to CO2 equivalents. */
    EQUIVALENTS("equivalents", "E = Σ_g GWP_g·m_g", Standard.GWP),
    /** Emissions along all supply chains. */
    MULTIPLIER("multiplier", "m = s·(I − A)⁻¹", Standard.ENVIRONMENT),
    /** Emissions per output with those of imported inputs. */
    INTENSITY_WITH_IMPORTS("intensity-with-imports", "s_j + Σ_i m_i·a_ij", Standard.IMPORTS),
    /** One product's part of a footprint. */
    TERM("term", "E_j = m_j·y_j", Standard.ENVIRONMENT),
    /** A footprint of products. */
    FOOTPRINT("footprint-of-demand", "E = Σ_j m_j·y_j", Standard.ENVIRONMENT),
    /** A footprint with direct emissions. */
    FOOTPRINT_WITH_DIRECT("footprint-with-direct", "E = Σ_j m_j·y_j + f_Y", Standard.ACCOUNTS),
    /** Emissions of one product by who consumes it. */
    CONSUMPTION("consumption", "E_cj = Σ_r m_rj·y_rj,c", Standard.ACCOUNTS),
    /** The part of a consumption account that is emitted abroad. */
    IMPORTED("imported", "E_cj = Σ_r (m_rj − m_rj from c)·y_rj,c", Standard.ACCOUNTS),
    /** The part of a production account that foreign demand causes. */
    EXPORTED("exported", "E_rj = s_rj·Σ_c≠r x_rj for c", Standard.ACCOUNTS),
    /** Rows and columns joined. */
    AGGREGATED("aggregated", "Z' = G·Z·Gᵀ", Standard.FOUNDATIONS);

    private final String key;
    private final String formula;
    private final String standard;

    InputOutputOperation(String key, String formula, String standard) {
        this.key = key;
        this.formula = formula;
        this.standard = standard;
    }

    /** Where a number comes from that this formula made. */
    Origin origin(Traced<?>... inputs) {
        return new Origin.Derivation(Message.of(this), formula, standard, List.of(inputs));
    }

    @Override
    public String formula() {
        return formula;
    }

    @Override
    public String standard() {
        return standard;
    }

    @Override
    public String key() {
        return key;
    }

    /** Names of documents, so that each is spelt once. */
    private static final class Standard {
        static final String FOUNDATIONS = "Miller and Blair 2009, Input-Output Analysis, 2nd ed., ch. 2";
        static final String ENVIRONMENT = "Miller and Blair 2009, Input-Output Analysis, 2nd ed., ch. 10";
        static final String IMPORTS = "docs/interpretation.md";
        static final String GWP = "IPCC, global warming potentials over 100 years";
        static final String ACCOUNTS = "Peters 2008, Ecological Economics 65, 13–23";

        private Standard() {}
    }
}
