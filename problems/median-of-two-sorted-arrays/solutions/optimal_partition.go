// role: optimal
// verdict: accepted
// time: log n
// space: 1
func findMedianSortedArrays(nums1 []int, nums2 []int) float64 {
	if len(nums1) > len(nums2) {
		nums1, nums2 = nums2, nums1
	}
	m, n := len(nums1), len(nums2)
	half := (m + n + 1) / 2
	i := sort.Search(m, func(i int) bool {
		return nums1[i] >= nums2[half-i-1]
	})
	j := half - i
	lower, upper := math.MinInt, math.MaxInt
	if i > 0 {
		lower = nums1[i-1]
	}
	if j > 0 {
		lower = max(lower, nums2[j-1])
	}
	if (m+n)%2 == 1 {
		return float64(lower)
	}
	if i < m {
		upper = nums1[i]
	}
	if j < n {
		upper = min(upper, nums2[j])
	}
	return float64(lower+upper) / 2
}
