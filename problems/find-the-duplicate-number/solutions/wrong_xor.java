// role: wrong
// verdict: wrong-answer
// time: n
// space: 1
class Solution {
    public int findDuplicate(int[] nums) {
        int rest = 0;
        for (int i = 0; i < nums.length; i++) {
            rest ^= i ^ nums[i]; // right only if all other numbers occur
        }
        return rest;
    }
}
