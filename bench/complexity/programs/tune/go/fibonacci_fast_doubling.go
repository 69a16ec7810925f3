// input: number
// time: log n
// space: log n
const mod = 1_000_000_007

// fib returns F(n) and F(n+1).
func fib(n int) (int64, int64) {
	if n == 0 {
		return 0, 1
	}
	a, b := fib(n / 2)
	c := a * ((2*b - a + mod) % mod) % mod
	d := (a*a + b*b) % mod
	if n%2 == 0 {
		return c, d
	}
	return d, (c + d) % mod
}

func solve(n int) int64 {
	f, _ := fib(n)
	return f
}
