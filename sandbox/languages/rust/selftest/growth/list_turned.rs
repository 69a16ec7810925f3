// input: linked_list
// time: n
// space: 1
impl Solution {
    pub fn solve(mut head: Option<Box<ListNode>>) -> Option<Box<ListNode>> {
        let mut turned = None;
        while let Some(mut node) = head {
            head = std::mem::replace(&mut node.next, turned);
            turned = Some(node);
        }
        turned
    }
}
