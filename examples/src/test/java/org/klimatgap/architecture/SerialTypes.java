package org.klimatgap.architecture;

import java.io.Serializable;
import java.lang.reflect.Field;
import java.lang.reflect.GenericArrayType;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.lang.reflect.TypeVariable;
import java.lang.reflect.WildcardType;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.klimatgap.message.MessageKey;

/** What the fields of a serialisable type promise about being written. */
final class SerialTypes {
    private static final List<Class<?>> OPTIONALS = List.of(Optional.class, OptionalInt.class, OptionalDouble.class);

    private SerialTypes() {}

    /** The fields of a serialisable class whose values cannot be written, or only by another way than its own. */
    static List<String> unwritable(Class<?> type) {
        return instanceFields(type)
                .filter(field -> !isWritable(field.getGenericType(), writesForm(type)))
                .map(field -> type.getName() + "." + field.getName() + " is a "
                        + field.getGenericType().getTypeName())
                .toList();
    }

    /** True for a record that is written by its form, as one with optional parts must be. */
    private static boolean writesForm(Class<?> type) {
        return type.isRecord()
                && Arrays.stream(type.getDeclaredMethods())
                        .anyMatch(method -> method.getName().equals("writeReplace"));
    }

    private static Stream<Field> instanceFields(Class<?> type) {
        return Arrays.stream(type.getDeclaredFields())
                .filter(field ->
                        !Modifier.isStatic(field.getModifiers()) && !Modifier.isTransient(field.getModifiers()));
    }

    private static boolean isWritable(Type type, boolean optionals) {
        if (type instanceof ParameterizedType generic) {
            return isWritable(generic.getRawType(), optionals)
                    && Arrays.stream(generic.getActualTypeArguments()).allMatch(each -> isWritable(each, false));
        }
        if (type instanceof WildcardType wildcard) {
            return isWritable(wildcard.getUpperBounds()[0], false);
        }
        if (type instanceof TypeVariable<?> variable) {
            return isWritable(variable.getBounds()[0], false);
        }
        if (type instanceof GenericArrayType array) {
            return isWritable(array.getGenericComponentType(), false);
        }
        return isWritable((Class<?>) type, optionals);
    }

    /** Collections are writable where their elements are; keys are enums; what is declared as Object is anything that is known. */
    private static boolean isWritable(Class<?> type, boolean optionals) {
        return type.isPrimitive()
                || type == Object.class
                || type.isArray() && isWritable(type.getComponentType(), false)
                || Serializable.class.isAssignableFrom(type)
                || type.isInterface() && (isCollection(type) || MessageKey.class.isAssignableFrom(type))
                || optionals && OPTIONALS.contains(type);
    }

    private static boolean isCollection(Class<?> type) {
        return Collection.class.isAssignableFrom(type) || Map.class.isAssignableFrom(type);
    }
}
