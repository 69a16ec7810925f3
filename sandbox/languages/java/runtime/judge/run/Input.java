package judge.run;

import java.util.Arrays;
import judge.glue.Call;

/**
 * Takes plain values off the bytes of an input, in the form that sandbox/guest/codec.py describes.
 *
 * <p>Numbers are put together by hand: what the JDK offers for it costs the interpreter several times as much.
 */
final class Input {
    private final byte[] data;
    private int at;

    Input(byte[] data) {
        this.data = data;
    }

    private int take(int size) {
        int from = at;
        if (size < 0 || size > data.length - from) {
            throw new BadValue("the input is shorter than it says");
        }
        at = from + size;
        return from;
    }

    private int takeEach(int count, int size) {
        if (count > (data.length - at) / size) {
            throw new BadValue("the input is shorter than it says");
        }
        return take(count * size);
    }

    private int word(int from) {
        byte[] bytes = data;
        return bytes[from] & 0xff | (bytes[from + 1] & 0xff) << 8 | (bytes[from + 2] & 0xff) << 16 | bytes[from + 3] << 24;
    }

    int count() {
        return word(take(4));
    }

    int method() {
        int from = take(2);
        return data[from] & 0xff | (data[from + 1] & 0xff) << 8;
    }

    long number() {
        int from = take(8);
        return word(from) & 0xffff_ffffL | (long) word(from + 4) << 32;
    }

    int integer() {
        int from = take(8);
        int value = word(from);
        if (word(from + 4) != value >> 31) {
            throw new BadValue("a number in the input does not fit in an int");
        }
        return value;
    }

    double real() {
        return Double.longBitsToDouble(number());
    }

    boolean truth() {
        return data[take(1)] != 0;
    }

    char letter() {
        int point = count();
        if (point != (char) point) {
            throw new BadValue("the character " + Character.toString(point) + " in the input does not fit in a char");
        }
        return (char) point;
    }

    String string() {
        int size = count();
        return Native.getString(data, take(size), size);
    }

    int[] integers(int count) {
        int from = takeEach(count, 8);
        int[] values = new int[count];
        if (!Native.getInts(data, from, values)) {
            throw new BadValue("a number in the input does not fit in an int");
        }
        return values;
    }

    long[] numbers(int count) {
        int from = takeEach(count, 8);
        long[] values = new long[count];
        Native.getLongs(data, from, values);
        return values;
    }

    double[] reals(int count) {
        int from = takeEach(count, 8);
        double[] values = new double[count];
        Native.getDoubles(data, from, values);
        return values;
    }

    boolean[] truths(int count) {
        int from = takeEach(count, 1);
        boolean[] values = new boolean[count];
        for (int i = 0; i < count; i++) {
            values[i] = data[from + i] != 0;
        }
        return values;
    }

    char[] letters(int count) {
        int from = takeEach(count, 4);
        char[] values = new char[count];
        if (!Native.getChars(data, from, values)) {
            throw new BadValue("a character in the input does not fit in a char");
        }
        return values;
    }

    /** The next tree. */
    Call.Tree tree() {
        int size = count();
        int from = takeEach(size, 1);
        byte[] present = Arrays.copyOfRange(data, from, from + size);
        int nodes = 0;
        for (byte flag : present) {
            nodes += flag;
        }
        return new Call.Tree(present, integers(nodes), size);
    }

    boolean hasMore() {
        return at < data.length;
    }

    /** The next block with its size, of 8 bytes, in front. */
    byte[] block() {
        int size = Math.toIntExact(number());
        int from = take(size);
        return Arrays.copyOfRange(data, from, from + size);
    }

    void finish() {
        if (at != data.length) {
            throw new BadValue((data.length - at) + " bytes of the input are left over");
        }
    }
}
