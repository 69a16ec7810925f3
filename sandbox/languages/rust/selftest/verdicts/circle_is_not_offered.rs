// problem: linked-list-cycle
// verdict: compile-error
// message: a list of boxes cannot run into a circle, so this problem cannot be answered in Rust
impl Solution {
    pub fn has_cycle(head: Option<Box<ListNode>>) -> bool {
        false
    }
}
