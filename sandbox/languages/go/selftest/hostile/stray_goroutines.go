// problem: two-sum
// verdict: accepted
func twoSum(nums []int, target int) []int {
	for range 4 {
		go func() {
			for x := 0; ; x++ {
			}
		}()
	}
	seen := map[int]int{}
	for i, num := range nums {
		if j, ok := seen[target-num]; ok {
			return []int{j, i}
		}
		seen[num] = i
	}
	return nil
}
