// role: naive
// verdict: accepted
// time: n^2
// space: n
func levelOrder(root *TreeNode) [][]int {
	levels := [][]int{}
	for depth := 0; ; depth++ {
		level := collect(root, depth, nil)
		if len(level) == 0 {
			return levels
		}
		levels = append(levels, level)
	}
}

func collect(node *TreeNode, depth int, level []int) []int {
	if node == nil {
		return level
	}
	if depth == 0 {
		return append(level, node.Val)
	}
	level = collect(node.Left, depth-1, level)
	return collect(node.Right, depth-1, level)
}
