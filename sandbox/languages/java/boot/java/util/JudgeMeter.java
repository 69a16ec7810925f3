package java.util;

/**
 * Told by instrumented classes what the memory meter cannot see by itself; see native/space.c. It is in
 * this package so that the JDK's own classes, and all others, can reach it.
 */
public final class JudgeMeter {
    private JudgeMeter() {
    }

    /** A method starts: notes how deep the stack is. */
    public static native void enter();

    /** A container is about to move from this array to a longer one: the next array of this thread. */
    public static native void grows(Object container, Object array);
}
