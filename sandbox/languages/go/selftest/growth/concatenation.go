// input: text_to_text
// time: n^2
// space: n
func solve(s string) string {
	reversed := ""
	for _, letter := range s {
		reversed = string(letter) + reversed // a new string every time
	}
	return reversed
}
