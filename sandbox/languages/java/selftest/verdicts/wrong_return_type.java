// problem: binary-search
// verdict: compile-error
// line: 6
// message: search returns long; expected int search(int[] nums, int target)
class Solution {
    public long search(int[] nums, int target) {
        return -1;
    }
}
