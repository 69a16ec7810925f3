// role: optimal
// verdict: accepted
// time: n
// space: 1
func maxProfit(prices []int) int {
	lowest, profit := prices[0], 0
	for _, price := range prices {
		lowest = min(lowest, price)
		profit = max(profit, price-lowest)
	}
	return profit
}
