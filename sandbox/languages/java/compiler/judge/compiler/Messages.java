package judge.compiler;

import java.util.List;
import javax.tools.Diagnostic;
import javax.tools.JavaFileObject;

/** The compiler's errors as text, with the candidate's own lines. */
final class Messages {
    private static final int MOST = 10;

    private Messages() {
    }

    static Rejected rejection(List<Diagnostic<? extends JavaFileObject>> errors, Source source) {
        StringBuilder text = new StringBuilder();
        for (var error : errors.subList(0, Math.min(MOST, errors.size()))) {
            append(text, error, source);
        }
        if (errors.size() > MOST) {
            text.append("and ").append(errors.size() - MOST).append(" more errors\n");
        }
        return new Rejected(text.toString().stripTrailing(), (int) Math.max(0, errors.get(0).getLineNumber()));
    }

    private static void append(StringBuilder text, Diagnostic<? extends JavaFileObject> error, Source source) {
        long line = error.getLineNumber();
        if (line < 1) {
            text.append(error.getMessage(null)).append('\n');
            return;
        }
        text.append("line ").append(line).append(": ").append(error.getMessage(null)).append('\n');
        String code = source.line(line);
        int column = (int) source.column(line, error.getColumnNumber());
        text.append("    ").append(code.replace('\t', ' ')).append('\n');
        text.append(" ".repeat(4 + Math.min(Math.max(column - 1, 0), code.length()))).append("^\n");
    }
}
