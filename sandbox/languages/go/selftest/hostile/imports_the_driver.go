// problem: two-sum
// verdict: compile-error
// line: 5
// message: package judge/driver is not available here
import "judge/driver"

func twoSum(nums []int, target int) []int {
	driver.Run(driver.Solution{})
	return nil
}
