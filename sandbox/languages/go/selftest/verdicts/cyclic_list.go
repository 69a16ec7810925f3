// problem: reverse-linked-list
// verdict: wrong-answer
// message: the returned list has a cycle
func reverseList(head *ListNode) *ListNode {
	if head != nil {
		last := head
		for last.Next != nil {
			last = last.Next
		}
		last.Next = head
	}
	return head
}
