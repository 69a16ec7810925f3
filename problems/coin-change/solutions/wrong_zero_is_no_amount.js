// role: wrong
// verdict: wrong-answer
// time: n*k
// space: n
/**
 * @param {number[]} coins
 * @param {number} amount
 * @return {number}
 */
var coinChange = function(coins, amount) {
    const seen = new Array(amount + 1).fill(false);
    let level = [amount];
    for (let used = 1; level.length > 0; used++) {
        const next = [];
        for (const left of level) {
            for (const coin of coins) {
                if (coin === left) return used;
                if (coin < left && !seen[left - coin]) {
                    seen[left - coin] = true;
                    next.push(left - coin);
                }
            }
        }
        level = next;
    }
    return -1;
};
