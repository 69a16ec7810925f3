// role: alternative
// verdict: accepted
// time: n
// space: n
func reverseString(s []byte) {
	if len(s) < 2 {
		return
	}
	s[0], s[len(s)-1] = s[len(s)-1], s[0]
	reverseString(s[1 : len(s)-1])
}
