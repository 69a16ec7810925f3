// role: wrong
// verdict: wrong-answer
// time: n
// space: 1
func reverseList(head *ListNode) *ListNode {
	var prev *ListNode
	for head != nil && head.Next != nil {
		next := head.Next
		head.Next = prev
		prev, head = head, next
	}
	return prev
}
