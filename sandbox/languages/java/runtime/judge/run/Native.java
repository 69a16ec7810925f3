package judge.run;

/** What the launcher (native/jvm.c) does for the driver. */
final class Native {
    private Native() {
    }

    /** One read(2) of the conversation with the warden: how many bytes came, 0 at its end. */
    static native int read(byte[] data, int from, int size);

    /** Everything written to the conversation, by one write(2) if the kernel takes it at once. */
    static native void write(byte[] data, int size);

    /** Copies numbers of 8 bytes; whether all of them fit. */
    static native boolean getInts(byte[] data, int from, int[] values);

    static native void getLongs(byte[] data, int from, long[] values);

    static native void getDoubles(byte[] data, int from, double[] values);

    /** Copies characters of 4 bytes; whether all of them fit. */
    static native boolean getChars(byte[] data, int from, char[] values);

    static native void putInts(int[] values, byte[] data, int from);

    static native void putLongs(long[] values, byte[] data, int from);

    static native void putDoubles(double[] values, byte[] data, int from);

    static native void putChars(char[] values, byte[] data, int from);

    /** A string from UTF-8, halves of surrogate pairs included, which Java's own coders replace. */
    static native String getString(byte[] data, int from, int size);

    /** A string as UTF-8, as above. */
    static native byte[] bytes(String text);

    /** How far the initialisation of a class is: 0 not begun, 1 done, -1 failed. Does not initialise it. */
    static native int initialization(Class<?> type);

    /** Runs the static initialiser of an initialised class once more. */
    static native void initializeAgain(Class<?> type) throws Throwable;

    /** Ends the process at once, without shutdown hooks. */
    static native void exit(int code);

    /** The counter: collects what previous cases have left, so that every call starts with the same heap. */
    static native void tidy();

    /** The memory meter: sets apart all objects that are older than the call. */
    static native void settle();

    /** The memory meter: a call starts on this thread, with an answer that is a tree of objects or not. */
    static native void callStarts(boolean objects);

    /** The memory meter: the call has ended. */
    static native void callEnded();

    /** The memory meter: what can be reached from here belongs to the answer. */
    static native void answer(Object root);

    /** The memory meter: objects of this class may belong to the answer, but not what they refer to. */
    static native void mark(Class<?> type);
}
