// role: naive
// verdict: accepted
// time: n^2
// space: 1
func maxProfit(prices []int) int {
	profit := 0
	for buy := range prices {
		for sell := buy + 1; sell < len(prices); sell++ {
			profit = max(profit, prices[sell]-prices[buy])
		}
	}
	return profit
}
