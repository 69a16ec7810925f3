// input: number
// time: n^1.5
// space: n
/**
 * @param {number} n
 * @return {number} the least number of squares that add up to n
 */
var solve = function (n) {
  const dp = new Array(n + 1).fill(Infinity);
  dp[0] = 0;
  for (let i = 1; i <= n; i++) {
    for (let j = 1; j * j <= i; j++) {
      dp[i] = Math.min(dp[i], dp[i - j * j] + 1);
    }
  }
  return dp[n];
};
