// input: two_texts
// time: n*m
// space: m
function solve(a, b) {
  // ways[j]: in how many ways the first j letters of b can be picked from a so far
  const MOD = 1e9 + 7;
  const ways = Array(b.length + 1).fill(0);
  ways[0] = 1;
  for (const letter of a) {
    for (let j = b.length; j > 0; j--) {
      if (b[j - 1] === letter) {
        ways[j] = (ways[j] + ways[j - 1]) % MOD;
      }
    }
  }
  return ways[b.length];
}
