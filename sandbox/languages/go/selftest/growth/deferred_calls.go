// input: ints
// time: n
// space: n
func solve(nums []int) (total int) {
	for _, num := range nums {
		defer func() { total += num % 3 }() // all of them wait for the end
	}
	return 0
}
