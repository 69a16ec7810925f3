// role: optimal
// verdict: accepted
// time: n
// space: n
func kthSmallest(root *TreeNode, k int) int {
	var stack []*TreeNode
	for node := root; ; node = node.Right {
		for ; node != nil; node = node.Left {
			stack = append(stack, node)
		}
		node = stack[len(stack)-1]
		stack = stack[:len(stack)-1]
		if k--; k == 0 {
			return node.Val
		}
	}
}
