package jdk.test.whitebox;

/** The one thing that the memory meter needs of HotSpot's interface for its own tests, by the name it has there. */
public final class WhiteBox {
    private WhiteBox() {
    }

    private static native void registerNatives();

    /** Collects the young generation. */
    public native void youngGC();
}
