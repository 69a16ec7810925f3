// role: optimal
// verdict: accepted
// time: n
// space: 1
func isPalindrome(head *ListNode) bool {
	slow, fast := head, head
	for fast != nil && fast.Next != nil {
		slow, fast = slow.Next, fast.Next.Next
	}
	var back *ListNode
	for slow != nil {
		rest := slow.Next
		slow.Next = back
		back, slow = slow, rest
	}
	for ; back != nil; back, head = back.Next, head.Next {
		if head.Val != back.Val {
			return false
		}
	}
	return true
}
