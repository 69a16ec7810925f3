// input: text
// time: n^2
// space: 1
function solve(s: string): number {
  let longest = 0;
  for (let i = 0; i < s.length; i++) {
    let letters = 0;
    for (let j = i; j < s.length; j++) {
      letters |= 1 << (s.charCodeAt(j) - 97);
      if (letters === (1 << 26) - 1) longest = Math.max(longest, j - i);
    }
  }
  return longest;
};
