// role: wrong
// verdict: wrong-answer
// time: n+q
// space: n+q
import java.io.*;
import java.util.*;

public class Main {
    static StreamTokenizer in = new StreamTokenizer(new BufferedReader(new InputStreamReader(System.in)));

    static int next() throws IOException {
        in.nextToken();
        return (int) in.nval;
    }

    public static void main(String[] args) throws IOException {
        int n = next(), q = next();
        long[] prefix = new long[n + 1];
        for (int i = 0; i < n; i++) prefix[i + 1] = prefix[i] + next();
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < q; i++) {
            int first = next(), last = next();
            out.append(prefix[last - 1] - prefix[first - 1]).append("\n");
        }
        System.out.println(out);
    }
}
