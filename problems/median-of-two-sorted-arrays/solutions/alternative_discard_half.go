// role: alternative
// verdict: accepted
// time: log n
// space: 1
func findMedianSortedArrays(nums1 []int, nums2 []int) float64 {
	n := len(nums1) + len(nums2)
	return float64(smallest(nums1, nums2, (n+1)/2)+smallest(nums1, nums2, n/2+1)) / 2
}

func smallest(a, b []int, k int) int {
	for len(a) > 0 && len(b) > 0 && k > 1 {
		i, j := min(k/2, len(a)), min(k/2, len(b))
		if a[i-1] < b[j-1] {
			a, k = a[i:], k-i
		} else {
			b, k = b[j:], k-j
		}
	}
	if len(a) == 0 {
		return b[k-1]
	}
	if len(b) == 0 {
		return a[k-1]
	}
	return min(a[0], b[0])
}
