package judge.run;

import java.io.BufferedOutputStream;
import java.io.ByteArrayInputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Properties;

/** What a solution finds of the runtime's own global state; each case gets it anew. */
final class World {
    private static final int BUFFER = 1 << 13;
    private static final Properties PROPERTIES = (Properties) System.getProperties().clone();
    private static final Locale LOCALE = Locale.getDefault();

    private World() {
    }

    /** Sets everything back. */
    static void renew() {
        System.setProperties((Properties) PROPERTIES.clone());
        Locale.setDefault(LOCALE);
        Thread.setDefaultUncaughtExceptionHandler(null);
        System.setIn(InputStream.nullInputStream());
        System.setOut(printer(new FileOutputStream(FileDescriptor.out)));
        System.setErr(printer(new FileOutputStream(FileDescriptor.err)));
    }

    /** Gives a program its input, and takes what it prints. */
    static Printed connect(String input) {
        Printed printed = new Printed();
        System.setIn(new ByteArrayInputStream(Native.bytes(input)));
        System.setOut(new PrintStream(printed, false, StandardCharsets.UTF_8));
        return printed;
    }

    static void flush() {
        try {
            System.out.flush();
            System.err.flush();
        } catch (Throwable replaced) {
            // A solution may have put streams of its own there.
            return;
        }
    }

    private static PrintStream printer(FileOutputStream file) {
        return new PrintStream(new BufferedOutputStream(file, BUFFER), false, StandardCharsets.UTF_8);
    }
}
