// input: two_texts
// time: n*m
// space: m
func solve(a string, b string) int {
	previous := make([]int, len(b)+1)
	current := make([]int, len(b)+1)
	for j := range previous {
		previous[j] = j
	}
	for i := range a {
		current[0] = i + 1
		for j := range b {
			if a[i] == b[j] {
				current[j+1] = previous[j]
			} else {
				current[j+1] = 1 + min(previous[j], previous[j+1], current[j])
			}
		}
		previous, current = current, previous
	}
	return previous[len(b)]
}
