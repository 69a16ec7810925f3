package judge.compiler;

/** The source cannot be compiled; message and line are for the candidate. */
final class Rejected extends Exception {
    private static final long serialVersionUID = 1L;

    final int line;

    Rejected(String message, int line) {
        super(message, null, false, false);
        this.line = line;
    }
}
