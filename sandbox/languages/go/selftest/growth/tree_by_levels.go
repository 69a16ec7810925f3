// input: tree
// time: n
// space: n
func solve(root *TreeNode) int {
	height := 0
	level := []*TreeNode{root}
	for len(level) > 0 {
		height++
		var below []*TreeNode
		for _, node := range level {
			if node.Left != nil {
				below = append(below, node.Left)
			}
			if node.Right != nil {
				below = append(below, node.Right)
			}
		}
		level = below
	}
	return height
}
