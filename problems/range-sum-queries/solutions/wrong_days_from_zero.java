// role: wrong
// verdict: runtime-error
// time: -
// space: -
import java.util.*;

public class Main {
    public static void main(String[] args) {
        Scanner in = new Scanner(System.in);
        int n = in.nextInt(), q = in.nextInt();
        long[] prefix = new long[n + 1];
        for (int i = 0; i < n; i++) prefix[i + 1] = prefix[i] + in.nextInt();
        for (int i = 0; i < q; i++) System.out.println(-prefix[in.nextInt()] + prefix[in.nextInt() + 1]);
    }
}
