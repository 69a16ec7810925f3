// problem: merge-intervals
// verdict: compile-error
// message: borrow of moved value
// line: 8
impl Solution {
    pub fn merge(intervals: Vec<Vec<i32>>) -> Vec<Vec<i32>> {
        let sorted = intervals;
        let mut merged: Vec<Vec<i32>> = Vec::with_capacity(intervals.len());
        for interval in sorted {
            merged.push(interval);
        }
        merged
    }
}
