// role: wrong
// verdict: wrong-answer
// time: n
// space: n
class Solution {
    public int[][] merge(int[][] intervals) {
        ArrayList<int[]> merged = new ArrayList<>();
        for (int[] interval : intervals) {
            int end = merged.size() - 1;
            if (end >= 0 && merged.get(end)[1] >= interval[0] && merged.get(end)[0] <= interval[1]) {
                merged.get(end)[0] = Math.min(merged.get(end)[0], interval[0]);
                merged.get(end)[1] = Math.max(merged.get(end)[1], interval[1]);
            } else {
                merged.add(interval);
            }
        }
        return merged.toArray(new int[0][]);
    }
}
