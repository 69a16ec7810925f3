// bytes: n
const solve = (n) => new Uint8Array(n).length;
