// problem: binary-search
// verdict: compile-error
// line: 6
// message: takes 1 argument; expected int search(int[] nums, int target)
class Solution {
    public int search(int[] nums) {
        return -1;
    }
}
