// role: optimal
// verdict: accepted
// time: n
// space: n
func findRedundantConnection(edges [][]int) []int {
	parent := make([]int, len(edges)+1)
	size := make([]int, len(edges)+1)
	for node := range parent {
		parent[node] = node
		size[node] = 1
	}
	find := func(node int) int {
		for parent[node] != node {
			parent[node] = parent[parent[node]]
			node = parent[node]
		}
		return node
	}
	for _, edge := range edges {
		a, b := find(edge[0]), find(edge[1])
		if a == b {
			return edge
		}
		if size[a] < size[b] {
			a, b = b, a
		}
		parent[b] = a
		size[a] += size[b]
	}
	return nil
}
