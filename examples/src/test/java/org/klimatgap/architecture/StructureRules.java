package org.klimatgap.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.Set;
import java.util.regex.Pattern;

/** Rules about who may see whom, and about state. Each takes the root package, so that fixtures can play a project. */
final class StructureRules {
    /** Types whose instances change; concurrent and atomic ones change on purpose. */
    private static final Pattern MUTABLE = Pattern.compile(
            "java\\.util\\.(concurrent\\.[\\w.]+|Array\\w+|Hash\\w+|Linked\\w+|Tree\\w+|Enum(Map|Set)|IdentityHashMap"
                    + "|WeakHashMap|PriorityQueue|Vector|Stack|Properties|BitSet|Date|\\w*Calendar|\\w*Random)"
                    + "|java\\.lang\\.(StringBuilder|StringBuffer|(Inheritable)?ThreadLocal)"
                    + "|java\\.text\\.\\w*Format");

    /** Constants of these packages and types never change, whatever their names look like. */
    private static final Set<String> IMMUTABLE = Set.of("java.util.concurrent.TimeUnit", "java.util.HexFormat");

    private StructureRules() {}

    static ArchRule modulesPointOneWay(String root) {
        return classes()
                .that()
                .resideInAPackage(root + "..")
                .should(useOnlyModulesBelow(root))
                .as("modules point one way: core <- ghg-scopes <- io-csv, reporting <- facade <- jupyter, examples")
                .allowEmptyShould(true);
    }

    static ArchRule packagesAreFreeOfCycles(String root) {
        return slices().matching(root + ".(**)").should().beFreeOfCycles().allowEmptyShould(true);
    }

    static ArchRule noMutableStaticField() {
        return classes().should(haveNoMutableStaticField()).allowEmptyShould(true);
    }

    private static ArchCondition<JavaClass> useOnlyModulesBelow(String root) {
        return new ArchCondition<>("use only modules below their own") {
            @Override
            public void check(JavaClass from, ConditionEvents events) {
                ModuleOfProject module = ModuleOfProject.of(root, from.getPackageName());
                for (Dependency dependency : from.getDirectDependenciesFromSelf()) {
                    JavaClass to = dependency.getTargetClass().getBaseComponentType();
                    if (isUnder(root, to) && !module.mayUse(ModuleOfProject.of(root, to.getPackageName()))) {
                        events.add(SimpleConditionEvent.violated(from, dependency.getDescription()));
                    }
                }
            }
        };
    }

    private static boolean isUnder(String root, JavaClass type) {
        return (type.getPackageName() + ".").startsWith(root + ".");
    }

    private static ArchCondition<JavaClass> haveNoMutableStaticField() {
        return new ArchCondition<>("have no mutable static field") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                type.getFields().stream()
                        .filter(StructureRules::isMutableStatic)
                        .forEach(field -> events.add(SimpleConditionEvent.violated(field, field.getDescription())));
            }
        };
    }

    private static boolean isMutableStatic(JavaField field) {
        Set<JavaModifier> modifiers = field.getModifiers();
        if (!modifiers.contains(JavaModifier.STATIC) || modifiers.contains(JavaModifier.SYNTHETIC)) {
            return false;
        }
        JavaClass type = field.getRawType();
        return !modifiers.contains(JavaModifier.FINAL)
                || (type.isArray() && !modifiers.contains(JavaModifier.PRIVATE))
                || (MUTABLE.matcher(type.getName()).matches() && !IMMUTABLE.contains(type.getName()));
    }
}
