package judge.compiler;

import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

/** Compiles the source that build.py hands over on standard input. */
public final class Server {
    private static final String SAMPLE = """
            class Solution {
                private final Map<Integer, List<Integer>> seen = new HashMap<>();

                public int[] twoSum(int[] nums, int target) {
                    for (int i = 0; i < nums.length; i++) {
                        for (int j : seen.getOrDefault(target - nums[i], new ArrayList<>())) {
                            return new int[] {j, i};
                        }
                        seen.computeIfAbsent(nums[i], key -> new ArrayList<>()).add(i);
                    }
                    throw new IllegalArgumentException("no pair adds up to " + target);
                }
            }
            """;

    private Server() {
    }

    /** Called by the launcher: the language's folder, and how often to compile a sample first. */
    static void run(String folder, int rounds) throws IOException {
        Compiler compiler = new Compiler(Path.of(folder, "classes", "nodes"));
        for (int left = rounds; left > 0; left--) {
            warm(compiler);
        }
        DataInputStream in = new DataInputStream(System.in);
        DataOutputStream out = new DataOutputStream(new BufferedOutputStream(System.out));
        Signature signature = Signature.read(in);
        String name = in.readUTF();
        String text = new String(in.readNBytes(in.readInt()), StandardCharsets.UTF_8);
        answer(compiler, signature, name, text, out);
        out.flush();
    }

    private static void answer(Compiler compiler, Signature signature, String name, String text, DataOutputStream out)
            throws IOException {
        byte[] result;
        int line = -1;
        try {
            result = compiler.compile(signature, name, text);
        } catch (Rejected rejected) {
            line = rejected.line;
            result = rejected.getMessage().getBytes(StandardCharsets.UTF_8);
        } catch (StackOverflowError | OutOfMemoryError tooMuch) {
            line = 0;
            result = "the source is too deeply nested, or too large, for the compiler".getBytes(StandardCharsets.UTF_8);
        } catch (RuntimeException failure) {
            line = 0;
            result = ("the compiler failed: " + failure).getBytes(StandardCharsets.UTF_8);
        }
        out.writeInt(line);
        out.writeInt(result.length);
        out.write(result);
    }

    /** What happens at a first compilation happens now. */
    private static void warm(Compiler compiler) throws IOException {
        List<Signature.Parameter> parameters =
                List.of(new Signature.Parameter("nums", "list[int]"), new Signature.Parameter("target", "int"));
        Signature.Method method = new Signature.Method("twoSum", parameters, "list[int]");
        try {
            compiler.compile(new Signature("function", "twoSum", -1, List.of(method)), "Sample.java", SAMPLE);
        } catch (Rejected impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
