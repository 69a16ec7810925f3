// role: alternative
// verdict: accepted
// time: n
// space: n
impl Solution {
    pub fn reverse_list(head: Option<Box<ListNode>>) -> Option<Box<ListNode>> {
        // the rest is reversed first; then the node goes to its end, which the call hands on
        fn reverse(mut node: Box<ListNode>, new_head: &mut Option<Box<ListNode>>) -> *mut ListNode {
            match node.next.take() {
                None => {
                    *new_head = Some(node);
                    &mut **new_head.as_mut().unwrap()
                }
                Some(next) => {
                    let tail = reverse(next, new_head);
                    unsafe {
                        (*tail).next = Some(node);
                        &mut **(*tail).next.as_mut().unwrap()
                    }
                }
            }
        }

        let mut new_head = None;
        if let Some(node) = head {
            reverse(node, &mut new_head);
        }
        new_head
    }
}
