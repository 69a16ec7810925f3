// input: text
// time: n
// space: 1
func solve(s string) int {
	var counts [26]int
	for _, letter := range s {
		counts[letter-'a']++
	}
	return slices.Max(counts[:])
}
