// role: optimal
// verdict: accepted
// time: n^3
// space: n
class Solution {
    public List<List<Integer>> combinationSum(int[] candidates, int target) {
        List<List<Integer>> ways = new ArrayList<>();
        extend(candidates, 0, target, new ArrayList<>(), ways);
        return ways;
    }

    private void extend(int[] candidates, int start, int left, List<Integer> chosen, List<List<Integer>> ways) {
        if (left == 0) {
            ways.add(new ArrayList<>(chosen));
            return;
        }
        for (int i = start; i < candidates.length; i++) {
            if (candidates[i] <= left) {
                chosen.add(candidates[i]);
                extend(candidates, i, left - candidates[i], chosen, ways);
                chosen.remove(chosen.size() - 1);
            }
        }
    }
}
