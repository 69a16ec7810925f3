// problem: two-sum
// verdict: accepted
package main

import (
	"fmt"
	"sort"
)

type byValue struct {
	nums, order []int
}

func (b byValue) Len() int           { return len(b.order) }
func (b byValue) Less(i, j int) bool { return b.nums[b.order[i]] < b.nums[b.order[j]] }
func (b byValue) Swap(i, j int)      { b.order[i], b.order[j] = b.order[j], b.order[i] }

func main() {
	fmt.Println(twoSum([]int{2, 7, 11, 15}, 9))
}

func twoSum(nums []int, target int) []int {
	order := make([]int, len(nums))
	for i := range order {
		order[i] = i
	}
	sort.Sort(byValue{nums, order})
	l, r := 0, len(nums)-1
	for nums[order[l]]+nums[order[r]] != target {
		if nums[order[l]]+nums[order[r]] < target {
			l++
		} else {
			r--
		}
	}
	return []int{order[l], order[r]}
}
