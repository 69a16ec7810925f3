// role: optimal
// verdict: accepted
// time: n^2
// space: log n
func threeSum(nums []int) [][]int {
	sort.Ints(nums)
	triplets := [][]int{}
	for i := 0; i < len(nums)-2; i++ {
		if i > 0 && nums[i] == nums[i-1] {
			continue
		}
		left, right := i+1, len(nums)-1
		for left < right {
			sum := nums[i] + nums[left] + nums[right]
			switch {
			case sum < 0:
				left++
			case sum > 0:
				right--
			default:
				triplets = append(triplets, []int{nums[i], nums[left], nums[right]})
				left++
				for left < right && nums[left] == nums[left-1] {
					left++
				}
			}
		}
	}
	return triplets
}
