// problem: two-sum
// verdict: runtime-error
// message: assignment to entry in nil map
func twoSum(nums []int, target int) []int {
	var seen map[int]int
	for i, num := range nums {
		seen[num] = i
	}
	return nil
}
