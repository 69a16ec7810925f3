// role: naive
// verdict: accepted
// time: n^2
// space: n
class Solution {
    public int[][] insert(int[][] intervals, int[] newInterval) {
        List<int[]> result = new ArrayList<>(List.of(newInterval));
        for (int[] interval : intervals) {
            int start = interval[0];
            int end = interval[1];
            List<int[]> apart = new ArrayList<>();
            for (int[] other : result) {
                if (other[1] < start || end < other[0]) {
                    apart.add(other);
                } else {
                    start = Math.min(start, other[0]);
                    end = Math.max(end, other[1]);
                }
            }
            apart.add(new int[] {start, end});
            result = apart;
        }
        result.sort(Comparator.comparingInt(interval -> interval[0]));
        return result.toArray(new int[0][]);
    }
}
