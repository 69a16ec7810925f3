// input: text_to_text
// time: n
// space: n
const solve = (s: string): string => [...s].reverse().join('');
