// role: wrong
// verdict: wrong-answer
// time: n
// space: n
class Solution {
    public int[][] insert(int[][] intervals, int[] newInterval) {
        List<int[]> result = new ArrayList<>();
        int end = newInterval[1];
        int i = 0;
        while (i < intervals.length && intervals[i][1] < newInterval[0]) {
            result.add(intervals[i++]);
        }
        while (i < intervals.length && intervals[i][0] <= end) {
            end = Math.max(end, intervals[i++][1]);
        }
        result.add(new int[] {newInterval[0], end});
        while (i < intervals.length) {
            result.add(intervals[i++]);
        }
        return result.toArray(new int[0][]);
    }
}
