// problem: two-sum
// verdict: output-limit
class Solution {
    public int[] twoSum(int[] nums, int target) {
        while (true) {
            System.out.println("more and more and more and more");
        }
    }
}
