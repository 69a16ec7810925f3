package judge.run;

import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;

/**
 * What a program has printed: its answer. It is kept in blocks that are never copied, so that keeping it
 * costs no memory beside its own.
 */
final class Printed extends OutputStream {
    private static final int BLOCK = 1 << 13;
    private static final int MOST = 1 << 26;

    private final List<byte[]> blocks = new ArrayList<>(MOST / BLOCK);
    private byte[] last = new byte[BLOCK];
    private int used;
    private int before;

    @Override
    public synchronized void write(int value) {
        if (used == BLOCK) {
            turn();
        }
        last[used++] = (byte) value;
    }

    @Override
    public synchronized void write(byte[] data, int from, int size) {
        int at = from;
        int left = size;
        while (left > 0) {
            if (used == BLOCK) {
                turn();
            }
            int part = Math.min(left, BLOCK - used);
            System.arraycopy(data, at, last, used, part);
            used += part;
            at += part;
            left -= part;
        }
    }

    private void turn() {
        if (before >= MOST - BLOCK) {
            throw new Error("more than " + (MOST >> 20) + " MiB were printed");
        }
        blocks.add(last);
        before += BLOCK;
        last = new byte[BLOCK];
        used = 0;
    }

    synchronized byte[] bytes() {
        byte[] all = new byte[before + used];
        int at = 0;
        for (byte[] block : blocks) {
            System.arraycopy(block, 0, all, at, BLOCK);
            at += BLOCK;
        }
        System.arraycopy(last, 0, all, at, used);
        return all;
    }
}
