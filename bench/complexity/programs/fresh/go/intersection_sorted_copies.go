// input: two_lists
// time: n log n + m log m
// space: n + m
package main

import "sort"

func sortedCopy(nums []int) []int {
	c := make([]int, len(nums))
	copy(c, nums)
	sort.Ints(c)
	return c
}

func solve(a []int, b []int) int {
	x, y := sortedCopy(a), sortedCopy(b)
	i, j, common := 0, 0, 0
	for i < len(x) && j < len(y) {
		switch {
		case x[i] < y[j]:
			i++
		case x[i] > y[j]:
			j++
		default:
			common++
			i++
			j++
		}
	}
	return common
}
