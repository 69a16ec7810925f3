// problem: reverse-linked-list
// verdict: accepted
type ListNode struct {
	Val  int
	Next *ListNode
}

func reverseList(head *ListNode) *ListNode {
	var reversed *ListNode
	for ; head != nil; head = head.Next {
		reversed = &ListNode{head.Val, reversed}
	}
	return reversed
}
