// role: alternative
// verdict: accepted
// time: n^2
// space: n
impl Solution {
    pub fn rotate(matrix: &mut Vec<Vec<i32>>) {
        for r in 0..matrix.len() {
            for c in 0..r {
                let above = matrix[c][r];
                matrix[c][r] = matrix[r][c];
                matrix[r][c] = above;
            }
        }
        for row in matrix.iter_mut() {
            *row = row.iter().rev().copied().collect();
        }
    }
}
