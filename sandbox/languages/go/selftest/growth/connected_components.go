// input: edges
// time: V+E
// space: V+E
func solve(n int, edges [][]int) int {
	neighbours := make([][]int, n)
	for _, edge := range edges {
		neighbours[edge[0]] = append(neighbours[edge[0]], edge[1])
		neighbours[edge[1]] = append(neighbours[edge[1]], edge[0])
	}
	seen := make([]bool, n)
	components := 0
	for start := range n {
		if seen[start] {
			continue
		}
		components++
		stack := []int{start}
		seen[start] = true
		for len(stack) > 0 {
			node := stack[len(stack)-1]
			stack = stack[:len(stack)-1]
			for _, other := range neighbours[node] {
				if !seen[other] {
					seen[other] = true
					stack = append(stack, other)
				}
			}
		}
	}
	return components
}
