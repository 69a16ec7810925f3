// input: ints
// time: n
// space: n
var table [1 << 17]int

func solve(nums []int) int {
	for i, num := range nums {
		table[i] = num | 1
	}
	return table[len(nums)/2]
}
