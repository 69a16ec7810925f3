package judge.run;

import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import judge.glue.Call;

/**
 * A compiled solution, and the fresh state that each of its calls gets.
 *
 * <p>A state is a class loader of its own. Where that makes no difference, because no class has static state
 * or because all of it can be set again, a state is used anew: what happens at the first use of a class,
 * linking above all, then happens once.
 */
final class Program {
    /** One method, or the constructor of a design class. */
    record Method(Type[] types, Shape[] shapes, Type returns, boolean number) {
    }

    /** How a used state becomes a fresh one. */
    enum Renewal { NOTHING, INITIALIZERS, LOADER }

    private static final int VERSION = 1;

    final String kind;
    final int mutates;
    final Method[] methods;
    private final Renewal renewal;
    private final Map<String, byte[]> classes = new HashMap<>();
    private final Set<String> initialized = new HashSet<>();
    private final String glue;
    private Loader loader;
    private Call call;

    /** Reads what build.py has left. */
    Program(byte[] artifact, boolean interpreted, boolean probed) throws IOException {
        DataInputStream in = new DataInputStream(new ByteArrayInputStream(artifact));
        if (in.readInt() != VERSION) {
            throw new IOException("the compiled solution is of another version");
        }
        kind = in.readUTF();
        mutates = in.readInt();
        methods = new Method[in.readInt()];
        for (int i = 0; i < methods.length; i++) {
            methods[i] = readMethod(in);
        }
        Renewal least = Renewal.valueOf(in.readUTF());
        // Compiled code takes static finals for constants: there, initialisers cannot run again.
        renewal = least == Renewal.INITIALIZERS && !interpreted ? Renewal.LOADER : least;
        glue = in.readUTF();
        for (int left = in.readInt(); left > 0; left--) {
            String name = in.readUTF();
            byte[] plain = in.readNBytes(in.readInt());
            byte[] watched = in.readNBytes(in.readInt());
            classes.put(name, probed && watched.length > 0 ? watched : plain);
            if (in.readBoolean()) {
                initialized.add(name);
            }
        }
    }

    private static Method readMethod(DataInputStream in) throws IOException {
        int count = in.readInt();
        Type[] types = new Type[count];
        Shape[] shapes = new Shape[count];
        for (int i = 0; i < count; i++) {
            types[i] = Type.parse(in.readUTF());
            shapes[i] = Shape.parse(in.readUTF());
        }
        return new Method(types, shapes, Type.parse(in.readUTF()), in.readBoolean());
    }

    boolean isDesign() {
        return kind.equals("class");
    }

    boolean isProgram() {
        return kind.equals("program");
    }

    /** Whether a call gives nothing but numbers, so that no object belongs to its answer. */
    boolean answersNumber() {
        return kind.equals("function") && mutates < 0 && methods[0].number();
    }

    ClassLoader loader() {
        return loader;
    }

    /** What makes the next call, in a fresh state. */
    Call fresh() throws ReflectiveOperationException {
        if (loader == null || renewal == Renewal.LOADER || renewal == Renewal.INITIALIZERS && !initializeAgain()) {
            loader = new Loader(classes);
            Class<?> type = loader.loadClass(glue);
            var constructor = type.getDeclaredConstructor();
            constructor.setAccessible(true);
            call = (Call) constructor.newInstance();
        }
        return call;
    }

    /** Gives all static fields their first values again; false where that cannot be done. */
    private boolean initializeAgain() {
        try {
            Class<?> last = null;
            for (Class<?> type : loader.loaded()) {
                int state = Native.initialization(type);
                if (state < 0) {
                    return false;
                }
                if (state > 0 && !type.isEnum() && !type.isSynthetic()) {
                    clear(type);
                    last = initialized.contains(type.getName()) ? type : last;
                }
            }
            if (last != null) {
                Native.initializeAgain(last);
            }
            return true;
        } catch (Throwable failed) {
            return false;
        }
    }

    private static void clear(Class<?> type) throws ReflectiveOperationException {
        for (Field field : type.getDeclaredFields()) {
            if (!Modifier.isStatic(field.getModifiers()) || Modifier.isFinal(field.getModifiers())) {
                continue;
            }
            field.setAccessible(true);
            Class<?> of = field.getType();
            if (!of.isPrimitive()) {
                field.set(null, null);
            } else if (of == boolean.class) {
                field.setBoolean(null, false);
            } else if (of == char.class) {
                field.setChar(null, '\0');
            } else {
                field.setByte(null, (byte) 0);
            }
        }
    }
}
