// role: naive
// verdict: accepted
// time: n^2
// space: n
func isValid(s string) bool {
	for {
		shorter := s
		for _, pair := range []string{"()", "[]", "{}"} {
			shorter = strings.ReplaceAll(shorter, pair, "")
		}
		if shorter == s {
			return s == ""
		}
		s = shorter
	}
}
