// role: optimal
// verdict: accepted
// time: n log n
// space: n
/**
 * @param {number[][]} intervals
 * @return {number}
 */
var minMeetingRooms = function(intervals) {
    const starts = intervals.map(([start]) => start).sort((a, b) => a - b);
    const ends = intervals.map(([, end]) => end).sort((a, b) => a - b);
    let rooms = 0;
    let over = 0;
    for (const start of starts) {
        if (start < ends[over]) rooms++;
        else over++;
    }
    return rooms;
};
