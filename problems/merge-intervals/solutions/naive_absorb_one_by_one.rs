// role: naive
// verdict: accepted
// time: n^2
// space: n
impl Solution {
    pub fn merge(intervals: Vec<Vec<i32>>) -> Vec<Vec<i32>> {
        let mut result: Vec<(i32, i32)> = vec![];
        for interval in &intervals {
            let (mut start, mut end) = (interval[0], interval[1]);
            let mut apart = vec![];
            for &(left, right) in &result {
                if left <= end && start <= right {
                    start = start.min(left);
                    end = end.max(right);
                } else {
                    apart.push((left, right));
                }
            }
            apart.push((start, end));
            result = apart;
        }
        result.into_iter().map(|(start, end)| vec![start, end]).collect()
    }
}
