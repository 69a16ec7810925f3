// role: wrong
// verdict: runtime-error
// time: n
// space: n
func levelOrder(root *TreeNode) [][]int {
	var levels [][]int
	level := []*TreeNode{root}
	for len(level) > 0 {
		var values []int
		var below []*TreeNode
		for _, node := range level {
			values = append(values, node.Val)
			if node.Left != nil {
				below = append(below, node.Left)
			}
			if node.Right != nil {
				below = append(below, node.Right)
			}
		}
		levels = append(levels, values)
		level = below
	}
	return levels
}
