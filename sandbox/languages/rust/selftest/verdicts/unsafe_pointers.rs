// problem: reverse-string
// verdict: accepted
impl Solution {
    pub fn reverse_string(s: &mut [char]) {
        let n = s.len();
        let start = s.as_mut_ptr();
        for i in 0..n / 2 {
            unsafe { std::ptr::swap(start.add(i), start.add(n - 1 - i)) };
        }
    }
}
