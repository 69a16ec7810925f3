// input: text_to_text
// time: n^2
// space: n
func solve(s string) string {
	res := ""
	for i := 0; i < len(s); i++ {
		c := s[i] + 1
		if c > 'z' {
			c = 'a'
		}
		res += string(c)
	}
	return res
}
