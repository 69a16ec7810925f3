package judge.run;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;

/** Tells a candidate what went wrong, in their own source's lines. */
final class Failure {
    static final String SOURCE = "solution.java";
    private static final int MOST_LINES = 6;
    private static final int MOST_TEXT = 2000;
    private static final int MOST_VALUE = 80;

    private Failure() {
    }

    /** What was thrown, why, and from which of the solution's own lines. */
    static String explain(Throwable failure) {
        Throwable root = failure;
        for (int depth = 0; root instanceof ExceptionInInitializerError && root.getCause() != null && depth < 10; depth++) {
            root = root.getCause();
        }
        StringBuilder text = new StringBuilder(root instanceof Exit ? "System.exit" : nameOf(root.getClass()));
        String message = messageOf(root);
        if (message != null && !message.isEmpty()) {
            text.append(": ").append(message);
        }
        for (String line : places(root)) {
            text.append('\n').append(line);
        }
        return text.toString();
    }

    private static String nameOf(Class<?> type) {
        String name = type.getName();
        return name.startsWith("java.") ? type.getSimpleName() : name;
    }

    private static String messageOf(Throwable failure) {
        try {
            String message = failure.getMessage();
            return message == null || message.length() <= MOST_TEXT ? message : message.substring(0, MOST_TEXT);
        } catch (Throwable hopeless) {
            return "(its message cannot be shown)";
        }
    }

    private static List<String> places(Throwable failure) {
        StackTraceElement[] trace;
        try {
            trace = failure.getStackTrace();
        } catch (Throwable hopeless) {
            return List.of();
        }
        List<String> lines = new ArrayList<>();
        for (StackTraceElement frame : trace) {
            if (SOURCE.equals(frame.getFileName())) {
                lines.add("  line " + frame.getLineNumber() + ", in " + methodOf(frame));
            }
        }
        Collections.reverse(lines); // the innermost call last
        if (lines.size() > MOST_LINES) {
            int last = lines.size() - MOST_LINES / 2;
            List<String> some = new ArrayList<>(lines.subList(0, MOST_LINES / 2));
            some.add("  ... " + (lines.size() - MOST_LINES) + " more calls ...");
            some.addAll(lines.subList(last, lines.size()));
            return some;
        }
        return lines;
    }

    private static String methodOf(StackTraceElement frame) {
        String method = frame.getMethodName();
        if (method.equals("<init>")) {
            return "the constructor of " + frame.getClassName();
        }
        if (method.equals("<clinit>")) {
            return "the static initializer of " + frame.getClassName();
        }
        return method.startsWith("lambda$") ? "a lambda of " + method.split("\\$")[1] : method;
    }

    /** A value as a person recognises it, shortened. */
    static String describe(Object value) {
        if (value == null) {
            return "null";
        }
        String text;
        try {
            text = value instanceof Object[] array ? Arrays.toString(array) : value.toString();
        } catch (Throwable hopeless) {
            text = "(its toString() fails)";
        }
        if (text == null || value.getClass().isArray() && !(value instanceof Object[])) {
            text = "";
        }
        if (text.length() > MOST_VALUE) {
            text = text.substring(0, MOST_VALUE - 3) + "...";
        }
        String name = value.getClass().getSimpleName();
        return text.isEmpty() ? name : name + ": " + text;
    }
}
