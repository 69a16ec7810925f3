// input: linked_list
// time: n
// space: 1
// The list is dropped in the end, node after node.
impl Solution {
    pub fn solve(head: Option<Box<ListNode>>) -> Option<Box<ListNode>> {
        let (mut slow, mut fast) = (&head, &head);
        while let Some(next) = fast.as_ref().and_then(|node| node.next.as_ref()) {
            fast = &next.next;
            slow = &slow.as_ref()?.next;
        }
        slow.as_ref().map(|node| Box::new(ListNode::new(node.val)))
    }
}
