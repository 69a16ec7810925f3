// input: text_to_text
// time: n
// space: 1
var solve = function (s) {
  let out = '';
  for (let i = s.length - 1; i >= 0; i--) out += s[i];
  return out;
};
