// problem: two-sum
// verdict: memory-limit
func twoSum(nums []int, target int) []int {
	var kept [][]byte
	for {
		block := make([]byte, 1<<20)
		for i := range block {
			block[i] = 1
		}
		kept = append(kept, block)
	}
}
