// problem: two-sum
// verdict: compile-error
// line: 5
// message: package net is not available here
import "net"

func twoSum(nums []int, target int) []int {
	net.Dial("tcp", "example.org:80")
	return nil
}
