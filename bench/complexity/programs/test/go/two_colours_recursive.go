// input: edges
// time: V + E
// space: V + E
func solve(n int, edges [][]int) int {
	adj := make([][]int, n)
	for _, e := range edges {
		adj[e[0]] = append(adj[e[0]], e[1])
		adj[e[1]] = append(adj[e[1]], e[0])
	}
	colour := make([]int, n)
	conflicts := 0
	var paint func(node, c int)
	paint = func(node, c int) {
		colour[node] = c
		for _, next := range adj[node] {
			if colour[next] == 0 {
				paint(next, -c)
			} else if colour[next] == c {
				conflicts++
			}
		}
	}
	for i := 0; i < n; i++ {
		if colour[i] == 0 {
			paint(i, 1)
		}
	}
	return conflicts
}
