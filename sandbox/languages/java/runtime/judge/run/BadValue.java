package judge.run;

/** A value is not of its type; the message is for the candidate. */
final class BadValue extends RuntimeException {
    private static final long serialVersionUID = 1L;

    BadValue(String message) {
        super(message, null, false, false);
    }
}
