// input: text_to_text
// time: n
// space: n
function solve(s) {
  const parts = [];
  let count = 0;
  for (let i = 0; i < s.length; i++) {
    count++;
    if (s[i] !== s[i + 1]) {
      parts.push(s[i]);
      if (count > 1) parts.push(String(count));
      count = 0;
    }
  }
  return parts.join('');
}
