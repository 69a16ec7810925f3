// role: wrong
// verdict: wrong-answer
// time: n log n
// space: log n
impl Solution {
    pub fn merge(intervals: Vec<Vec<i32>>) -> Vec<Vec<i32>> {
        let mut intervals = intervals;
        intervals.sort_unstable_by_key(|interval| interval[0]);
        let mut merged = vec![intervals[0].clone()];
        for interval in intervals.iter().skip(1) {
            let last = merged.last_mut().unwrap();
            if interval[0] <= last[1] {
                last[1] = interval[1]; // shrinks the interval when the new one lies inside
            } else {
                merged.push(interval.clone());
            }
        }
        merged
    }
}
