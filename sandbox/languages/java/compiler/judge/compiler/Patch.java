package judge.compiler;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Run while the image is built: writes instrumented versions of the JDK's classes. */
public final class Patch {
    private Patch() {
    }

    /** Arguments: where to write, and the classes' names with slashes. */
    public static void main(String[] arguments) throws IOException {
        for (int i = 1; i < arguments.length; i++) {
            Path target = Path.of(arguments[0], arguments[i] + ".class");
            Files.createDirectories(target.getParent());
            try (var in = Object.class.getResourceAsStream("/" + arguments[i] + ".class")) {
                Files.write(target, Instrument.platform(in.readAllBytes(), arguments[i]));
            }
        }
    }
}
