// role: alternative
// verdict: accepted
// time: V+E
// space: V
func cloneGraph(node *Node) *Node {
	copies := make(map[*Node]*Node)
	var clone func(*Node) *Node
	clone = func(original *Node) *Node {
		if original == nil {
			return nil
		}
		if made, ok := copies[original]; ok {
			return made
		}
		made := &Node{original.Val, make([]*Node, 0, len(original.Neighbors))}
		copies[original] = made
		for _, neighbor := range original.Neighbors {
			made.Neighbors = append(made.Neighbors, clone(neighbor))
		}
		return made
	}
	return clone(node)
}
