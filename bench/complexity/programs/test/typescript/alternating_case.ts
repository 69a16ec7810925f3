// input: text_to_text
// time: n
// space: n
const solve = (s: string): string =>
  [...s].map((ch, i) => (i % 2 === 0 ? ch.toUpperCase() : ch)).join('');
