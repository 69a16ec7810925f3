// role: optimal
// verdict: accepted
// time: n+q
// space: n+q
import java.io.*;
import java.util.*;

public class Main {
    public static void main(String[] args) throws IOException {
        StreamTokenizer in = new StreamTokenizer(new BufferedReader(new InputStreamReader(System.in)));
        int n = next(in);
        int q = next(in);
        long[] prefix = new long[n + 1];
        for (int i = 0; i < n; i++) {
            prefix[i + 1] = prefix[i] + next(in);
        }
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < q; i++) {
            int first = next(in);
            int last = next(in);
            out.append(prefix[last] - prefix[first - 1]).append('\n');
        }
        System.out.print(out);
    }

    private static int next(StreamTokenizer in) throws IOException {
        in.nextToken();
        return (int) in.nval;
    }
}
