package judge.run;

import java.nio.charset.StandardCharsets;

/** Strings as UTF-8 and back, halves of surrogate pairs included, which Java's own coders replace. */
final class Text {
    private Text() {
    }

    static String decode(byte[] data, int from, int size) {
        int to = from + size;
        for (int i = from; i + 2 < to; i++) {
            if (data[i] == (byte) 0xed && (data[i + 1] & 0xe0) == 0xa0) {
                return decodeSlowly(data, from, to);
            }
        }
        return new String(data, from, size, StandardCharsets.UTF_8);
    }

    private static String decodeSlowly(byte[] data, int from, int to) {
        StringBuilder text = new StringBuilder(to - from);
        int i = from;
        while (i < to) {
            int lead = data[i] & 0xff;
            int length = lead < 0x80 ? 1 : lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : 4;
            int point = length == 1 ? lead : lead & 0x7f >> length;
            for (int k = 1; k < length; k++) {
                point = point << 6 | data[i + k] & 0x3f;
            }
            text.appendCodePoint(point);
            i += length;
        }
        return text.toString();
    }

    static byte[] encode(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (Character.isSurrogate(text.charAt(i))) {
                return encodeSlowly(text);
            }
        }
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] encodeSlowly(String text) {
        byte[] data = new byte[4 * text.length()];
        int size = 0;
        for (int i = 0; i < text.length();) {
            int point = text.codePointAt(i);
            i += Character.charCount(point);
            int length = point < 0x80 ? 1 : point < 0x800 ? 2 : point < 0x10000 ? 3 : 4;
            for (int k = length - 1; k > 0; k--) {
                data[size + k] = (byte) (0x80 | point & 0x3f);
                point >>= 6;
            }
            data[size] = (byte) (length == 1 ? point : 0xf00 >> length & 0xff | point);
            size += length;
        }
        return java.util.Arrays.copyOf(data, size);
    }
}
