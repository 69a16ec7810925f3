// role: naive
// verdict: accepted
// time: n^2
// space: n
func isAnagram(s string, t string) bool {
	if len(s) != len(t) {
		return false
	}
	used := make([]bool, len(t))
	for _, letter := range s {
		found := false
		for i, other := range t {
			if other == letter && !used[i] {
				used[i] = true
				found = true
				break
			}
		}
		if !found {
			return false
		}
	}
	return true
}
