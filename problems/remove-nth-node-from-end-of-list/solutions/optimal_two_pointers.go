// role: optimal
// verdict: accepted
// time: m
// space: 1
func removeNthFromEnd(head *ListNode, n int) *ListNode {
	dummy := &ListNode{Next: head}
	ahead, before := dummy, dummy
	for i := 0; i <= n; i++ {
		ahead = ahead.Next
	}
	for ahead != nil {
		ahead, before = ahead.Next, before.Next
	}
	before.Next = before.Next.Next
	return dummy.Next
}
