// role: naive
// verdict: accepted
// time: n*k
// space: 1
func mergeKLists(lists []*ListNode) *ListNode {
	dummy := &ListNode{}
	tail := dummy
	for {
		smallest := -1
		for i, node := range lists {
			if node != nil && (smallest < 0 || node.Val < lists[smallest].Val) {
				smallest = i
			}
		}
		if smallest < 0 {
			return dummy.Next
		}
		tail.Next = lists[smallest]
		tail = tail.Next
		lists[smallest] = tail.Next
	}
}
