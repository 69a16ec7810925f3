// role: wrong
// verdict: runtime-error
// time: n
// space: 1
func reverseList(head *ListNode) *ListNode {
	var prev *ListNode
	for {
		next := head.Next
		head.Next = prev
		if next == nil {
			return head
		}
		prev, head = head, next
	}
}
