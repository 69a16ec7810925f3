// input: ints
// time: n
// space: 1
func solve(nums []int) int {
	digits := 0
	for _, num := range nums {
		digits += len(strings.Split(strconv.Itoa(num), "9"))
	}
	return digits
}
