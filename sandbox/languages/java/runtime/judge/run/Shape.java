package judge.run;

/**
 * A Java type that a solution declares for a parameter, as the compiler wrote it down: {@code int},
 * {@code Integer}, {@code ListNode}, {@code X[]}, {@code List<X>} or {@code LinkedList<X>}.
 */
record Shape(Kind kind, String name, Shape element) {
    /** How values are held. */
    enum Kind { PLAIN, ARRAY, LIST, LINKED_LIST }

    static Shape parse(String text) {
        if (text.endsWith("[]")) {
            return new Shape(Kind.ARRAY, text, parse(text.substring(0, text.length() - 2)));
        }
        int bracket = text.indexOf('<');
        if (bracket < 0) {
            return new Shape(Kind.PLAIN, text, null);
        }
        Kind kind = text.startsWith("LinkedList") ? Kind.LINKED_LIST : Kind.LIST;
        return new Shape(kind, text, parse(text.substring(bracket + 1, text.length() - 1)));
    }

    /** The class of the values, node classes from {@code loader}. */
    Class<?> type(ClassLoader loader) {
        return switch (kind) {
            case LIST -> java.util.List.class;
            case LINKED_LIST -> java.util.LinkedList.class;
            case ARRAY -> element.type(loader).arrayType();
            case PLAIN -> switch (name) {
                case "int" -> int.class;
                case "long" -> long.class;
                case "double" -> double.class;
                case "boolean" -> boolean.class;
                case "char" -> char.class;
                case "Integer" -> Integer.class;
                case "Long" -> Long.class;
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
