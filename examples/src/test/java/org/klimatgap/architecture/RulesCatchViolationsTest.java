package org.klimatgap.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.klimatgap.architecture.fixture.calls.CallsTheNetwork;
import org.klimatgap.architecture.fixture.calls.DrawsWithoutSeed;
import org.klimatgap.architecture.fixture.calls.IsRepeatable;
import org.klimatgap.architecture.fixture.calls.KnowsTheNetwork;
import org.klimatgap.architecture.fixture.calls.Prints;
import org.klimatgap.architecture.fixture.calls.ReadsObjects;
import org.klimatgap.architecture.fixture.calls.ReadsTheClock;
import org.klimatgap.architecture.fixture.calls.UsesDefaults;
import org.klimatgap.architecture.fixture.calls.examples.CommandPrints;
import org.klimatgap.architecture.fixture.signature.HidesForeignTypes;
import org.klimatgap.architecture.fixture.signature.ShowsForeignTypes;
import org.klimatgap.architecture.fixture.signature.io.table.HandsOverTables;
import org.klimatgap.architecture.fixture.state.HasMutableStatics;

/** Each rule reports what it must, and nothing else: the fixtures hold one violation a member. */
class RulesCatchViolationsTest {
    private static final String FIXTURE = "org.klimatgap.architecture.fixture";

    @Test
    void arrows_that_point_back_are_caught() {
        String root = FIXTURE + ".arrows";
        List<String> violations = violations(StructureRules.modulesPointOneWay(root), packages(root));
        assertThat(violations)
                .anyMatch(text -> text.contains("quantity.SeesScope"))
                .anyMatch(text -> text.contains("ghg.SeesReader"))
                .anyMatch(text -> text.contains("io.csv.SeesReport"))
                .anyMatch(text -> text.contains("report.SeesReader"))
                .anyMatch(text -> text.contains("report.SeesCommand"))
                .allMatch(text -> text.contains(".Sees"));
    }

    @Test
    void cycles_are_caught() {
        String root = FIXTURE + ".cycle";
        assertThat(violations(StructureRules.packagesAreFreeOfCycles(root), packages(root)))
                .singleElement()
                .asString()
                .contains("Cycle detected");
    }

    @Test
    void mutable_static_fields_are_caught() {
        assertEachIsCaught(
                StructureRules.noMutableStaticField(), HasMutableStatics.class, fields(HasMutableStatics.class));
        assertThat(violations(StructureRules.noMutableStaticField(), packages(FIXTURE + ".state")))
                .noneMatch(text -> text.contains("HasConstants"));
    }

    @Test
    void foreign_types_in_signatures_are_caught() {
        ArchRule rule = SignatureRules.noForeignTypeInSignatures(FIXTURE + ".signature");
        Stream<String> members = Stream.concat(fields(ShowsForeignTypes.class), methods(ShowsForeignTypes.class));
        assertEachIsCaught(rule, ShowsForeignTypes.class, Stream.concat(members, Stream.of("<init>")));
        assertThat(violations(rule, packages(FIXTURE + ".signature")))
                .noneMatch(text -> text.contains(HidesForeignTypes.class.getSimpleName()))
                .noneMatch(text -> text.contains(HandsOverTables.class.getSimpleName()));
    }

    @ParameterizedTest
    @ValueSource(
            classes = {
                ShowsForeignTypes.Compares.class,
                ShowsForeignTypes.Inherits.class,
                ShowsForeignTypes.Holds.class,
                ShowsForeignTypes.Component.class
            })
    void foreign_types_above_and_inside_a_type_are_caught(Class<?> type) {
        ArchRule rule = SignatureRules.noForeignTypeInSignatures(FIXTURE + ".signature");
        assertThat(violations(rule, classes(ShowsForeignTypes.class, type)))
                .anyMatch(text -> text.contains("<" + type.getName()));
    }

    @Test
    void clocks_are_caught() {
        assertEveryMethodIsCaught(CallRules.noClock(), ReadsTheClock.class);
    }

    @Test
    void defaults_of_the_machine_are_caught() {
        assertEveryMethodIsCaught(CallRules.noDefaultLocaleCharsetOrZone(), UsesDefaults.class);
    }

    @Test
    void chance_without_seed_is_caught() {
        assertEveryMethodIsCaught(CallRules.noChanceWithoutSeed(), DrawsWithoutSeed.class);
    }

    @Test
    void printing_is_caught_except_in_examples() {
        ArchRule rule = CallRules.noConsole(FIXTURE + ".calls");
        assertEveryMethodIsCaught(rule, Prints.class);
        assertThat(violations(rule, classes(CommandPrints.class))).isEmpty();
    }

    @Test
    void the_network_is_caught() {
        assertEveryMethodIsCaught(CallRules.noNetworkCall(), CallsTheNetwork.class);
        assertEveryMethodIsCaught(CallRules.noNetworkType(), KnowsTheNetwork.class);
    }

    @Test
    void objects_read_from_a_stream_are_caught() {
        assertEveryMethodIsCaught(CallRules.noObjectsRead(), ReadsObjects.class);
    }

    @Test
    void code_that_is_repeatable_is_left_alone() {
        List<ArchRule> rules = List.of(
                CallRules.noClock(),
                CallRules.noDefaultLocaleCharsetOrZone(),
                CallRules.noChanceWithoutSeed(),
                CallRules.noConsole(FIXTURE),
                CallRules.noNetworkCall(),
                CallRules.noNetworkType(),
                CallRules.noObjectsRead(),
                StructureRules.noMutableStaticField());
        assertThat(rules)
                .allSatisfy(rule -> assertThat(violations(rule, classes(IsRepeatable.class)))
                        .isEmpty());
    }

    private static void assertEveryMethodIsCaught(ArchRule rule, Class<?> fixture) {
        assertEachIsCaught(rule, fixture, methods(fixture));
    }

    private static void assertEachIsCaught(ArchRule rule, Class<?> fixture, Stream<String> members) {
        List<String> violations = violations(rule, classes(fixture));
        assertThat(members.toList())
                .isNotEmpty()
                .allSatisfy(member -> assertThat(violations)
                        .anyMatch(
                                text -> text.matches("(?s).*" + fixture.getSimpleName() + "\\." + member + "[(>].*")));
    }

    private static Stream<String> methods(Class<?> fixture) {
        return Arrays.stream(fixture.getDeclaredMethods())
                .filter(method -> !method.isSynthetic())
                .map(Method::getName);
    }

    private static Stream<String> fields(Class<?> fixture) {
        return Arrays.stream(fixture.getDeclaredFields())
                .filter(field -> !field.isSynthetic())
                .map(Field::getName);
    }

    private static List<String> violations(ArchRule rule, JavaClasses classes) {
        return rule.evaluate(classes).getFailureReport().getDetails();
    }

    private static JavaClasses classes(Class<?>... classes) {
        return new ClassFileImporter().importClasses(classes);
    }

    private static JavaClasses packages(String root) {
        return new ClassFileImporter().importPackages(root);
    }
}
