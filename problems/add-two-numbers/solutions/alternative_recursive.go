// role: alternative
// verdict: accepted
// time: n
// space: n
func addTwoNumbers(l1 *ListNode, l2 *ListNode) *ListNode {
	return add(l1, l2, 0)
}

func add(l1, l2 *ListNode, sum int) *ListNode {
	if l1 == nil && l2 == nil && sum == 0 {
		return nil
	}
	if l1 != nil {
		sum += l1.Val
		l1 = l1.Next
	}
	if l2 != nil {
		sum += l2.Val
		l2 = l2.Next
	}
	return &ListNode{sum % 10, add(l1, l2, sum/10)}
}
