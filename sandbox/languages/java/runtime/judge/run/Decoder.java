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
            case INT, LONG -> number(shape);
            case FLOAT -> in.real();
            case BOOL -> in.truth();
            case CHAR -> in.letter();
            case STRING -> in.string();
            case LINKED -> nodes.makeList(in.integers(in.count()));
            case CYCLIC -> nodes.makeCyclicList(in.integers(in.count()), in.integer());
            case TREE -> nodes.makeTree(in.tree());
            case GRAPH -> nodes.makeGraph(adjacency());
            case LIST -> shape.kind() == Shape.Kind.ARRAY ? array(type.element(), shape) : list(type.element(), shape);
            case VOID -> null;
        };
    }

    private Object number(Shape shape) {
        if (shape.isInt()) {
            return in.integer();
        }
        return in.number();
    }

    private Object array(Type element, Shape shape) {
        int count = in.count();
        Shape inner = shape.element();
        return switch (inner.kind()) {
            case INT -> in.integers(count);
            case LONG -> in.numbers(count);
            case DOUBLE -> in.reals(count);
            case BOOLEAN -> in.truths(count);
            case CHAR -> in.letters(count);
            case BOXED_INT, BOXED_LONG, OTHER, ARRAY, LIST, LINKED_LIST -> objects(element, inner, count);
        };
    }

    private Object[] objects(Type element, Shape shape, int count) {
        Object[] values = (Object[]) Array.newInstance(shape.type(loader), count);
        for (int i = 0; i < count; i++) {
            values[i] = value(element, shape);
        }
        return values;
    }

    private List<Object> list(Type element, Shape shape) {
        int count = in.count();
        Shape inner = shape.element();
        List<Object> values = shape.kind() == Shape.Kind.LINKED_LIST ? new LinkedList<>() : new ArrayList<>(count);
        if (inner.kind() == Shape.Kind.BOXED_INT) {
            for (int number : in.integers(count)) {
                values.add(number);
            }
            return values;
        }
        for (int i = 0; i < count; i++) {
            values.add(value(element, inner));
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
