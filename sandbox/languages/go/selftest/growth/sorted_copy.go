// input: ints
// time: n log n
// space: n
func solve(nums []int) int {
	sorted := append([]int(nil), nums...)
	sort.Ints(sorted)
	gap := 0
	for i := 1; i < len(sorted); i++ {
		gap = max(gap, sorted[i]-sorted[i-1])
	}
	return gap
}
