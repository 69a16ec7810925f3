// input: small
// time: n*2^n
// space: 1
// How many ways are there to give the weights 1..n to two teams of equal weight?
func solve(n int) int64 {
	total := n * (n + 1) / 2
	if total%2 == 1 {
		total-- // nobody takes the odd one
	}
	var ways int64
	for mask := 0; mask < 1<<n; mask++ {
		weight := 0
		for i := 0; i < n; i++ {
			if mask&(1<<i) != 0 {
				weight += i + 1
			}
		}
		if weight == total/2 {
			ways++
		}
	}
	return ways
}
