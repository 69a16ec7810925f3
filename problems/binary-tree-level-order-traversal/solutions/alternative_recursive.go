// role: alternative
// verdict: accepted
// time: n
// space: n
func levelOrder(root *TreeNode) (levels [][]int) {
	var visit func(*TreeNode, int)
	visit = func(node *TreeNode, depth int) {
		if node == nil {
			return
		}
		if depth == len(levels) {
			levels = append(levels, nil)
		}
		levels[depth] = append(levels[depth], node.Val)
		visit(node.Left, depth+1)
		visit(node.Right, depth+1)
	}
	visit(root, 0)
	return levels
}
