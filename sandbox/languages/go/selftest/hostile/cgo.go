// problem: two-sum
// verdict: compile-error
// line: 8
// message: cgo (import "C") is not available
/*
#include <stdlib.h>
*/
import "C"

func twoSum(nums []int, target int) []int {
	C.abort()
	return nil
}
