// role: alternative
// verdict: accepted
// time: m
// space: 1
func removeNthFromEnd(head *ListNode, n int) *ListNode {
	length := 0
	for node := head; node != nil; node = node.Next {
		length++
	}
	place := &head
	for i := n; i < length; i++ {
		place = &(*place).Next
	}
	*place = (*place).Next
	return head
}
