// input: two_texts
// time: n*m
// space: n*m
function solve(a: string, b: string): number {
  const dp: number[][] = [];
  let longest = 0;
  for (let i = 0; i <= a.length; i++) {
    dp.push(new Array(b.length + 1).fill(0));
  }
  for (let i = 1; i <= a.length; i++) {
    for (let j = 1; j <= b.length; j++) {
      if (a[i - 1] === b[j - 1]) {
        dp[i][j] = dp[i - 1][j - 1] + 1;
        longest = Math.max(longest, dp[i][j]);
      }
    }
  }
  return longest;
}
