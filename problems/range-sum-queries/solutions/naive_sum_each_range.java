// role: naive
// verdict: accepted
// time: n*q
// space: n
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.util.StringTokenizer;

class Main {
    static BufferedReader reader = new BufferedReader(new InputStreamReader(System.in));
    static StringTokenizer tokens = new StringTokenizer("");

    static int next() throws IOException {
        while (!tokens.hasMoreTokens()) {
            tokens = new StringTokenizer(reader.readLine());
        }
        return Integer.parseInt(tokens.nextToken());
    }

    public static void main(String[] args) throws IOException {
        int n = next(), q = next();
        int[] nums = new int[n];
        for (int i = 0; i < n; i++) {
            nums[i] = next();
        }
        for (int i = 0; i < q; i++) {
            int first = next(), last = next();
            long total = 0;
            for (int j = first - 1; j < last; j++) {
                total += nums[j];
            }
            System.out.println(total);
        }
    }
}
