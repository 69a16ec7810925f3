// role: naive
// verdict: accepted
// time: n
// space: n
func search(nums []int, target int) int {
	index := make(map[int]int)
	for i, num := range nums {
		index[num] = i
	}
	if i, ok := index[target]; ok {
		return i
	}
	return -1
}
