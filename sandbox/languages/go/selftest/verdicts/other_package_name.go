// problem: two-sum
// verdict: accepted
package leetcode

import "slices"

func TwoSum(nums []int, target int) []int {
	for i, num := range nums {
		if j := slices.Index(nums[i+1:], target-num); j >= 0 {
			return []int{i, i + 1 + j}
		}
	}
	return nil
}
