// role: naive
// verdict: accepted
// time: n
// space: n
impl Solution {
    pub fn reverse_list(mut head: Option<Box<ListNode>>) -> Option<Box<ListNode>> {
        let mut values = Vec::new();
        let mut place = &head;
        while let Some(node) = place {
            values.push(node.val);
            place = &node.next;
        }
        let mut place = &mut head;
        while let Some(node) = place {
            node.val = values.pop().unwrap();
            place = &mut node.next;
        }
        head
    }
}
