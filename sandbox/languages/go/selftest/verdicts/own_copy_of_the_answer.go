// problem: clone-graph
// verdict: accepted
type Node struct {
	Val       int
	Neighbors []*Node
}

func cloneGraph(node *Node) *Node {
	return clone(node, map[int]*Node{})
}

func clone(node *Node, made map[int]*Node) *Node {
	if node == nil || made[node.Val] != nil {
		return made[nodeValue(node)]
	}
	made[node.Val] = &Node{Val: node.Val}
	for _, neighbor := range node.Neighbors {
		made[node.Val].Neighbors = append(made[node.Val].Neighbors, clone(neighbor, made))
	}
	return made[node.Val]
}

func nodeValue(node *Node) int {
	if node == nil {
		return 0
	}
	return node.Val
}
