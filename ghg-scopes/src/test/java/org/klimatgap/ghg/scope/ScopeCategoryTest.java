package org.klimatgap.ghg.scope;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.klimatgap.message.Language;
import org.klimatgap.message.Message;
import org.klimatgap.provenance.Traced;
import org.klimatgap.quantity.Emissions;

class ScopeCategoryTest {
    /** The names of the Corporate Value Chain (Scope 3) Standard, table 5.3. */
    private static final List<String> NAMES = List.of(
            "Purchased goods and services",
            "Capital goods",
            "Fuel- and energy-related activities (not included in scope 1 or scope 2)",
            "Upstream transportation and distribution",
            "Waste generated in operations",
            "Business travel",
            "Employee commuting",
            "Upstream leased assets",
            "Downstream transportation and distribution",
            "Processing of sold products",
            "Use of sold products",
            "End-of-life treatment of sold products",
            "Downstream leased assets",
            "Franchises",
            "Investments");

    @Test
    void scope_3_has_the_fifteen_categories_of_the_standard_in_their_order() {
        List<ScopeCategory> categories = Arrays.stream(ScopeCategory.values())
                .filter(category -> category.scope() == Scope.SCOPE_3)
                .toList();
        assertThat(categories)
                .extracting(category -> category.title().text(Language.ENGLISH))
                .isEqualTo(NAMES);
        assertThat(categories)
                .extracting(category -> category.number().orElseThrow())
                .containsExactly(1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15);
    }

    @ParameterizedTest
    @CsvSource({
        "1.mobile, false, false",
        "3.1, true, false",
        "3.8, true, false",
        "3.9, false, true",
        "3.15, false, true"
    })
    void categories_are_upstream_downstream_or_neither(String id, boolean upstream, boolean downstream) {
        ScopeCategory category = ScopeCategory.find(id).orElseThrow();
        assertThat(category.isUpstream()).isEqualTo(upstream);
        assertThat(category.isDownstream()).isEqualTo(downstream);
    }

    @ParameterizedTest
    @EnumSource(ScopeCategory.class)
    void a_category_is_found_by_its_identifier(ScopeCategory category) {
        assertThat(ScopeCategory.find(category.id())).contains(category);
        assertThat(category.id()).startsWith(category.scope().number() + ".");
    }

    @Test
    void there_is_no_category_16() {
        assertThat(ScopeCategory.find("3.16")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"1.mobile, market-based", "2.electricity, activity-based", "3.1, location-based"})
    void scope_2_alone_is_by_location_or_by_market(String category, String method) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> entry(category, method))
                .withMessageContaining("category " + category + " cannot be " + method);
    }

    @Test
    void an_entry_says_what_it_is() {
        assertThat(entry("2.electricity", "market-based")).hasToString("2.electricity, admin, 2024, market-based: 5 t");
    }

    private static ScopeEntry entry(String category, String method) {
        return new ScopeEntry(
                ScopeCategory.find(category).orElseThrow(),
                "admin",
                Optional.empty(),
                2024,
                ScopeMethod.find(method).orElseThrow(),
                Traced.given(Message.of(Scope.SCOPE_2), Emissions.ofTonnes(5)),
                Optional.empty());
    }
}
