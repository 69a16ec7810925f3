// input: text_to_text
// time: n
// space: 1
function solve(s: string): string {
  let out = '';
  for (let i = s.length - 1; i >= 0; i--) out += s[i];
  return out;
};
