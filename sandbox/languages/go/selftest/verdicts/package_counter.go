// problem: number-of-zero-filled-subarrays
// verdict: wrong-answer
var calls int64

func zeroFilledSubarray(nums []int) int64 {
	calls++
	return calls - 1 // 0 in every case, because nothing survives from the case before
}
