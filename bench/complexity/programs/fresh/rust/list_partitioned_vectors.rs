// input: linked_list
// time: n
// space: n
impl Solution {
    // All values below the first one, then it and the others, in the order they were in.
    pub fn solve(head: Option<Box<ListNode>>) -> Option<Box<ListNode>> {
        let pivot = head.as_ref()?.val;
        let mut below = vec![];
        let mut others = vec![];
        let mut node = head.as_ref();
        while let Some(n) = node {
            if n.val < pivot {
                below.push(n.val);
            } else {
                others.push(n.val);
            }
            node = n.next.as_ref();
        }
        below.extend(others);

        let mut answer = None;
        for &val in below.iter().rev() {
            answer = Some(Box::new(ListNode { val, next: answer }));
        }
        answer
    }
}
