package org.klimatgap.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.Serializable;
import java.lang.reflect.Modifier;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Results are serialisable; each type that is not has its reason here. */
class SerialTypesTest {
    private static final String ROOT = "org.klimatgap";

    /** Packages, by the beginning of a type's name, whose records are no results. */
    private static final Map<String, String> NO_RESULTS = Map.of(
            "org.klimatgap.io.", "says how a file is read; what was read is a value of core or ghg-scopes",
            "org.klimatgap.docx.", "fills a document that is a file already",
            "org.klimatgap.ghg.inputoutput.",
                    "is a model of up to nine million cells whose origins are functions; accounts made of it are serialisable",
            "org.klimatgap.ghg.expenditure.", "makes demand for such a model",
            "org.klimatgap.GroupTables", "names files that are yet to be read");

    private static final Set<ModuleOfProject> APPLICATIONS =
            EnumSet.of(ModuleOfProject.JUPYTER, ModuleOfProject.EXAMPLES);

    private static final List<Class<?>> TYPES = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests()).importPackages(ROOT).stream()
                    .filter(type -> !type.isAnonymousClass())
                    .filter(type -> !APPLICATIONS.contains(ModuleOfProject.of(ROOT, type.getPackageName())))
                    .<Class<?>>map(JavaClass::reflect)
                    .toList();

    @Test
    void every_public_record_is_serialisable_or_no_result() {
        assertThat(records())
                .hasSizeGreaterThan(200)
                .filteredOn(type -> !Serializable.class.isAssignableFrom(type)
                        && reason(type).isEmpty())
                .isEmpty();
    }

    @Test
    void every_field_of_a_serialisable_type_can_be_written() {
        assertThat(serialisable().flatMap(type -> SerialTypes.unwritable(type).stream()))
                .isEmpty();
    }

    @Test
    void every_reason_is_needed() {
        assertThat(NO_RESULTS.keySet())
                .allMatch(beginning -> TYPES.stream()
                        .anyMatch(type ->
                                type.getName().startsWith(beginning) && !Serializable.class.isAssignableFrom(type)));
    }

    @Test
    void a_function_a_bare_optional_and_a_list_of_either_are_caught() {
        assertThat(SerialTypes.unwritable(Unwritable.class)).hasSize(4);
        assertThat(SerialTypes.unwritable(WithoutForm.class)).hasSize(1);
    }

    private static Stream<? extends Class<?>> serialisable() {
        return TYPES.stream().filter(Serializable.class::isAssignableFrom).filter(Predicate.not(Class::isEnum));
    }

    private static List<? extends Class<?>> records() {
        return TYPES.stream()
                .filter(Class::isRecord)
                .filter(SerialTypesTest::isSeen)
                .toList();
    }

    /** What lies in a type that is not public is not seen, whatever it says of itself. */
    private static boolean isSeen(Class<?> type) {
        return Modifier.isPublic(type.getModifiers())
                && (type.getEnclosingClass() == null || isSeen(type.getEnclosingClass()));
    }

    private static Optional<String> reason(Class<?> type) {
        return NO_RESULTS.keySet().stream()
                .filter(beginning -> type.getName().startsWith(beginning))
                .findFirst()
                .map(NO_RESULTS::get);
    }

    private static final class Unwritable {
        Function<String, String> function = text -> text;
        Optional<String> optional = Optional.empty();
        List<Optional<String>> optionals = List.of();
        Map<String, Runnable> runnables = Map.of();
        transient Runnable notWritten = () -> {};
        List<? extends Number> numbers = List.of();
    }

    private record WithoutForm(Optional<String> part) implements Serializable {}
}
