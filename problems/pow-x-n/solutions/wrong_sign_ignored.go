// role: wrong
// verdict: wrong-answer
// time: log n
// space: 1
func myPow(x float64, n int) float64 {
	if n < 0 {
		n = -n
	}
	result := 1.0
	for n > 0 {
		if n%2 == 1 {
			result *= x
		}
		x *= x
		n /= 2
	}
	return result
}
