// input: text
// time: n^3
// space: n
func reversed(s string) string {
	b := []byte(s)
	for i, j := 0, len(b)-1; i < j; i, j = i+1, j-1 {
		b[i], b[j] = b[j], b[i]
	}
	return string(b)
}

func solve(s string) int {
	longest := 0
	for i := 0; i < len(s); i++ {
		for j := i + 1; j <= len(s); j++ {
			part := s[i:j]
			if part == reversed(part) && len(part) > longest {
				longest = len(part)
			}
		}
	}
	return longest
}
