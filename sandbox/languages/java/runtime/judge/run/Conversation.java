package judge.run;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;

/** What is said over descriptor 3; docs/languages.md holds the words. */
final class Conversation {
    private static final int ANSWER_HEAD = 9;

    private final byte[] small = new byte[16];

    /** The next byte; ends the process where the warden has hung up. */
    int next() {
        read(small, 1);
        return small[0];
    }

    void say(char word) {
        small[0] = (byte) word;
        Native.write(small, 1);
    }

    private void read(byte[] data, int size) {
        int at = 0;
        while (at < size) {
            int got = Native.read(data, at, size - at);
            if (got <= 0) {
                Native.exit(0);
            }
            at += got;
        }
    }

    /** A block with its size, of so many bytes, in front. */
    byte[] block(int width) {
        read(small, width);
        ByteBuffer buffer = ByteBuffer.wrap(small).order(ByteOrder.LITTLE_ENDIAN);
        byte[] data = new byte[width == Long.BYTES ? Math.toIntExact(buffer.getLong()) : buffer.getInt()];
        read(data, data.length);
        return data;
    }

    /** Says that a solution cannot be loaded. */
    void sayNotLoaded(String message) {
        byte[] text = message.getBytes(StandardCharsets.UTF_8);
        ByteBuffer reply = ByteBuffer.allocate(ANSWER_HEAD + text.length).order(ByteOrder.LITTLE_ENDIAN);
        reply.put((byte) 'E').putInt(0).putInt(text.length).put(text);
        Native.write(reply.array(), reply.capacity());
    }

    /** Sends the answer and its status. */
    void answer(int status, byte[] payload) {
        ByteBuffer reply = ByteBuffer.allocate(ANSWER_HEAD + payload.length).order(ByteOrder.LITTLE_ENDIAN);
        reply.put((byte) status).putLong(payload.length).put(payload);
        Native.write(reply.array(), reply.capacity());
    }
}
