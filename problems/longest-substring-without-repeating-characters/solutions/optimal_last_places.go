// role: optimal
// verdict: accepted
// time: n
// space: 1
func lengthOfLongestSubstring(s string) int {
	var next [128]int // just behind the last place of each letter
	start, best := 0, 0
	for i := range s {
		start = max(start, next[s[i]])
		next[s[i]] = i + 1
		best = max(best, i-start+1)
	}
	return best
}
