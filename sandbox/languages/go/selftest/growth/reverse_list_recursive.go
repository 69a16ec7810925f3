// input: linked_list
// time: n
// space: n
func solve(head *ListNode) *ListNode {
	if head == nil || head.Next == nil {
		return head
	}
	last := solve(head.Next)
	head.Next.Next = head
	head.Next = nil
	return last
}
