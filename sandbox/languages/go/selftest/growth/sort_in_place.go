// input: ints_in_place
// time: n log n
// space: log n
func solve(nums []int) {
	slices.Sort(nums) // pattern-defeating quicksort: one frame for each level
}
