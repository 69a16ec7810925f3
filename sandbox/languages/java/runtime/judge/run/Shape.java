package judge.run;

import java.util.LinkedList;
import java.util.List;

/**
 * A Java type that a solution declares for a parameter, as the compiler wrote it down: {@code int},
 * {@code Integer}, {@code ListNode}, {@code X[]}, {@code List<X>} or {@code LinkedList<X>}.
 */
record Shape(Kind kind, String name, Shape element) {
    /** How a value is held; nodes and the like are OTHER. */
    enum Kind { INT, LONG, DOUBLE, BOOLEAN, CHAR, BOXED_INT, BOXED_LONG, OTHER, ARRAY, LIST, LINKED_LIST }

    static Shape parse(String text) {
        if (text.endsWith("[]")) {
            return new Shape(Kind.ARRAY, text, parse(text.substring(0, text.length() - 2)));
        }
        int bracket = text.indexOf('<');
        if (bracket >= 0) {
            Kind kind = text.startsWith("LinkedList") ? Kind.LINKED_LIST : Kind.LIST;
            return new Shape(kind, text, parse(text.substring(bracket + 1, text.length() - 1)));
        }
        Kind kind = switch (text) {
            case "int" -> Kind.INT;
            case "long" -> Kind.LONG;
            case "double" -> Kind.DOUBLE;
            case "boolean" -> Kind.BOOLEAN;
            case "char" -> Kind.CHAR;
            case "Integer" -> Kind.BOXED_INT;
            case "Long" -> Kind.BOXED_LONG;
            default -> Kind.OTHER;
        };
        return new Shape(kind, text, null);
    }

    boolean isInt() {
        return kind == Kind.INT || kind == Kind.BOXED_INT;
    }

    /** The class of the values, node classes from {@code loader}. */
    Class<?> type(ClassLoader loader) {
        return switch (kind) {
            case INT -> int.class;
            case LONG -> long.class;
            case DOUBLE -> double.class;
            case BOOLEAN -> boolean.class;
            case CHAR -> char.class;
            case BOXED_INT -> Integer.class;
            case BOXED_LONG -> Long.class;
            case LIST -> List.class;
            case LINKED_LIST -> LinkedList.class;
            case ARRAY -> element.type(loader).arrayType();
            case OTHER -> switch (name) {
                case "Double" -> Double.class;
                case "Boolean" -> Boolean.class;
                case "Character" -> Character.class;
                case "String" -> String.class;
                default -> node(loader);
            };
        };
    }

    private Class<?> node(ClassLoader loader) {
        try {
            return Class.forName(name, false, loader);
        } catch (ClassNotFoundException missing) {
            throw new IllegalStateException(missing);
        }
    }
}
