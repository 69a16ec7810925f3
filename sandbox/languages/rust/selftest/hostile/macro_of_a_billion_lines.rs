// problem: two-sum
// verdict: compile-error
macro_rules! double {
    ($($token:tt)*) => { $($token)* $($token)* };
}
macro_rules! bomb {
    () => { 1 + };
    ($head:tt $($tail:tt)*) => { bomb!($($tail)*) bomb!($($tail)*) };
}
macro_rules! chain {
    ([] $($body:tt)*) => { $($body)* };
    ([$head:tt $($tail:tt)*] $($body:tt)*) => { chain!([$($tail)*] $($body)* $($body)*); };
}

chain!([a b c d e f g h i j k l m n o p q r s t u v w x y z] const _: () = (););

impl Solution {
    pub fn two_sum(nums: Vec<i32>, target: i32) -> Vec<i32> {
        for i in 0..nums.len() {
            for j in 0..i {
                if nums[i] + nums[j] == target {
                    return vec![j as i32, i as i32];
                }
            }
        }
        vec![]
    }
}
