// role: alternative
// verdict: accepted
// time: n log n
// space: n
class Solution {
    public List<List<Integer>> merge(List<List<Integer>> intervals) {
        int n = intervals.size();
        int[] starts = new int[n];
        int[] ends = new int[n];
        for (int i = 0; i < n; i++) {
            starts[i] = intervals.get(i).get(0);
            ends[i] = intervals.get(i).get(1);
        }
        Arrays.sort(starts);
        Arrays.sort(ends);
        List<List<Integer>> merged = new ArrayList<>();
        int first = 0;
        for (int i = 0; i < n; i++) {
            if (i == n - 1 || starts[i + 1] > ends[i]) {
                merged.add(Arrays.asList(starts[first], ends[i]));
                first = i + 1;
            }
        }
        return merged;
    }
}
