package judge.run;

import java.util.Arrays;
import java.util.Collection;
import judge.glue.Call;

/** Makes the bytes of an answer, in the form that sandbox/guest/codec.py describes. Raises BadValue. */
final class Encoder {
    private final Call nodes;
    private byte[] data = new byte[256];
    private int size;

    Encoder(Call nodes) {
        this.nodes = nodes;
    }

    byte[] bytes() {
        return Arrays.copyOf(data, size);
    }

    private int grow(long more) {
        long needed = size + more;
        if (needed > Integer.MAX_VALUE - 64) {
            throw new BadValue("the answer is too large");
        }
        if (needed > data.length) {
            data = Arrays.copyOf(data, (int) Math.min(Math.max(needed, 2L * data.length), Integer.MAX_VALUE - 64));
        }
        int from = size;
        size = (int) needed;
        return from;
    }

    private void put(int at, int value) {
        data[at] = (byte) value;
        data[at + 1] = (byte) (value >> 8);
        data[at + 2] = (byte) (value >> 16);
        data[at + 3] = (byte) (value >> 24);
    }

    private void count(int value) {
        put(grow(4), value);
    }

    /** Appends a result that is kept as a number. */
    void number(Type type, long value) {
        int at = grow(type.kind() == Type.Kind.BOOL ? 1 : type.kind() == Type.Kind.CHAR ? 4 : 8);
        switch (type.kind()) {
            case BOOL -> data[at] = (byte) value;
            case CHAR -> put(at, (int) value);
            default -> {
                put(at, (int) value);
                put(at + 4, (int) (value >> 32));
            }
        }
    }

    /** Appends any other result. */
    void value(Type type, Object value) {
        switch (type.kind()) {
            case VOID, CYCLIC -> { } // which is only given
            case LIST -> list(type, value);
            case LINKED -> integers(Nodes.list(nodes, value));
            case TREE -> tree(Nodes.tree(nodes, value));
            case GRAPH -> graph(Nodes.graph(nodes, value));
            case STRING -> string(type, value);
            case FLOAT -> number(type, Double.doubleToRawLongBits(real(type, value)));
            case BOOL -> number(type, value instanceof Boolean truth ? truth ? 1 : 0 : wrong(type, value));
            case CHAR -> number(type, value instanceof Character letter ? letter : wrong(type, value));
            case INT -> number(type, value instanceof Integer whole ? whole : wrong(type, value));
            case LONG -> number(type, value instanceof Long || value instanceof Integer
                    ? ((Number) value).longValue() : wrong(type, value));
        }
    }

    private static double real(Type type, Object value) {
        return value instanceof Double || value instanceof Float || value instanceof Integer
                ? ((Number) value).doubleValue() : wrong(type, value);
    }

    private void string(Type type, Object value) {
        if (!(value instanceof String text)) {
            wrong(type, value);
            return;
        }
        text(Native.bytes(text));
    }

    /** Appends a string that is there as bytes. */
    void text(byte[] bytes) {
        count(bytes.length);
        int at = grow(bytes.length);
        System.arraycopy(bytes, 0, data, at, bytes.length);
    }

    private void list(Type type, Object value) {
        Type element = type.element();
        Type.Kind kind = element.kind();
        if (value instanceof int[] array && (kind == Type.Kind.INT || kind == Type.Kind.LONG)) {
            integers(array);
        } else if (value instanceof long[] array && kind == Type.Kind.LONG) {
            count(array.length);
            int at = grow(8L * array.length);
            Native.putLongs(array, data, at);
        } else if (value instanceof double[] array && kind == Type.Kind.FLOAT) {
            count(array.length);
            int at = grow(8L * array.length);
            Native.putDoubles(array, data, at);
        } else if (value instanceof char[] array && kind == Type.Kind.CHAR) {
            count(array.length);
            int at = grow(4L * array.length);
            Native.putChars(array, data, at);
        } else if (value instanceof boolean[] array && kind == Type.Kind.BOOL) {
            count(array.length);
            int at = grow(array.length);
            for (boolean truth : array) {
                data[at++] = (byte) (truth ? 1 : 0);
            }
        } else if (value instanceof Object[] array) {
            elements(element, array);
        } else if (value instanceof Collection<?> collection) {
            elements(element, collection.toArray());
        } else {
            wrong(type, value);
        }
    }

    private void integers(int[] array) {
        count(array.length);
        int at = grow(8L * array.length);
        Native.putInts(array, data, at);
    }

    private void elements(Type element, Object[] array) {
        if (element.kind() == Type.Kind.INT || element.kind() == Type.Kind.LONG) {
            numbers(element, array);
            return;
        }
        count(array.length);
        for (Object each : array) {
            value(element, each);
        }
    }

    private void numbers(Type element, Object[] array) {
        long[] values = new long[array.length];
        boolean isInt = element.kind() == Type.Kind.INT;
        for (int i = 0; i < values.length; i++) {
            if (array[i] instanceof Integer whole) {
                values[i] = whole;
            } else if (!isInt && array[i] instanceof Long whole) {
                values[i] = whole;
            } else {
                wrong(element, array[i]);
            }
        }
        count(values.length);
        int at = grow(8L * values.length);
        Native.putLongs(values, data, at);
    }

    private void tree(Call.Tree tree) {
        count(tree.size());
        int at = grow(tree.size());
        System.arraycopy(tree.present(), 0, data, at, tree.size());
        at = grow(8L * tree.values().length);
        Native.putInts(tree.values(), data, at);
    }

    private void graph(int[][] rows) {
        count(rows.length);
        for (int[] row : rows) {
            integers(row);
        }
    }

    private static int wrong(Type type, Object value) {
        throw new BadValue("expected " + type.name() + ", got " + Failure.describe(value));
    }
}
