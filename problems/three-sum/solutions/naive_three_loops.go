// role: naive
// verdict: accepted
// time: n^3
// space: log n
func threeSum(nums []int) [][]int {
	sort.Ints(nums)
	var triplets [][]int
	for i, a := range nums {
		if i > 0 && a == nums[i-1] {
			continue
		}
		for j := i + 1; j < len(nums); j++ {
			if j > i+1 && nums[j] == nums[j-1] {
				continue
			}
			for k := j + 1; k < len(nums); k++ {
				if a+nums[j]+nums[k] == 0 {
					triplets = append(triplets, []int{a, nums[j], nums[k]})
					break
				}
			}
		}
	}
	return triplets
}
