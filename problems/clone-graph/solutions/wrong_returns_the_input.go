// role: wrong
// verdict: wrong-answer
// time: 1
// space: 1
func cloneGraph(node *Node) *Node {
	return node
}
