// input: two_texts
// time: n*m
// space: m
/**
 * @param {string} a
 * @param {string} b
 * @return {number}
 */
var solve = function (a, b) {
  const row = [];
  for (let j = 0; j <= b.length; j++) row[j] = j;
  for (let i = 1; i <= a.length; i++) {
    let diagonal = row[0];
    row[0] = i;
    for (let j = 1; j <= b.length; j++) {
      const above = row[j];
      if (a[i - 1] === b[j - 1]) {
        row[j] = diagonal;
      } else {
        row[j] = 1 + Math.min(diagonal, above, row[j - 1]);
      }
      diagonal = above;
    }
  }
  return row[b.length];
};
