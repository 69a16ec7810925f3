// role: alternative
// verdict: accepted
// time: n
// space: n
class Solution {
    public int singleNumber(int[] nums) {
        Set<Integer> open = new HashSet<>();
        for (int num : nums) {
            if (!open.add(num)) {
                open.remove(num);
            }
        }
        return open.iterator().next();
    }
}
