package judge.compiler;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.Map;

/** The form in which the driver takes a compiled solution; judge.run.Program reads it. */
final class Artifact {
    private static final int VERSION = 1;

    private Artifact() {
    }

    static byte[] of(Signature signature, Glue glue, Map<String, byte[]> classes) throws IOException {
        Classes seen = new Classes();
        classes.forEach(seen::add);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        DataOutputStream out = new DataOutputStream(bytes);
        out.writeInt(VERSION);
        out.writeUTF(signature.kind());
        out.writeInt(signature.mutates());
        out.writeInt(glue.plans().size());
        for (Glue.Plan plan : glue.plans()) {
            out.writeInt(plan.shapes().size());
            for (int i = 0; i < plan.shapes().size(); i++) {
                out.writeUTF(plan.method().parameters().get(i).type());
                out.writeUTF(plan.shapes().get(i));
            }
            out.writeUTF(plan.method().returns());
            out.writeBoolean(plan.number());
        }
        out.writeUTF(seen.renewal());
        out.writeUTF(Glue.NAME);
        out.writeInt(seen.all().size());
        for (Classes.Compiled each : seen.all()) {
            boolean own = !each.name().equals(Glue.NAME);
            out.writeUTF(each.name());
            write(out, each.plain());
            write(out, own ? each.watched() : new byte[0]);
            out.writeBoolean(each.initializer());
        }
        return bytes.toByteArray();
    }

    private static void write(DataOutputStream out, byte[] bytes) throws IOException {
        out.writeInt(bytes.length);
        out.write(bytes);
    }
}
