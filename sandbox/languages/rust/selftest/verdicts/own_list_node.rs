// problem: reverse-linked-list
// verdict: accepted
// Definition for singly-linked list.
#[derive(PartialEq, Eq, Clone, Debug)]
pub struct ListNode {
    pub val: i32,
    pub next: Option<Box<ListNode>>,
}

impl ListNode {
    #[inline]
    fn new(val: i32) -> Self {
        ListNode { next: None, val }
    }
}

struct Solution;

impl Solution {
    pub fn reverse_list(head: Option<Box<ListNode>>) -> Option<Box<ListNode>> {
        let mut front = ListNode::new(0);
        let mut rest = head;
        while let Some(mut node) = rest {
            rest = std::mem::replace(&mut node.next, front.next.take());
            front.next = Some(node);
        }
        front.next
    }
}
