// role: naive
// verdict: accepted
// time: n
// space: 1
func myPow(x float64, n int) float64 {
	if n < 0 {
		x, n = 1/x, -n
	}
	result := 1.0
	for i := 0; i < n; i++ {
		product := result * x
		if product == result { // 0, infinity or a base of 1: no further step changes it
			break
		}
		result = product
	}
	return result
}
