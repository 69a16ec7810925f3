// input: text
// time: n^2
// space: n
func solve(s string) int {
	swaps := 0
	for i := 1; i < len(s); i++ {
		letters := []byte(s) // copies all of s
		if letters[i] < letters[i-1] {
			letters[i], letters[i-1] = letters[i-1], letters[i]
		}
		if string(letters) < s {
			swaps++
		}
	}
	return swaps
}
