// role: optimal
// verdict: accepted
// time: n
// space: n
func isValidBST(root *TreeNode) bool {
	return valid(root, math.MinInt64, math.MaxInt64)
}

func valid(node *TreeNode, low, high int) bool {
	if node == nil {
		return true
	}
	if node.Val <= low || node.Val >= high {
		return false
	}
	return valid(node.Left, low, node.Val) && valid(node.Right, node.Val, high)
}
