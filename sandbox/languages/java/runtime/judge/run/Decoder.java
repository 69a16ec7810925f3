package judge.run;

import java.lang.reflect.Array;
import java.util.ArrayList;
import java.util.LinkedList;
import java.util.List;
import judge.glue.Call;

/** Makes the values that a solution is called with. */
final class Decoder {
    private final Input in;
    private final Call nodes;
    private final ClassLoader loader;

    /** Node classes and the code that makes nodes come with the solution. */
    Decoder(byte[] data, Call nodes, ClassLoader loader) {
        this.in = new Input(data);
        this.nodes = nodes;
        this.loader = loader;
    }

    /** Fills in the calls of an input. Raises BadValue where it does not fit in Java's types. */
    void read(Program.Method[] methods, boolean design) {
        int count = design ? in.count() : 1;
        nodes.methods = new int[count];
        nodes.arguments = new Object[count][];
        nodes.numbers = new long[count];
        nodes.objects = new Object[count];
        for (int call = 0; call < count; call++) {
            int number = design ? in.method() : 0;
            nodes.methods[call] = number;
            nodes.arguments[call] = arguments(methods[number]);
        }
        in.finish();
    }

    private Object[] arguments(Program.Method method) {
        Object[] values = new Object[method.types().length];
        for (int i = 0; i < values.length; i++) {
            values[i] = value(method.types()[i], method.shapes()[i]);
        }
        return values;
    }

    private Object value(Type type, Shape shape) {
        return switch (type.kind()) {
            case INT, LONG -> switch (shape.name()) {
                case "int", "Integer" -> in.integer();
                default -> in.number();
            };
            case FLOAT -> in.real();
            case BOOL -> in.truth();
            case CHAR -> in.letter();
            case STRING -> in.string();
            case LINKED -> nodes.makeList(in.integers(in.count()));
            case TREE -> nodes.makeTree(in.tree());
            case GRAPH -> nodes.makeGraph(adjacency());
            case LIST -> shape.kind() == Shape.Kind.ARRAY ? array(type.element(), shape) : list(type.element(), shape);
            case VOID -> null;
        };
    }

    private Object array(Type element, Shape shape) {
        int count = in.count();
        Object primitives = primitives(shape.name(), count);
        if (primitives != null) {
            return primitives;
        }
        Object[] values = (Object[]) Array.newInstance(shape.element().type(loader), count);
        for (int i = 0; i < count; i++) {
            values[i] = value(element, shape.element());
        }
        return values;
    }

    private Object primitives(String name, int count) {
        return switch (name) {
            case "int[]" -> in.integers(count);
            case "long[]" -> in.numbers(count);
            case "double[]" -> in.reals(count);
            case "boolean[]" -> in.truths(count);
            case "char[]" -> in.letters(count);
            default -> null;
        };
    }

    private List<Object> list(Type element, Shape shape) {
        int count = in.count();
        List<Object> values = shape.kind() == Shape.Kind.LINKED_LIST ? new LinkedList<>() : new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            values.add(value(element, shape.element()));
        }
        return values;
    }

    private int[][] adjacency() {
        int[][] rows = new int[in.count()][];
        for (int i = 0; i < rows.length; i++) {
            rows[i] = in.integers(in.count());
        }
        return rows;
    }
}
