// problem: binary-search
// verdict: accepted
public class Solution {
    public static int search(final int[] nums, final int target) {
        var position = Arrays.binarySearch(nums, target);
        return Math.max(position, -1);
    }
}
