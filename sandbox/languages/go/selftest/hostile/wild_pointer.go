// problem: two-sum
// verdict: runtime-error
// message: invalid memory access
func twoSum(nums []int, target int) []int {
	*(*int)(unsafe.Pointer(uintptr(0x1234567890))) = 1
	return nil
}
