// input: linked_list
// time: n log n
// space: n
impl Solution {
    pub fn solve(mut head: Option<Box<ListNode>>) -> Option<Box<ListNode>> {
        let mut values = vec![];
        let mut place = head.as_ref();
        while let Some(node) = place {
            values.push(node.val);
            place = node.next.as_ref();
        }
        values.sort();
        let mut place = head.as_mut();
        for value in values {
            let node = place.unwrap();
            node.val = value;
            place = node.next.as_mut();
        }
        head
    }
}
