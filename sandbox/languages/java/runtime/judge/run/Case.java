package judge.run;

import java.nio.charset.StandardCharsets;
import java.util.List;
import judge.glue.Call;

/**
 * One case, on a thread of its own. The thread stays until the next command has come, so that the warden
 * counts it as often before the call as after the answer.
 */
final class Case implements Runnable {
    private static final int ANSWERED = 0;
    private static final int RAISED = 1;
    private static final int WRONG_TYPE = 2;
    private static final int OUT_OF_MEMORY = 3;

    private final Program program;
    private final Conversation conversation;
    private final List<byte[]> warm;
    private byte[] input;
    private Call call;
    private Printed printed;
    private Throwable failure;
    private boolean begun;
    volatile int next = -1;

    /** Warm inputs are called ahead of the case; without an input there is nothing but them. */
    Case(Program program, Conversation conversation, List<byte[]> warm, byte[] input) {
        this.program = program;
        this.conversation = conversation;
        this.warm = warm;
        this.input = input;
    }

    @Override
    public void run() {
        if (begun) {
            return;
        }
        begun = true;
        for (byte[] each : warm) {
            try {
                prepare(each);
                Native.callStarts(true);
                call.run();
                Native.callEnded();
                encode();
            } catch (Throwable expected) {
                Native.callEnded();
            }
        }
        if (input == null) {
            return;
        }
        int trouble = bracket();
        conversation.next();
        World.flush();
        try {
            if (trouble == RAISED) {
                conversation.answer(RAISED, text(Failure.explain(failure)));
            } else if (trouble == WRONG_TYPE) {
                conversation.answer(WRONG_TYPE, text(failure.getMessage()));
            } else if (trouble == OUT_OF_MEMORY) {
                conversation.answer(OUT_OF_MEMORY, new byte[0]);
            } else {
                answer();
            }
        } finally {
            call = null;
            printed = null;
            failure = null;
        }
        next = conversation.next();
    }

    /** Everything from *hello* to *done*; the status, as far as it is known by then. */
    private int bracket() {
        int status = ANSWERED;
        boolean objects = true;
        Throwable unfit = null;
        Native.tidy();
        conversation.say('H');
        try {
            byte[] data = input;
            input = null;
            prepare(data);
            objects = !program.answersNumber();
        } catch (Throwable refused) {
            unfit = refused;
        }
        Native.settle();
        conversation.say('R');
        conversation.next();
        try {
            if (unfit != null) {
                throw unfit;
            }
            Native.callStarts(objects);
            call.run();
        } catch (Throwable raised) {
            failure = raised;
            status = statusOf(raised);
        }
        Native.callEnded();
        conversation.say('D');
        return status;
    }

    private int statusOf(Throwable raised) {
        if (raised instanceof BadValue) {
            return WRONG_TYPE;
        }
        if (raised instanceof Exit exit && exit.code == 0 && program.isProgram()) {
            return ANSWERED;
        }
        boolean memory = raised instanceof OutOfMemoryError && !String.valueOf(raised.getMessage()).contains("native thread");
        return memory ? OUT_OF_MEMORY : RAISED;
    }

    /** A fresh state, with the arguments of this input in it. */
    private void prepare(byte[] data) throws ReflectiveOperationException {
        World.renew();
        if (program.isProgram()) { // ahead of initialisers, which may look at System.in
            printed = World.connect(new Input(data).string());
        }
        call = program.fresh();
        new Decoder(data, call, program.loader()).read(program.methods, program.isDesign());
    }

    private void answer() {
        byte[] bytes;
        try {
            bytes = encode();
        } catch (OutOfMemoryError full) {
            conversation.answer(OUT_OF_MEMORY, new byte[0]);
            return;
        } catch (BadValue wrong) {
            conversation.answer(WRONG_TYPE, text(wrong.getMessage()));
            return;
        } catch (Throwable unreadable) {
            conversation.answer(WRONG_TYPE, text("the answer cannot be read: " + Failure.explain(unreadable)));
            return;
        }
        conversation.answer(ANSWERED, bytes);
    }

    private byte[] encode() {
        Native.answer(root());
        Encoder encoder = new Encoder(call);
        if (program.isProgram()) {
            World.flush();
            encoder.text(printed.bytes());
        } else if (program.isDesign()) {
            for (int i = 0; i < call.methods.length; i++) {
                result(encoder, i);
            }
        } else if (program.mutates >= 0) {
            encoder.value(program.methods[0].types()[program.mutates], call.arguments[0][program.mutates]);
        } else {
            checkCopied();
            result(encoder, 0);
        }
        return encoder.bytes();
    }

    /**
     * What belongs to the answer, as the memory meter sees it. What takes the place of an input that is to be changed in
     * place is memory beside it.
     */
    private Object root() {
        if (program.isProgram()) {
            return printed;
        }
        return program.mutates >= 0 ? null : call.objects;
    }

    private void result(Encoder encoder, int index) {
        Program.Method method = program.methods[call.methods[index]];
        try {
            if (method.number()) {
                encoder.number(method.returns(), call.numbers[index]);
            } else {
                encoder.value(method.returns(), call.objects[index]);
            }
        } catch (BadValue wrong) {
            throw program.isDesign() ? new BadValue("call " + (index + 1) + ": " + wrong.getMessage()) : wrong;
        }
    }

    private void checkCopied() {
        Program.Method method = program.methods[0];
        for (int i = 0; i < method.types().length; i++) {
            if (method.returns().kind() == Type.Kind.GRAPH && method.types()[i].kind() == Type.Kind.GRAPH) {
                Nodes.checkCopied(call, call.arguments[0][i], call.objects[0]);
            }
        }
    }

    private static byte[] text(String message) {
        return message.getBytes(StandardCharsets.UTF_8);
    }
}
