// input: tree
// time: n
// space: n
func solve(root *TreeNode) int {
	count := 0
	var dfs func(node *TreeNode, largest int)
	dfs = func(node *TreeNode, largest int) {
		if node == nil {
			return
		}
		if node.Val >= largest {
			count++
			largest = node.Val
		}
		dfs(node.Left, largest)
		dfs(node.Right, largest)
	}
	if root != nil {
		dfs(root, root.Val)
	}
	return count
}
