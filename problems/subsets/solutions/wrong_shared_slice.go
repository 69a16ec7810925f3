// role: wrong
// verdict: wrong-answer
// time: 2^n
// space: n
func subsets(nums []int) [][]int {
	result := [][]int{}
	path := make([]int, 0, len(nums))
	var choose func(int)
	choose = func(i int) {
		if i == len(nums) {
			result = append(result, path) // all of them share one array
			return
		}
		choose(i + 1)
		path = append(path, nums[i])
		choose(i + 1)
		path = path[:len(path)-1]
	}
	choose(0)
	return result
}
