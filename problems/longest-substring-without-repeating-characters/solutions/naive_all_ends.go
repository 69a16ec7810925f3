// role: naive
// verdict: accepted
// time: n^2
// space: 1
func lengthOfLongestSubstring(s string) int {
	best := 0
	for start := range s {
		var count [26]int
		repeated := false
		for end := start; end < len(s); end++ {
			letter := s[end] - 'a'
			count[letter]++
			if count[letter] > 1 {
				repeated = true
			}
			if !repeated {
				best = max(best, end-start+1)
			}
		}
	}
	return best
}
