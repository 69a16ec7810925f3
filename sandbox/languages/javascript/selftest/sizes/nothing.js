// bytes: 0
const solve = (n) => n;
