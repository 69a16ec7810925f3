// problem: reverse-string
// verdict: wrong-answer
func reverseString(s []byte) {
	for i := range s {
		s[i] = 0xff
	}
}
