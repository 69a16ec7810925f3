// input: ints
// time: n log n
// space: n
package main

import "container/heap"

type stones []int

func (s stones) Len() int           { return len(s) }
func (s stones) Less(i, j int) bool { return s[i] > s[j] }
func (s stones) Swap(i, j int)      { s[i], s[j] = s[j], s[i] }

func (s *stones) Push(x interface{}) {
	*s = append(*s, x.(int))
}

func (s *stones) Pop() interface{} {
	old := *s
	n := len(old)
	x := old[n-1]
	*s = old[:n-1]
	return x
}

func solve(nums []int) int {
	pile := make(stones, len(nums))
	copy(pile, nums)
	heap.Init(&pile)
	for pile.Len() > 1 {
		a := heap.Pop(&pile).(int)
		b := heap.Pop(&pile).(int)
		heap.Push(&pile, a-b)
	}
	return pile[0]
}
