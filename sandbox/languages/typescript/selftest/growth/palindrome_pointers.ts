// input: text
// time: n
// space: 1
function solve(s: string): number {
  let same = 0;
  for (let i = 0, j = s.length - 1; i < j; i++, j--) if (s.charCodeAt(i) === s.charCodeAt(j)) same++;
  return same;
}
