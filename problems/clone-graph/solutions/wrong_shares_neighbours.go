// role: wrong
// verdict: wrong-answer
// time: 1
// space: 1
func cloneGraph(node *Node) *Node {
	if node == nil {
		return nil
	}
	return &Node{node.Val, node.Neighbors}
}
