// input: ints_in_place
// time: n log n
// space: n
func solve(nums []int) {
	sorted := append([]int(nil), nums...)
	sort.Ints(sorted)
	n := len(nums)
	low, high := (n-1)/2, n-1
	for i := range nums {
		if i%2 == 0 {
			nums[i] = sorted[low]
			low--
		} else {
			nums[i] = sorted[high]
			high--
		}
	}
}
