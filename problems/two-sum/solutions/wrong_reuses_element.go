// role: wrong
// verdict: wrong-answer
// time: n
// space: n
func twoSum(nums []int, target int) []int {
	index := map[int]int{}
	for i, num := range nums {
		index[num] = i
	}
	for i, num := range nums {
		if j, ok := index[target-num]; ok { // j may be i
			return []int{i, j}
		}
	}
	return nil
}
