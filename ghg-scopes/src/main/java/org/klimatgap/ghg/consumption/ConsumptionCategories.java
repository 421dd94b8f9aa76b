package org.klimatgap.ghg.consumption;

import java.io.Serializable;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.klimatgap.message.Language;
import org.klimatgap.message.LocalizedText;
import org.klimatgap.reference.ReferenceRow;
import org.klimatgap.reference.ReferenceTable;

/**
 * The categories that a footprint of household consumption is split into, with their citation, such as 'SEI-HH, the 14
 * categories of SEI's Consumption Compass'.
 *
 * <p>The data file has the columns of a sector scheme: {@code code}, {@code level} ({@code total} or {@code main}),
 * {@code parent}, {@code title_sv}, {@code title_en} and {@code aliases}, other spellings separated by {@code |}.
 */
public final class ConsumptionCategories implements Serializable {
    private static final long serialVersionUID = 1L;

    private static final Pattern SPACES = Pattern.compile("[\\s\\u00A0_]+");

    private final ReferenceTable table;
    private final List<ConsumptionCategory> parts;
    private final Map<String, ConsumptionCategory> byName = new HashMap<>();

    private ConsumptionCategories(ReferenceTable table) {
        this.table = table;
        this.parts = ofLevel(table, "main");
        parts.forEach(this::index);
    }

    private static List<ConsumptionCategory> ofLevel(ReferenceTable table, String level) {
        return table.rows().stream()
                .filter(row -> row.get("level").equals(level))
                .map(ConsumptionCategories::category)
                .toList();
    }

    private static ConsumptionCategory category(ReferenceRow row) {
        Map<Language, String> titles = new LinkedHashMap<>();
        titles.put(Language.SWEDISH, row.get("title_sv"));
        titles.put(Language.ENGLISH, row.get("title_en"));
        List<String> aliases = Arrays.stream(row.find("aliases").orElse("").split("\\|"))
                .filter(alias -> !alias.isBlank())
                .toList();
        return new ConsumptionCategory(row.get("code"), new LocalizedText(titles), aliases);
    }

    private void index(ConsumptionCategory category) {
        category.aliases().forEach(alias -> byName.put(normalise(alias), category));
        category.title().texts().values().forEach(title -> byName.put(normalise(title), category));
        byName.put(normalise(category.code()), category);
    }

    /** {@return the 14 categories of household consumption in SEI's Consumption Compass} */
    public static ConsumptionCategories sei() {
        return new ConsumptionCategories(ReferenceTable.read(ConsumptionCategories.class, "sei-household.csv")
                .get());
    }

    /** {@return the file that the categories were read from, with its citation} */
    public ReferenceTable table() {
        return table;
    }

    /** {@return the categories that together make a footprint, in the order of the file} */
    public List<ConsumptionCategory> categories() {
        return parts;
    }

    /**
     * Finds a category by its code, its title in any language or another known spelling, whatever the case and spacing.
     *
     * @param name for instance {@code Clothing and footware}
     * @return the category, or empty
     */
    public Optional<ConsumptionCategory> find(String name) {
        return Optional.ofNullable(byName.get(normalise(name)));
    }

    /**
     * Whether a text names the total of all categories.
     *
     * @param name for instance {@code Total emissions}
     * @return whether it is a known name of the total
     */
    public boolean isTotal(String name) {
        return ofLevel(table, "total").stream()
                .flatMap(total -> total.aliases().stream())
                .anyMatch(alias -> normalise(alias).equals(normalise(name)));
    }

    private static String normalise(String name) {
        return SPACES.matcher(name.strip()).replaceAll(" ").toLowerCase(Locale.ROOT);
    }

    @Override
    public String toString() {
        return table.cited("id").orElse("") + " (" + parts.size() + " categories)";
    }
}
