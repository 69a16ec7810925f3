// problem: merge-intervals
// verdict: accepted
class Solution {
    List<int[]> merge(List<int[]> intervals) {
        intervals.sort(Comparator.comparingInt(interval -> interval[0]));
        LinkedList<int[]> merged = new LinkedList<>();
        for (int[] interval : intervals) {
            if (merged.isEmpty() || merged.getLast()[1] < interval[0]) merged.add(interval);
            else merged.getLast()[1] = Math.max(merged.getLast()[1], interval[1]);
        }
        return merged;
    }
}
