// input: text
// time: n
// space: 1
function solve(s: string): number {
  const counts = new Array(26).fill(0);
  for (let i = 0; i < s.length; i++) counts[s.charCodeAt(i) - 97]++;
  return Math.max(...counts);
};
