// problem: linked-list-cycle
// verdict: accepted
type ListNode struct {
	Val  int
	Next *ListNode
}

func hasCycle(head *ListNode) bool {
	for head != nil && head.Next != head {
		head.Next, head = head, head.Next
	}
	return head != nil
}
