// role: naive
// verdict: accepted
// time: n^2
// space: 1
func isPalindrome(head *ListNode) bool {
	var end *ListNode
	for head != end {
		last := head
		for last.Next != end {
			last = last.Next
		}
		if head.Val != last.Val {
			return false
		}
		if head == last {
			break
		}
		end, head = last, head.Next
	}
	return true
}
