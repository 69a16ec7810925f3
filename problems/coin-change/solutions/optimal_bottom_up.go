// role: optimal
// verdict: accepted
// time: n*k
// space: n
func coinChange(coins []int, amount int) int {
	fewest := make([]int, amount+1)
	for total := 1; total <= amount; total++ {
		fewest[total] = amount + 1
		for _, coin := range coins {
			if coin <= total {
				fewest[total] = min(fewest[total], fewest[total-coin]+1)
			}
		}
	}
	if fewest[amount] > amount {
		return -1
	}
	return fewest[amount]
}
