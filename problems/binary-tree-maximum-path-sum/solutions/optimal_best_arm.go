// role: optimal
// verdict: accepted
// time: n
// space: n
func maxPathSum(root *TreeNode) int {
	best := root.Val
	var arm func(*TreeNode) int
	arm = func(node *TreeNode) int {
		if node == nil {
			return 0
		}
		left, right := max(0, arm(node.Left)), max(0, arm(node.Right))
		best = max(best, left+node.Val+right)
		return node.Val + max(left, right)
	}
	arm(root)
	return best
}
