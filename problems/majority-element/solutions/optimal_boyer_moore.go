// role: optimal
// verdict: accepted
// time: n
// space: 1
func majorityElement(nums []int) int {
	candidate, votes := 0, 0
	for _, num := range nums {
		if votes == 0 {
			candidate = num
		}
		if num == candidate {
			votes++
		} else {
			votes--
		}
	}
	return candidate
}
