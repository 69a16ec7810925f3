// role: naive
// verdict: accepted
// time: n^2
// space: n
func isValidBST(root *TreeNode) bool {
	if root == nil {
		return true
	}
	return largest(root.Left, math.MinInt64) < root.Val && root.Val < smallest(root.Right, math.MaxInt64) &&
		isValidBST(root.Left) && isValidBST(root.Right)
}

func largest(node *TreeNode, so int) int {
	if node == nil {
		return so
	}
	return largest(node.Right, largest(node.Left, max(so, node.Val)))
}

func smallest(node *TreeNode, so int) int {
	if node == nil {
		return so
	}
	return smallest(node.Right, smallest(node.Left, min(so, node.Val)))
}
