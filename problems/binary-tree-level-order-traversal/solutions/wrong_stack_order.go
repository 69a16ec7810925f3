// role: wrong
// verdict: wrong-answer
// time: n
// space: n
func levelOrder(root *TreeNode) [][]int {
	levels := [][]int{}
	type entry struct {
		node  *TreeNode
		depth int
	}
	stack := []entry{{root, 0}}
	for len(stack) > 0 {
		top := stack[len(stack)-1]
		stack = stack[:len(stack)-1]
		if top.node == nil {
			continue
		}
		if top.depth == len(levels) {
			levels = append(levels, []int{})
		}
		levels[top.depth] = append(levels[top.depth], top.node.Val)
		// the left child is pushed first, and so taken last
		stack = append(stack, entry{top.node.Left, top.depth + 1}, entry{top.node.Right, top.depth + 1})
	}
	return levels
}
