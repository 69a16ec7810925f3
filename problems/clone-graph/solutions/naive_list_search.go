// role: naive
// verdict: accepted
// time: V*E
// space: V
func cloneGraph(node *Node) *Node {
	if node == nil {
		return nil
	}
	originals := []*Node{node}
	copies := []*Node{{Val: node.Val}}
	for i := 0; i < len(originals); i++ {
		for _, neighbor := range originals[i].Neighbors {
			at := slices.Index(originals, neighbor)
			if at < 0 {
				at = len(originals)
				originals = append(originals, neighbor)
				copies = append(copies, &Node{Val: neighbor.Val})
			}
			copies[i].Neighbors = append(copies[i].Neighbors, copies[at])
		}
	}
	return copies[0]
}
