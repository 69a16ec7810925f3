// role: wrong
// verdict: wrong-answer
// time: n
// space: n
func reverseString(s []byte) {
	var reversed []byte
	for i := len(s) - 1; i >= 0; i-- {
		reversed = append(reversed, s[i])
	}
	s = reversed // the caller does not see it
}
