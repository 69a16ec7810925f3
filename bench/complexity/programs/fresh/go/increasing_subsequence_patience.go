// input: ints
// time: n log n
// space: sqrt n
// On random numbers the longest increasing subsequence, and so tails, has about 2 sqrt(n) elements.
func solve(nums []int) int {
	tails := []int{}
	for _, x := range nums {
		i := sort.SearchInts(tails, x)
		if i == len(tails) {
			tails = append(tails, x)
		} else {
			tails[i] = x
		}
	}
	return len(tails)
}
