// role: wrong
// verdict: runtime-error
// time: -
// space: -
func myPow(x float64, n int) float64 {
	if n == 0 {
		return 1
	}
	if n == 1 {
		return x
	}
	if n < 0 {
		return myPow(x, n-1) * x // ever farther from zero
	}
	half := myPow(x, n/2)
	return half * half * myPow(x, n%2)
}
