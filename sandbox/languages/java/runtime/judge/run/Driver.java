package judge.run;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Serves the warden: loads one solution and runs its cases, one after another. */
final class Driver {
    private final Conversation conversation = new Conversation();
    private final boolean interpreted;
    private final boolean probed;
    private final long stackBytes;
    private List<byte[]> warm = List.of();
    private Program program;

    private Driver(boolean interpreted, boolean probed, long stackBytes) {
        this.interpreted = interpreted;
        this.probed = probed;
        this.stackBytes = stackBytes;
    }

    /** Called by the launcher. Does not return. */
    static void serve(boolean interpreted, boolean probed, long stackBytes) {
        new Driver(interpreted, probed, stackBytes).serve();
    }

    private void serve() {
        World.renew();
        conversation.say('B');
        int command = conversation.next();
        while (true) {
            command = switch (command) {
                case 'L' -> load();
                case 'W' -> warm();
                case 'C' -> run(List.of(), conversation.block(Long.BYTES));
                default -> {
                    Native.exit(1);
                    yield 0;
                }
            };
        }
    }

    private int load() {
        String path = new String(conversation.block(Integer.BYTES), StandardCharsets.UTF_8);
        conversation.block(Integer.BYTES); // the signature, which build.py has seen to
        try {
            program = new Program(Files.readAllBytes(Path.of(path)), interpreted, probed);
            program.fresh();
            conversation.say('L');
        } catch (Throwable failure) {
            conversation.sayNotLoaded(Failure.explain(failure));
        }
        return conversation.next();
    }

    /** Calls these inputs once in this process: see Program for what happens at a first call only. */
    private int warm() {
        Input blocks = new Input(conversation.block(Long.BYTES));
        warm = new ArrayList<>();
        while (blocks.hasMore()) {
            warm.add(blocks.block());
        }
        run(warm, null);
        conversation.say('W');
        return conversation.next();
    }

    private int run(List<byte[]> first, byte[] input) {
        Case one = new Case(program, conversation, first, input);
        Thread thread = new Thread(null, one, "main", stackBytes);
        thread.start();
        while (thread.isAlive()) {
            try {
                thread.join();
            } catch (InterruptedException meddling) {
                continue;
            }
        }
        if (input != null && one.next < 0) {
            Native.exit(1);
        }
        return one.next;
    }
}
