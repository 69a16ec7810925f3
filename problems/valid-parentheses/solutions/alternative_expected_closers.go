// role: alternative
// verdict: accepted
// time: n
// space: n
func isValid(s string) bool {
	var expected []byte
	for i := 0; i < len(s); i++ {
		switch s[i] {
		case '(':
			expected = append(expected, ')')
		case '[':
			expected = append(expected, ']')
		case '{':
			expected = append(expected, '}')
		default:
			n := len(expected)
			if n == 0 || expected[n-1] != s[i] {
				return false
			}
			expected = expected[:n-1]
		}
	}
	return len(expected) == 0
}
