// input: linked_list
// time: n
// space: 1
func solve(head *ListNode) *ListNode {
	first := &ListNode{}
	for last := first; head != nil; head = head.Next {
		last.Next = &ListNode{Val: head.Val}
		last = last.Next
	}
	return first.Next
}
