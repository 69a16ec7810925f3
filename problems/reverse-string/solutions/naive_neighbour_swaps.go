// role: naive
// verdict: accepted
// time: n^2
// space: 1
func reverseString(s []byte) {
	for end := len(s) - 1; end > 0; end-- {
		for i := 0; i < end; i++ {
			s[i], s[i+1] = s[i+1], s[i]
		}
	}
}
