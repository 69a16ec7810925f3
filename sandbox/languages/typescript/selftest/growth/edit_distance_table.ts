// input: two_texts
// time: n*m
// space: n*m
function solve(a: string, b: string): number {
  const table: number[][] = [];
  for (let i = 0; i <= a.length; i++) {
    table.push(new Array<number>(b.length + 1).fill(0));
    for (let j = 0; j <= b.length; j++) {
      if (i === 0 || j === 0) table[i][j] = i + j;
      else if (a[i - 1] === b[j - 1]) table[i][j] = table[i - 1][j - 1];
      else table[i][j] = 1 + Math.min(table[i - 1][j - 1], table[i - 1][j], table[i][j - 1]);
    }
  }
  return table[a.length][b.length];
}
