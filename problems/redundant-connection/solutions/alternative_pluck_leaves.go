// role: alternative
// verdict: accepted
// time: n
// space: n
func findRedundantConnection(edges [][]int) []int {
	degree := make([]int, len(edges)+1)
	sum := make([]int, len(edges)+1) // of all neighbours that are left: a leaf's only one
	for _, edge := range edges {
		u, v := edge[0], edge[1]
		degree[u]++
		degree[v]++
		sum[u] += v
		sum[v] += u
	}
	for node := range degree {
		for leaf := node; degree[leaf] == 1; {
			other := sum[leaf]
			degree[leaf] = 0
			degree[other]--
			sum[other] -= leaf
			leaf = other
		}
	}
	for i := len(edges) - 1; i >= 0; i-- {
		if degree[edges[i][0]] > 0 && degree[edges[i][1]] > 0 {
			return edges[i]
		}
	}
	return nil
}
