// role: naive
// verdict: accepted
// time: n^2
// space: 1
func majorityElement(nums []int) int {
	for _, candidate := range nums {
		count := 0
		for _, num := range nums {
			if num == candidate {
				count++
			}
		}
		if count > len(nums)/2 {
			return candidate
		}
	}
	return 0
}
