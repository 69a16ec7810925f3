// input: ints
// time: n log n
// space: n
const solve = (prices) => {
  if (prices.length < 2) return 0;
  const mid = Math.floor(prices.length / 2);
  const left = prices.slice(0, mid);
  const right = prices.slice(mid);

  // either both days are on one side, or buy on the left and sell on the right
  const cheapest = left.reduce((x, y) => Math.min(x, y));
  const dearest = right.reduce((x, y) => Math.max(x, y));
  return Math.max(solve(left), solve(right), dearest - cheapest);
};
