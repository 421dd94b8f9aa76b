package org.klimatgap.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The rules, on the project's own classes. {@link RulesCatchViolationsTest} shows that each rule can fail. */
class ArchitectureTest {
    private static final String ROOT = "org.klimatgap";
    private static final JavaClasses PROJECT = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages(ROOT);

    /** Otherwise a wrong class path would make every rule hold. */
    @ParameterizedTest
    @EnumSource(ModuleOfProject.class)
    void every_source_file_of_a_module_was_looked_at(ModuleOfProject module) {
        Path folder = Sources.root().resolve(module.folder()).resolve("src/main/java");
        List<String> sources = Sources.mainJava(module).stream()
                .map(file ->
                        folder.relativize(file).toString().replace('\\', '/').replace('/', '.'))
                .map(name -> name.substring(0, name.length() - ".java".length()))
                .filter(name -> !name.endsWith("package-info"))
                .toList();
        Set<String> imported = PROJECT.stream().map(JavaClass::getName).collect(Collectors.toSet());
        assertThat(imported).containsAll(sources);
    }

    @Test
    void tests_and_fixtures_were_not_looked_at() {
        assertThat(PROJECT).isNotEmpty().noneMatch(type -> type.getPackageName().startsWith(ROOT + ".architecture"));
    }

    @Test
    void modules_point_one_way() {
        StructureRules.modulesPointOneWay(ROOT).check(PROJECT);
    }

    @Test
    void packages_are_free_of_cycles() {
        StructureRules.packagesAreFreeOfCycles(ROOT).check(PROJECT);
    }

    @Test
    void no_mutable_static_field() {
        StructureRules.noMutableStaticField().check(PROJECT);
    }

    @Test
    void no_foreign_type_in_signatures() {
        SignatureRules.noForeignTypeInSignatures(ROOT).check(PROJECT);
    }

    @Test
    void no_clock() {
        CallRules.noClock().check(PROJECT);
    }

    @Test
    void no_default_locale_charset_or_zone() {
        CallRules.noDefaultLocaleCharsetOrZone().check(PROJECT);
    }

    @Test
    void no_chance_without_seed() {
        CallRules.noChanceWithoutSeed().check(PROJECT);
    }

    @Test
    void no_console_in_the_library() {
        CallRules.noConsole(ROOT).check(PROJECT);
    }

    @Test
    void no_network() {
        CallRules.noNetworkCall().check(PROJECT);
        CallRules.noNetworkType().check(PROJECT);
    }

    @Test
    void no_objects_are_read_from_a_stream() {
        CallRules.noObjectsRead().check(PROJECT);
    }
}
