// input: tree
// time: n^2
// space: n
func preorder(node *TreeNode) []int {
	if node == nil {
		return []int{}
	}
	left := preorder(node.Left)
	right := preorder(node.Right)
	all := append([]int{node.Val}, left...)
	return append(all, right...)
}

// How many nodes are larger than the one before in preorder.
func solve(root *TreeNode) int {
	values := preorder(root)
	rises := 0
	for i := 1; i < len(values); i++ {
		if values[i] > values[i-1] {
			rises++
		}
	}
	return rises
}
