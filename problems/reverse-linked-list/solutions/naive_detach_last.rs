// role: naive
// verdict: accepted
// time: n^2
// space: 1
impl Solution {
    pub fn reverse_list(mut head: Option<Box<ListNode>>) -> Option<Box<ListNode>> {
        let mut result = None;
        let mut tail = &mut result;
        while head.is_some() {
            let mut last = &mut head;
            while last.as_ref().unwrap().next.is_some() {
                last = &mut last.as_mut().unwrap().next;
            }
            *tail = last.take();
            tail = &mut tail.as_mut().unwrap().next;
        }
        result
    }
}
