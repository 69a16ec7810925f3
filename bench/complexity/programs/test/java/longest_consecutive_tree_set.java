// input: ints
// time: n log n
// space: n
class Solution {
    public int solve(int[] nums) {
        TreeSet<Integer> sorted = new TreeSet<>();
        for (int num : nums) {
            sorted.add(num);
        }
        int best = 0, run = 0;
        Integer previous = null;
        for (Integer num : sorted) {
            if (previous != null && previous + 1 == num) {
                run++;
            } else {
                run = 1;
            }
            best = Math.max(best, run);
            previous = num;
        }
        return best;
    }
}
