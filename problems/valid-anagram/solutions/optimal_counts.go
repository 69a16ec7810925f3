// role: optimal
// verdict: accepted
// time: n
// space: 1
func isAnagram(s string, t string) bool {
	if len(s) != len(t) {
		return false
	}
	var counts [26]int
	for i := range s {
		counts[s[i]-'a']++
		counts[t[i]-'a']--
	}
	return counts == [26]int{}
}
