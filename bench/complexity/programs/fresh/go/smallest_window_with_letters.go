// input: two_texts
// time: n + m
// space: 1
func solve(a string, b string) int {
	// length of the shortest part of a that has all letters of b, 0 if there is none
	var need [128]int
	for i := 0; i < len(b); i++ {
		need[b[i]]++
	}
	missing := len(b)
	best := 0
	left := 0
	for right := 0; right < len(a); right++ {
		if need[a[right]] > 0 {
			missing--
		}
		need[a[right]]--
		for missing == 0 {
			if best == 0 || right-left+1 < best {
				best = right - left + 1
			}
			need[a[left]]++
			if need[a[left]] > 0 {
				missing++
			}
			left++
		}
	}
	return best
}
