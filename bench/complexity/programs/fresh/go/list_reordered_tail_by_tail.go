// input: linked_list
// time: n^2
// space: 1
// First, last, second, last but one, ...
func solve(head *ListNode) *ListNode {
	current := head
	for current != nil && current.Next != nil && current.Next.Next != nil {
		// walk to the last node, remember the one before it
		before := current
		for before.Next.Next != nil {
			before = before.Next
		}
		last := before.Next
		before.Next = nil
		last.Next = current.Next
		current.Next = last
		current = last.Next
	}
	return head
}
