// problem: reverse-linked-list
// verdict: accepted
use std::iter::FromIterator;

struct Chain(Option<Box<ListNode>>);

impl FromIterator<i32> for Chain {
    fn from_iter<I: IntoIterator<Item = i32>>(values: I) -> Self {
        Chain(values.into_iter().fold(None, |next, val| Some(Box::new(ListNode { val, next }))))
    }
}

impl PartialOrd for ListNode {
    fn partial_cmp(&self, other: &Self) -> Option<std::cmp::Ordering> {
        Some(self.val.cmp(&other.val))
    }
}

impl Solution {
    pub fn reverse_list(head: Option<Box<ListNode>>) -> Option<Box<ListNode>> {
        let mut place = head.as_deref();
        let values = std::iter::from_fn(|| {
            let node = place?;
            place = node.next.as_deref();
            Some(node.val)
        });
        values.collect::<Chain>().0
    }
}
