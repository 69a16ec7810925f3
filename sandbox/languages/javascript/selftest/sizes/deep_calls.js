// bytes: 96n
// Of the interpreter's frame for one argument: seen here, not known otherwise.
const solve = (n) => (n === 0 ? 0 : 1 + solve(n - 1));
