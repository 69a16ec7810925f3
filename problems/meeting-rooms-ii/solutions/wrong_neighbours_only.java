// role: wrong
// verdict: wrong-answer
// time: n log n
// space: n
class Solution {
    public int minMeetingRooms(int[][] intervals) {
        Arrays.sort(intervals, (a, b) -> a[0] - b[0]);
        int rooms = 1;
        int running = 1;
        for (int i = 1; i < intervals.length; i++) {
            running = intervals[i][0] < intervals[i - 1][1] ? running + 1 : 1;
            rooms = Math.max(rooms, running);
        }
        return rooms;
    }
}
