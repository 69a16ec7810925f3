// problem: reverse-linked-list
// verdict: runtime-error
// message: nil pointer dereference
func reverseList(head *ListNode) *ListNode {
	for head.Next.Next != nil {
		head = head.Next
	}
	return head.Next.Next.Next
}
