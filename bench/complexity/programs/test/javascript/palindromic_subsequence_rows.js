// input: text
// time: n^2
// space: n
var solve = function (s) {
  const n = s.length;
  let below = new Array(n).fill(0);
  for (let i = n - 1; i >= 0; i--) {
    const row = new Array(n).fill(0);
    row[i] = 1;
    for (let j = i + 1; j < n; j++) {
      row[j] = s[i] === s[j] ? below[j - 1] + 2 : Math.max(below[j], row[j - 1]);
    }
    below = row;
  }
  return below[n - 1];
};
