// input: text
// time: n
// space: 1
func solve(s string) int {
	var last [128]int
	start, best := 0, 0
	for i := 0; i < len(s); i++ {
		if last[s[i]] > start {
			start = last[s[i]]
		}
		last[s[i]] = i + 1
		if i-start+1 > best {
			best = i - start + 1
		}
	}
	return best
}
