package org.klimatgap.io.contract;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.klimatgap.message.Message;
import org.klimatgap.message.MessageKey;

/** Names of the numbers that a contract states, and words that findings are made of. */
enum ContractText implements MessageKey {
    REDUCTION("name.reduction"),
    CEILING("name.ceiling"),
    PER_PERSON_CEILING("name.per-person-ceiling"),
    POPULATION("name.population"),
    POPULATION_ON("name.population-on"),
    RESIDUAL_CAP("name.residual-cap"),
    REMOVALS("name.removals"),
    OFFSETS("name.offsets"),
    YEARLY_RATE("name.yearly-rate"),
    BUDGET("name.budget"),
    CONFIDENCE("name.confidence"),
    MIDPOINT("name.midpoint"),
    YEARLY_SHARE("name.yearly-share"),
    MILESTONE("name.milestone"),
    FAIR_SHARE("name.fair-share"),
    OVERLAP("name.overlap"),
    VAT_RATE("name.vat-rate"),
    THRESHOLD("name.threshold"),
    DIRECT("name.direct"),
    PRICE_INDEX("name.price-index"),
    NONE_STATED("assumption.none-stated"),
    SAME_POPULATION("assumption.same-population"),

    A_TEXT("value.text"),
    A_NUMBER("value.number"),
    AN_OBJECT("value.object"),
    A_LIST("value.list"),
    A_WORD("value.word"),
    QUOTED("quoted"),
    TYPE_TEXT("type.string"),
    TYPE_INTEGER("type.integer"),
    TYPE_NUMBER("type.number"),
    TYPE_OBJECT("type.object"),
    TYPE_LIST("type.array"),
    EITHER("either"),
    SUGGESTION("suggestion"),
    WHY_NO_NUMBER("why.no-number"),
    WHY_NEGATIVE("why.negative"),
    WHY_NO_UNIT("why.no-unit"),
    WHY_OTHER_UNIT("why.other-unit"),
    AT_LEAST("at-least"),
    AT_MOST("at-most"),

    PART_PERSPECTIVE("part.perspective"),
    PART_BOUNDARY("part.boundary"),
    PART_BASKET("part.basket"),
    PART_GWP_SET("part.gwp-set"),
    PART_VINTAGE("part.vintage");

    private final String key;

    ContractText(String key) {
        this.key = key;
    }

    /** The name of a JSON type, such as 'integer'. */
    static Message type(String jsonType) {
        return find("type." + jsonType);
    }

    /** The names of parts of a basis, such as 'GWP set'. */
    static List<Message> basisParts(List<String> parts) {
        return parts.stream()
                .map(part -> find("part." + part.replace(' ', '-').toLowerCase(Locale.ROOT)))
                .toList();
    }

    private static Message find(String key) {
        return Arrays.stream(values())
                .filter(each -> each.key.equals(key))
                .findFirst()
                .orElseThrow()
                .of();
    }

    Message of() {
        return Message.of(this);
    }

    Message with(String name, Object value) {
        return of().with(name, value);
    }

    @Override
    public String key() {
        return key;
    }
}
