// role: optimal
// verdict: accepted
// time: n
// space: 1
func minWindow(s string, t string) string {
	var need [128]int
	for i := range t {
		need[t[i]]++
	}
	missing := len(t)
	start, length := 0, len(s)+1
	left := 0
	for right := range s {
		if need[s[right]] > 0 {
			missing--
		}
		need[s[right]]--
		for missing == 0 {
			if right-left+1 < length {
				start, length = left, right-left+1
			}
			need[s[left]]++
			if need[s[left]] > 0 {
				missing++
			}
			left++
		}
	}
	if length > len(s) {
		return ""
	}
	return s[start : start+length]
}
