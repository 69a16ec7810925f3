// role: optimal
// verdict: accepted
// time: n
// space: 1
/**
 * @param {number[]} prices
 * @return {number}
 */
var maxProfit = function(prices) {
    let lowest = Infinity;
    let profit = 0;
    for (const price of prices) {
        lowest = Math.min(lowest, price);
        profit = Math.max(profit, price - lowest);
    }
    return profit;
};
