package org.klimatgap.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;

import com.tngtech.archunit.core.domain.JavaAnnotation;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaMember;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.JavaParameter;
import com.tngtech.archunit.core.domain.JavaType;
import com.tngtech.archunit.core.domain.properties.HasModifiers;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** The rule that no third-party type is seen from outside: not even as a type argument, a bound or an exception. */
final class SignatureRules {
    private static final Set<JavaModifier> SEEN = Set.of(JavaModifier.PUBLIC, JavaModifier.PROTECTED);

    private SignatureRules() {}

    /** The command line is an application, a kernel calls what implements its own interfaces, and handing over Tablesaw's tables is what io.table is for. */
    static ArchRule noForeignTypeInSignatures(String root) {
        return classes()
                .that()
                .resideOutsideOfPackages(root + ".examples..", root + ".io.table..", root + ".jupyter..")
                .should(showOnlyTypesOf("java.", "org.klimatgap.", "org.jspecify.annotations."))
                .allowEmptyShould(true);
    }

    private static ArchCondition<JavaClass> showOnlyTypesOf(String... prefixes) {
        return new ArchCondition<>("show only types of the JDK and of this project") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                if (isSeenFromOutside(type)) {
                    check(type.getDescription(), typesOf(type), events);
                    Stream.concat(type.getFields().stream(), type.getCodeUnits().stream())
                            .filter(SignatureRules::isDeclaredForOthers)
                            .forEach(member -> check(member.getDescription(), typesOf(member), events));
                }
            }

            private void check(String where, Stream<JavaClass> shown, ConditionEvents events) {
                Consumer<JavaClass> violated = foreign ->
                        events.add(SimpleConditionEvent.violated(foreign, where + " shows " + foreign.getName()));
                shown.map(JavaClass::getBaseComponentType)
                        .distinct()
                        .filter(shownType -> !shownType.isPrimitive())
                        .filter(shownType -> Stream.of(prefixes)
                                .noneMatch(prefix -> shownType.getName().startsWith(prefix)))
                        .forEach(violated);
            }
        };
    }

    private static boolean isSeenFromOutside(JavaClass type) {
        return isSeen(type)
                && type.getEnclosingClass()
                        .map(SignatureRules::isSeenFromOutside)
                        .orElse(true);
    }

    private static boolean isSeen(HasModifiers declared) {
        return declared.getModifiers().stream().anyMatch(SEEN::contains);
    }

    private static boolean isDeclaredForOthers(JavaMember member) {
        return isSeen(member) && !member.getModifiers().contains(JavaModifier.SYNTHETIC);
    }

    private static Stream<JavaClass> typesOf(JavaClass type) {
        Stream<JavaType> supertypes = Stream.concat(type.getSuperclass().stream(), type.getInterfaces().stream());
        return Stream.of(
                        supertypes.flatMap(SignatureRules::involved),
                        type.getTypeParameters().stream().flatMap(SignatureRules::involved),
                        annotations(type.getAnnotations()))
                .flatMap(types -> types);
    }

    private static Stream<JavaClass> typesOf(JavaMember member) {
        if (!(member instanceof JavaCodeUnit unit)) {
            return Stream.concat(member.getAllInvolvedRawTypes().stream(), annotations(member.getAnnotations()));
        }
        return Stream.of(
                        involved(unit.getReturnType()),
                        unit.getParameters().stream()
                                .map(JavaParameter::getType)
                                .flatMap(SignatureRules::involved),
                        unit.getTypeParameters().stream().flatMap(SignatureRules::involved),
                        unit.getExceptionTypes().stream(),
                        annotations(unit.getAnnotations()),
                        unit.getParameters().stream().flatMap(parameter -> annotations(parameter.getAnnotations())))
                .flatMap(types -> types);
    }

    private static Stream<JavaClass> involved(JavaType type) {
        return type.getAllInvolvedRawTypes().stream();
    }

    private static Stream<JavaClass> annotations(Set<? extends JavaAnnotation<?>> annotations) {
        return annotations.stream().map(JavaAnnotation::getRawType);
    }
}
