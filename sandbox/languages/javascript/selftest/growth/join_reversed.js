// input: text_to_text
// time: n
// space: n
var solve = (s) => s.split('').reverse().join('');
