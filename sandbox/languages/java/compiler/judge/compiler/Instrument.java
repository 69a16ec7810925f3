package judge.compiler;

import java.util.function.Predicate;
import jdk.internal.org.objectweb.asm.ClassReader;
import jdk.internal.org.objectweb.asm.ClassVisitor;
import jdk.internal.org.objectweb.asm.ClassWriter;
import jdk.internal.org.objectweb.asm.MethodVisitor;
import jdk.internal.org.objectweb.asm.Opcodes;

/** Has classes tell the memory meter what it cannot see by itself; see native/space.c. */
final class Instrument {
    static final int API = Opcodes.ASM9;
    private static final String METER = "java/util/JudgeMeter";

    private Instrument() {
    }

    /** A visitor that adds, at the start of each method, the news of how deep the stack is. */
    static ClassVisitor depth(ClassVisitor next) {
        return new AtEntry(next, name -> true) {
            @Override
            void add(MethodVisitor code) {
                code.visitMethodInsn(Opcodes.INVOKESTATIC, METER, "enter", "()V", false);
            }
        };
    }

    /** A visitor that adds, where a container grows, the news of which array it grows out of. */
    static ClassVisitor growth(String type, String array, ClassVisitor next) {
        return new AtEntry(next, name -> name.startsWith("grow(I)")) {
            @Override
            void add(MethodVisitor code) {
                code.visitVarInsn(Opcodes.ALOAD, 0);
                code.visitInsn(Opcodes.DUP);
                code.visitFieldInsn(Opcodes.GETFIELD, type, array, "[Ljava/lang/Object;");
                code.visitMethodInsn(Opcodes.INVOKESTATIC, METER, "grows", "(Ljava/lang/Object;Ljava/lang/Object;)V", false);
            }
        };
    }

    /** One of the JDK's own classes, instrumented: sorts that call themselves, and containers that grow. */
    static byte[] platform(byte[] plain, String type) {
        ClassReader reader = new ClassReader(plain);
        ClassWriter writer = new ClassWriter(reader, 0);
        ClassVisitor visitor = switch (type) {
            case "java/util/ArrayList", "java/util/Vector" -> growth(type, "elementData", writer);
            case "java/util/PriorityQueue" -> growth(type, "queue", writer);
            case "java/util/ArrayDeque" -> growth(type, "elements", writer);
            default -> depth(writer);
        };
        reader.accept(visitor, 0);
        return writer.toByteArray();
    }

    private abstract static class AtEntry extends ClassVisitor {
        private final Predicate<String> wanted;

        AtEntry(ClassVisitor next, Predicate<String> wanted) {
            super(API, next);
            this.wanted = wanted;
        }

        abstract void add(MethodVisitor code);

        @Override
        public MethodVisitor visitMethod(int access, String name, String type, String signature, String[] exceptions) {
            MethodVisitor next = super.visitMethod(access, name, type, signature, exceptions);
            return !wanted.test(name + type) ? next : new MethodVisitor(API, next) {
                @Override
                public void visitCode() {
                    super.visitCode();
                    add(mv);
                }
            };
        }
    }
}
