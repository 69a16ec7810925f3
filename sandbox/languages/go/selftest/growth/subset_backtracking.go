// input: small
// time: 2^n
// space: n
func solve(n int) int64 {
	count := int64(0)
	var taken []int
	var choose func(int, int)
	choose = func(i, sum int) {
		if i > n {
			if sum%3 == 0 {
				count++
			}
			return
		}
		choose(i+1, sum)
		taken = append(taken, i)
		choose(i+1, sum+i)
		taken = taken[:len(taken)-1]
	}
	choose(1, 0)
	return count
}
