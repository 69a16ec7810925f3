// role: wrong
// verdict: wrong-answer
// time: n
// space: 1
func isValid(s string) bool {
	return strings.Count(s, "(") == strings.Count(s, ")") &&
		strings.Count(s, "[") == strings.Count(s, "]") &&
		strings.Count(s, "{") == strings.Count(s, "}")
}
