// role: alternative
// verdict: accepted
// time: n+q
// space: n
import java.util.Scanner;

public class RangeSums {
    public static void main(String[] args) {
        Scanner in = new Scanner(System.in);
        int n = in.nextInt();
        int q = in.nextInt();
        long[] prefix = new long[n + 1];
        for (int i = 1; i <= n; i++) {
            prefix[i] = prefix[i - 1] + in.nextInt();
        }
        while (q-- > 0) {
            int first = in.nextInt();
            int last = in.nextInt();
            System.out.println(prefix[last] - prefix[first - 1]);
        }
    }
}
