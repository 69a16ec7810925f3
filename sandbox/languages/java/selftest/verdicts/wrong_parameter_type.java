// problem: binary-search
// verdict: compile-error
// line: 6
// message: parameter nums of search is String; expected int search(int[] nums, int target)
class Solution {
    public int search(String nums, int target) {
        return -1;
    }
}
