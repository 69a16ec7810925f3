// role: alternative
// verdict: accepted
// time: n
// space: 1
func hasCycle(head *ListNode) bool {
	var before *ListNode
	for node := head; node != nil; {
		next := node.Next
		node.Next = before
		before, node = node, next
	}
	// with a circle the way back ends at the head, which links to another node by now
	return head != nil && before == head && head.Next != nil
}
