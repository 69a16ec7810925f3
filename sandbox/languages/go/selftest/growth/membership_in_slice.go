// input: ints
// time: n^2
// space: n
func solve(nums []int) int {
	var seen []int
	for _, num := range nums {
		if !slices.Contains(seen, num) {
			seen = append(seen, num)
		}
	}
	return len(seen)
}
