// role: naive
// verdict: accepted
// time: n^2
// space: 1
func mergeTwoLists(list1 *ListNode, list2 *ListNode) *ListNode {
	for list2 != nil {
		node := list2
		list2 = list2.Next
		place := &list1
		for *place != nil && (*place).Val <= node.Val {
			place = &(*place).Next
		}
		node.Next = *place
		*place = node
	}
	return list1
}
