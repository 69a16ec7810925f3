package judge.run;

/** What System.exit and Runtime.halt turn into, so that the call ends and the process lives. */
final class Exit extends Error {
    private static final long serialVersionUID = 1L;

    final int code;

    /** Called by the launcher. */
    Exit(int code) {
        super("the program ended itself with exit code " + code + " instead of returning an answer");
        this.code = code;
    }

    @Override
    public String toString() {
        return getMessage();
    }
}
