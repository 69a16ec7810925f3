// problem: range-sum-queries
// verdict: accepted
import java.util.Scanner;

public class RangeSums {
    private static final Scanner IN = new Scanner(System.in);

    public static void main(String[] args) {
        int[] nums = new int[IN.nextInt()];
        int questions = IN.nextInt();
        for (int i = 0; i < nums.length; i++) nums[i] = IN.nextInt();
        for (int i = 0; i < questions; i++) {
            long sum = 0;
            int first = IN.nextInt(), last = IN.nextInt();
            for (int j = first; j <= last; j++) sum += nums[j - 1];
            System.out.println(sum);
        }
        System.exit(0);
    }
}
