// input: linked_list
// time: n
// space: n
// clone() of a list calls itself for each node.
impl Solution {
    pub fn solve(head: Option<Box<ListNode>>) -> Option<Box<ListNode>> {
        let copy = head.clone();
        let mut place = &copy;
        let mut count = 0;
        while let Some(node) = place {
            count += 1;
            place = &node.next;
        }
        Some(Box::new(ListNode::new(count)))
    }
}
