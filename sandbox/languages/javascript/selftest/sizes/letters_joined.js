// bytes: 17n
// An array, the list of parts that join makes (of at most 16,384 places), the text.
const solve = (n) => new Array(n).fill('x').join('').length;
