// problem: binary-search
// verdict: compile-error
// line: 11
// message: missing return statement
class Solution {
    public int search(int[] nums, int target) {
        for (int i = 0; i < nums.length; i++) {
            if (nums[i] == target) return i;
        }

    }
}
