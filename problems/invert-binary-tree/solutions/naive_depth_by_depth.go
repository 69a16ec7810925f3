// role: naive
// verdict: accepted
// time: n^2
// space: n
func invertTree(root *TreeNode) *TreeNode {
	for depth := 0; exchangeAt(root, depth); depth++ {
	}
	return root
}

// exchangeAt exchanges children at this depth, and tells whether there was a node.
func exchangeAt(node *TreeNode, depth int) bool {
	if node == nil {
		return false
	}
	if depth == 0 {
		node.Left, node.Right = node.Right, node.Left
		return true
	}
	left := exchangeAt(node.Left, depth-1)
	right := exchangeAt(node.Right, depth-1)
	return left || right
}
