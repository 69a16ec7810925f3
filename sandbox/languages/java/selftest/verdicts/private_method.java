// problem: binary-search
// verdict: compile-error
// message: search(int[],int) has private access in Solution
class Solution {
    private int search(int[] nums, int target) {
        return -1;
    }
}
