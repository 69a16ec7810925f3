package judge.compiler;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardLocation;
import javax.tools.ToolProvider;

/** Compiles a solution together with the glue that calls it. */
final class Compiler {
    private static final List<String> OPTIONS = List.of("-proc:none", "-Xlint:none", "-implicit:none",
            "-g", "-XDstringConcat=inline", "--limit-modules", "java.base,java.logging,judge");

    private final JavaCompiler javac = ToolProvider.getSystemJavaCompiler();
    private final Path types;
    private final Memory files;

    /** {@code types} holds the classes of nodes, for solutions that do not declare them. */
    Compiler(Path types) throws IOException {
        this.types = types;
        var standard = javac.getStandardFileManager(null, null, null);
        standard.setLocationFromPaths(StandardLocation.CLASS_PATH, List.of(types));
        files = new Memory(standard);
    }

    /** The compiled solution as the driver reads it. Raises Rejected. */
    byte[] compile(Signature signature, String name, String text) throws Rejected, IOException {
        Source source = Source.candidate(name, text);
        Outline outline = parse(source);
        Glue glue = new Glue(signature, outline);
        Map<String, byte[]> classes = new LinkedHashMap<>(translate(source, Source.glue(Glue.NAME, glue.source())));
        for (String type : NodeCode.TYPES) {
            if (!classes.containsKey(type)) {
                classes.put(type, java.nio.file.Files.readAllBytes(types.resolve(type + ".class")));
            }
        }
        return Artifact.of(signature, glue, classes);
    }

    private Outline parse(Source source) throws Rejected, IOException {
        var diagnostics = new DiagnosticCollector<JavaFileObject>();
        JavacTask task = (JavacTask) javac.getTask(null, files, diagnostics, OPTIONS, null, List.of(source));
        List<CompilationUnitTree> units = new ArrayList<>();
        task.parse().forEach(units::add);
        check(diagnostics, source);
        var positions = Trees.instance(task).getSourcePositions();
        return new Outline(units.get(0),
                (unit, tree) -> (int) unit.getLineMap().getLineNumber(positions.getStartPosition(unit, tree)));
    }

    private Map<String, byte[]> translate(Source source, Source glue) throws Rejected {
        var diagnostics = new DiagnosticCollector<JavaFileObject>();
        files.forget();
        boolean done = javac.getTask(null, files, diagnostics, OPTIONS, null, List.of(source, glue)).call();
        check(diagnostics, source);
        if (!done) {
            throw new Rejected("the compiler gave up without saying why", 0);
        }
        return files.classes();
    }

    private static void check(DiagnosticCollector<JavaFileObject> diagnostics, Source source) throws Rejected {
        List<Diagnostic<? extends JavaFileObject>> own = new ArrayList<>();
        Diagnostic<? extends JavaFileObject> other = null;
        for (var each : diagnostics.getDiagnostics()) {
            if (each.getKind() != Diagnostic.Kind.ERROR) {
                continue;
            }
            if (each.getSource() == source) {
                own.add(each);
            } else {
                other = each;
            }
        }
        if (!own.isEmpty()) {
            throw Messages.rejection(own, source);
        }
        if (other != null) {
            throw new Rejected("the solution cannot be called: " + other.getMessage(null), 0);
        }
    }
}
