// input: ints
// time: n log n
// space: log n
import java.util.Arrays;

public class Solution {
    public int solve(int[] nums) {
        Arrays.sort(nums);
        int min = Integer.MAX_VALUE;
        for (int i = 1; i < nums.length; i++)
            if (nums[i] - nums[i - 1] < min)
                min = nums[i] - nums[i - 1];
        return min;
    }
}
