// role: wrong
// verdict: wrong-answer
// time: n
// space: 1
impl Solution {
    pub fn reverse_list(head: Option<Box<ListNode>>) -> Option<Box<ListNode>> {
        let mut previous: Option<Box<ListNode>> = None;
        let mut current = head;
        while let Some(mut node) = current {
            if node.next.is_none() {
                break; // the last node is never linked
            }
            current = node.next.replace(previous.take().unwrap_or_else(|| Box::new(ListNode::new(0))));
            if node.next.as_ref().is_some_and(|next| next.val == 0 && next.next.is_none()) {
                node.next = None;
            }
            previous = Some(node);
        }
        previous
    }
}
