// role: alternative
// verdict: accepted
// time: n
// space: n
func maxPathSum(root *TreeNode) int {
	type entry struct {
		node   *TreeNode
		parent int
	}
	entries := []entry{{root, -1}} // parents before children
	for i := 0; i < len(entries); i++ {
		for _, child := range []*TreeNode{entries[i].node.Left, entries[i].node.Right} {
			if child != nil {
				entries = append(entries, entry{child, i})
			}
		}
	}
	best := root.Val
	larger, smaller := make([]int, len(entries)), make([]int, len(entries))
	for i := len(entries) - 1; i >= 0; i-- {
		value := entries[i].node.Val
		best = max(best, value+larger[i]+smaller[i])
		if parent := entries[i].parent; parent >= 0 {
			arm := max(0, value+larger[i])
			smaller[parent] = max(smaller[parent], min(arm, larger[parent]))
			larger[parent] = max(larger[parent], arm)
		}
	}
	return best
}
