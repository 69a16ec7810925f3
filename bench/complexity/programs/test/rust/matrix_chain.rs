// input: ints
// time: n^3
// space: n^2
impl Solution {
    pub fn solve(nums: Vec<i32>) -> i32 {
        let sides: Vec<i64> = nums.iter().map(|&x| (x % 50 + 1) as i64).collect();
        let n = sides.len();
        // cost[i][j]: cheapest way to multiply the matrices between the sides i and j
        let mut cost = vec![vec![0i64; n]; n];
        for span in 2..n {
            for i in 0..n - span {
                let j = i + span;
                let mut best = i64::MAX;
                for k in i + 1..j {
                    let here = cost[i][k] + cost[k][j] + sides[i] * sides[k] * sides[j];
                    if here < best {
                        best = here;
                    }
                }
                cost[i][j] = best;
            }
        }
        (cost[0][n - 1] % 1_000_000_007) as i32
    }
}
