// input: text_to_text
// time: n
// space: 1
func solve(s string) string {
	var upper strings.Builder
	for i := len(s) - 1; i >= 0; i-- {
		upper.WriteByte(s[i] - 'a' + 'A')
	}
	return upper.String() // the builder's own memory, not a copy
}
