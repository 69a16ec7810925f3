// role: naive
// verdict: accepted
// time: n
// space: n
func reverseString(s []byte) {
	reversed := make([]byte, 0, len(s))
	for i := len(s) - 1; i >= 0; i-- {
		reversed = append(reversed, s[i])
	}
	copy(s, reversed)
}
