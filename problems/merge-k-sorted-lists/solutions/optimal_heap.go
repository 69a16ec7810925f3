// role: optimal
// verdict: accepted
// time: n log k
// space: k
type nodeHeap []*ListNode

func (h nodeHeap) Len() int           { return len(h) }
func (h nodeHeap) Less(i, j int) bool { return h[i].Val < h[j].Val }
func (h nodeHeap) Swap(i, j int)      { h[i], h[j] = h[j], h[i] }
func (h *nodeHeap) Push(x any)        { *h = append(*h, x.(*ListNode)) }
func (h *nodeHeap) Pop() any {
	last := len(*h) - 1
	node := (*h)[last]
	*h = (*h)[:last]
	return node
}

func mergeKLists(lists []*ListNode) *ListNode {
	fronts := &nodeHeap{}
	for _, node := range lists {
		if node != nil {
			heap.Push(fronts, node)
		}
	}
	dummy := &ListNode{}
	tail := dummy
	for fronts.Len() > 0 {
		tail.Next = (*fronts)[0]
		tail = tail.Next
		if tail.Next != nil {
			(*fronts)[0] = tail.Next
			heap.Fix(fronts, 0)
		} else {
			heap.Pop(fronts)
		}
	}
	return dummy.Next
}
