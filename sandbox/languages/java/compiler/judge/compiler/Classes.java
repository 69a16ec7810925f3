package judge.compiler;

import java.util.ArrayList;
import java.util.List;
import jdk.internal.org.objectweb.asm.ClassReader;
import jdk.internal.org.objectweb.asm.ClassVisitor;
import jdk.internal.org.objectweb.asm.ClassWriter;
import jdk.internal.org.objectweb.asm.FieldVisitor;
import jdk.internal.org.objectweb.asm.MethodVisitor;
import jdk.internal.org.objectweb.asm.Opcodes;

/** Looks at compiled classes: what static state they have, and a version that shows its depth of calls. */
final class Classes {
    /**
     * A compiled class.
     *
     * @param watched the same, telling the memory meter of each call of a method
     * @param initializer whether it has a static initialiser that must run again for a fresh state
     */
    record Compiled(String name, byte[] plain, byte[] watched, boolean initializer) {
    }

    private final List<Compiled> compiled = new ArrayList<>();
    private int initializers;
    private boolean variables;
    private boolean lastingState;

    void add(String name, byte[] plain) {
        State state = new State();
        ClassReader reader = new ClassReader(plain);
        ClassWriter writer = new ClassWriter(reader, 0);
        reader.accept(new Look(state, Instrument.depth(writer)), 0);
        boolean counts = state.initializer && !state.isConstant();
        initializers += counts ? 1 : 0;
        variables |= state.variables && !state.isConstant();
        lastingState |= state.isEnum && !state.isConstant();
        compiled.add(new Compiled(name, plain, writer.toByteArray(), counts));
    }

    List<Compiled> all() {
        return compiled;
    }

    /** How a used state of these classes becomes a fresh one; see judge.run.Program. */
    String renewal() {
        // Initialisers may need each other, and in which order they ran first is not known.
        if (lastingState || initializers > 1) {
            return "LOADER";
        }
        return initializers == 1 || variables ? "INITIALIZERS" : "NOTHING";
    }

    /** What matters of one class. */
    private static final class State {
        boolean isEnum;
        boolean isSynthetic;
        boolean initializer;
        boolean variables;
        boolean plainFields = true;

        /** Tables that compilers make, and enumerations that nothing can be written to. */
        boolean isConstant() {
            return isSynthetic || isEnum && plainFields && !variables;
        }
    }

    private static final class Look extends ClassVisitor {
        private final State state;
        private String self;

        Look(State state, ClassVisitor next) {
            super(Instrument.API, next);
            this.state = state;
        }

        @Override
        public void visit(int version, int access, String name, String signature, String parent, String[] interfaces) {
            state.isEnum = (access & Opcodes.ACC_ENUM) != 0;
            state.isSynthetic = (access & Opcodes.ACC_SYNTHETIC) != 0;
            self = name;
            super.visit(version, access, name, signature, parent, interfaces);
        }

        @Override
        public FieldVisitor visitField(int access, String name, String type, String signature, Object value) {
            boolean isFinal = (access & Opcodes.ACC_FINAL) != 0;
            boolean isStatic = (access & Opcodes.ACC_STATIC) != 0;
            boolean own = type.endsWith("L" + self + ";");
            boolean plain = type.length() == 1 || type.equals("Ljava/lang/String;");
            state.variables |= isStatic && !isFinal;
            state.plainFields &= isFinal && (plain || isStatic && own);
            return super.visitField(access, name, type, signature, value);
        }

        @Override
        public MethodVisitor visitMethod(int access, String name, String type, String signature, String[] exceptions) {
            state.initializer |= name.equals("<clinit>");
            return super.visitMethod(access, name, type, signature, exceptions);
        }
    }
}
