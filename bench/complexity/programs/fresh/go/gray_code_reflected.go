// input: small
// time: 2^n
// space: 2^n
func grayCode(n int) []int {
	codes := []int{0}
	for bit := 0; bit < n; bit++ {
		for i := len(codes) - 1; i >= 0; i-- {
			codes = append(codes, codes[i]|1<<bit)
		}
	}
	return codes
}

// The largest step between neighbours of the Gray code of n bits.
func solve(n int) int64 {
	codes := grayCode(n)
	largest := 0
	for i := 1; i < len(codes); i++ {
		step := codes[i] - codes[i-1]
		if step < 0 {
			step = -step
		}
		if step > largest {
			largest = step
		}
	}
	return int64(largest)
}
