package judge.run;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import judge.glue.Call;

/** Takes plain values off the bytes of an input, in the form that sandbox/guest/codec.py describes. */
final class Input {
    private static final VarHandle INT = view(int[].class);
    private static final VarHandle LONG = view(long[].class);

    private final byte[] data;
    private int at;

    Input(byte[] data) {
        this.data = data;
    }

    private static VarHandle view(Class<?> type) {
        return MethodHandles.byteArrayViewVarHandle(type, ByteOrder.LITTLE_ENDIAN);
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

    int count() {
        return (int) INT.get(data, take(4));
    }

    int method() {
        int from = take(2);
        return data[from] & 0xff | (data[from + 1] & 0xff) << 8;
    }

    long number() {
        return (long) LONG.get(data, take(8));
    }

    int integer() {
        long value = number();
        if (value != (int) value) {
            throw new BadValue("the number " + value + " in the input does not fit in an int");
        }
        return (int) value;
    }

    double real() {
        return Double.longBitsToDouble(number());
    }

    boolean truth() {
        return data[take(1)] != 0;
    }

    char letter() {
        int point = (int) INT.get(data, take(4));
        if (point != (char) point) {
            throw new BadValue("the character " + Character.toString(point) + " in the input does not fit in a char");
        }
        return (char) point;
    }

    String string() {
        int size = count();
        int from = take(size);
        if (Native.isAscii(data, from, size)) {
            return new String(data, from, size, StandardCharsets.ISO_8859_1);
        }
        return Text.decode(data, from, size);
    }

    int[] integers(int count) {
        int[] values = new int[count];
        if (!Native.getInts(data, takeEach(count, 8), values)) {
            throw new BadValue("a number in the input does not fit in an int");
        }
        return values;
    }

    long[] numbers(int count) {
        long[] values = new long[count];
        Native.getLongs(data, takeEach(count, 8), values);
        return values;
    }

    double[] reals(int count) {
        double[] values = new double[count];
        Native.getDoubles(data, takeEach(count, 8), values);
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
        char[] values = new char[count];
        if (!Native.getChars(data, takeEach(count, 4), values)) {
            throw new BadValue("a character in the input does not fit in a char");
        }
        return values;
    }

    /** The next tree. */
    Call.Tree tree() {
        int size = count();
        int from = takeEach(size, 1);
        byte[] present = new byte[size];
        System.arraycopy(data, from, present, 0, size);
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
