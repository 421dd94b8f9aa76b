package org.klimatgap.ghg.activity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.klimatgap.ghg.NotationKey;
import org.klimatgap.message.Message;
import org.klimatgap.provenance.Origin;
import org.klimatgap.provenance.Traced;
import org.klimatgap.quantity.InputAmount;

class ActivityTest {
    private static final Origin ORIGIN = new Origin.Given("test");

    private static Traced<InputAmount> amount(String text) {
        return Traced.given(Message.of(Dimension.VOLUME), InputAmount.parse(text));
    }

    @Test
    void a_negative_amount_must_be_a_credit() {
        assertThatThrownBy(() -> new ActivityAmount.Known(amount("-5 l"), false))
                .hasMessage("an amount must be 0 or more unless it is a credit, was -5 l");
        assertThat(new ActivityAmount.Known(amount("-5 l"), true).number()).isPresent();
    }

    @Test
    void an_amount_has_a_known_unit() {
        assertThatThrownBy(() -> new ActivityAmount.Known(amount("5 gallon"), false))
                .hasMessageStartingWith("unknown unit 'gallon', must be one of");
    }

    @ParameterizedTest
    @CsvSource({"IE,", "NE, 3.1", "NO, 3.1", "C, 3.1"})
    void included_elsewhere_says_where_and_no_other_key_does(NotationKey key, String where) {
        assertThatThrownBy(() -> new ActivityAmount.Notation(key, Optional.ofNullable(where), ORIGIN))
                .hasMessageStartingWith("IE, and no other key, says where");
    }

    @Test
    void an_activity_is_within_one_year_and_has_a_type_and_a_unit_of_organisation() {
        Activity activity = ActivityFiles.activity("1.mobile", "hvo", "5 l", 2024);
        assertThatThrownBy(() -> activity.with(Period.parse("2023-07-01/2024-06-30")))
                .hasMessage("an activity must be within one year, was 2023-07-01/2024-06-30");
        assertThatThrownBy(() -> ActivityFiles.activity("1.mobile", " ", "5 l", 2024))
                .hasMessage("an activity needs a type, such as 'hvo'");
        assertThatThrownBy(() -> ActivityContext.of(" "))
                .hasMessage("an activity needs a unit of organisation, such as 'gatukontoret'");
    }

    @Test
    void scope_2_and_notation_keys_are_not_calculated_one_by_one() {
        ActivityCalculator calculator = ActivityFiles.calculator("AR5", FactorSet.of("se-electricity"));
        Activity energy = ActivityFiles.activity("2.electricity", "electricity-grid-average", "5 MWh", 2024);
        assertThatThrownBy(() -> calculator.calculate(energy))
                .hasMessageStartingWith("must be an activity of scope 1 or 3 with a number, was 2.electricity");
    }

    @Test
    void tables_of_activities_are_put_together_in_order() {
        Activity one = ActivityFiles.activity("1.mobile", "hvo", "5 l", 2024);
        Activity two = one.with(ActivityContext.of("skolor"));
        Activities both = Activities.of(one).plus(Activities.of(two));
        assertThat(both.entries()).containsExactly(one, two);
        assertThat(both).hasToString("2 activities of 2 units of organisation");
    }
}
