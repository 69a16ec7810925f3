// role: naive
// verdict: accepted
// time: n^2
// space: n
class Solution {
    public int[][] merge(int[][] intervals) {
        List<int[]> merged = new ArrayList<>();
        for (int[] interval : intervals) {
            int start = interval[0];
            int end = interval[1];
            List<int[]> rest = new ArrayList<>();
            for (int[] other : merged) {
                if (other[1] < start || end < other[0]) {
                    rest.add(other);
                } else {
                    start = Math.min(start, other[0]);
                    end = Math.max(end, other[1]);
                }
            }
            rest.add(new int[] {start, end});
            merged = rest;
        }
        return merged.toArray(new int[0][]);
    }
}
