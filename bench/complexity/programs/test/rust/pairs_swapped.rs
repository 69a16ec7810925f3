// input: linked_list
// time: n
// space: 1
impl Solution {
    pub fn solve(mut head: Option<Box<ListNode>>) -> Option<Box<ListNode>> {
        let mut link = &mut head;
        while link.is_some() && link.as_ref().unwrap().next.is_some() {
            let mut first = link.take().unwrap();
            let mut second = first.next.take().unwrap();
            first.next = second.next.take();
            second.next = Some(first);
            *link = Some(second);
            link = &mut link.as_mut().unwrap().next.as_mut().unwrap().next;
        }
        head
    }
}
