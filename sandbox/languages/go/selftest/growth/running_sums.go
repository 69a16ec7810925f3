// input: ints_to_list
// time: n
// space: 1
func solve(nums []int) []int {
	var sums []int
	total := 0
	for _, num := range nums {
		total += num
		sums = append(sums, total) // the answer grows, and is the answer all the time
	}
	return sums
}
