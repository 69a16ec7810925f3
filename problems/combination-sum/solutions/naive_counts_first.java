// role: naive
// verdict: accepted
// time: n^3
// space: n^2
class Solution {
    public List<List<Integer>> combinationSum(int[] candidates, int target) {
        List<int[]> found = new ArrayList<>();
        decide(candidates, 0, target, new int[candidates.length], found);
        List<List<Integer>> ways = new ArrayList<>();
        for (int[] counts : found) {
            List<Integer> way = new ArrayList<>();
            for (int i = 0; i < candidates.length; i++) {
                for (int k = 0; k < counts[i]; k++) {
                    way.add(candidates[i]);
                }
            }
            ways.add(way);
        }
        return ways;
    }

    private void decide(int[] candidates, int i, int left, int[] counts, List<int[]> found) {
        if (i == candidates.length) {
            if (left == 0) {
                found.add(counts.clone());
            }
            return;
        }
        for (counts[i] = 0; counts[i] * candidates[i] <= left; counts[i]++) {
            decide(candidates, i + 1, left - counts[i] * candidates[i], counts, found);
        }
    }
}
