// role: alternative
// verdict: accepted
// time: n
// space: 1
func reverseString(s []byte) {
	slices.Reverse(s)
}
