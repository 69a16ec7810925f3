package judge.compiler;

import java.net.URI;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.NestingKind;
import javax.tools.SimpleJavaFileObject;

/** A source in memory, which may hold public classes of any name. */
final class Source extends SimpleJavaFileObject {
    /** Packages that need not be imported; on the first line, so that line numbers stay. */
    private static final String IMPORTS = imports("java.util", "java.util.function", "java.util.stream",
            "java.util.regex", "java.util.concurrent", "java.util.concurrent.atomic", "java.util.concurrent.locks",
            "java.math", "java.text", "java.io", "javafx.util");

    private final String text;
    private final int added;

    private Source(String name, String text, int added) {
        super(URI.create("string:///" + name), Kind.SOURCE);
        this.text = text;
        this.added = added;
    }

    /** The candidate's source. */
    static Source candidate(String name, String text) {
        String clean = text.startsWith("\ufeff") ? text.substring(1) : text;
        return new Source(name, IMPORTS + withoutPackage(clean), IMPORTS.length());
    }

    static Source glue(String name, String text) {
        return new Source(name + ".java", text, 0);
    }

    private static String imports(String... packages) {
        StringBuilder line = new StringBuilder();
        for (String name : packages) {
            line.append("import ").append(name).append(".*;");
        }
        return line.toString();
    }

    /** The source with its package declaration blanked out: all classes are in the unnamed package. */
    private static String withoutPackage(String text) {
        int at = 0;
        while (at < text.length()) {
            if (Character.isWhitespace(text.charAt(at))) {
                at++;
            } else if (text.startsWith("//", at)) {
                at = after(text, "\n", at);
            } else if (text.startsWith("/*", at)) {
                at = after(text, "*/", at + 2);
            } else {
                break;
            }
        }
        if (!text.startsWith("package", at) || at + 7 >= text.length() || !Character.isWhitespace(text.charAt(at + 7))) {
            return text;
        }
        int end = after(text, ";", at);
        return text.substring(0, at) + text.substring(at, end).replaceAll("[^\\n]", " ") + text.substring(end);
    }

    private static int after(String text, String mark, int from) {
        int found = text.indexOf(mark, from);
        return found < 0 ? text.length() : found + mark.length();
    }

    /** A line as the candidate wrote it. */
    String line(long number) {
        int from = 0;
        for (long left = number; left > 1; left--) {
            from = after(text, "\n", from);
        }
        int to = text.indexOf('\n', from);
        String line = text.substring(number == 1 ? added : from, to < 0 ? text.length() : to);
        return line.stripTrailing();
    }

    /** A column, counted from 1, in the candidate's own line. */
    long column(long line, long column) {
        return line == 1 ? Math.max(1, column - added) : column;
    }

    @Override
    public CharSequence getCharContent(boolean ignoreErrors) {
        return text;
    }

    @Override
    public boolean isNameCompatible(String simpleName, Kind kind) {
        return kind == Kind.SOURCE;
    }

    @Override
    public NestingKind getNestingKind() {
        return null;
    }

    @Override
    public Modifier getAccessLevel() {
        return null;
    }
}
