// role: naive
// verdict: accepted
// time: n^2
// space: 1
func reverseList(head *ListNode) *ListNode {
	var first, last *ListNode
	for head != nil {
		var before *ListNode
		node := head
		for node.Next != nil {
			before, node = node, node.Next
		}
		if before == nil {
			head = nil
		} else {
			before.Next = nil
		}
		if first == nil {
			first = node
		} else {
			last.Next = node
		}
		last = node
	}
	return first
}
