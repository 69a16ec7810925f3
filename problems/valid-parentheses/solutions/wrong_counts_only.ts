// role: wrong
// verdict: wrong-answer
// time: n
// space: 1
function isValid(s: string): boolean {
    let round = 0, square = 0, curly = 0;
    for (const c of s) {
        round += c === '(' ? 1 : c === ')' ? -1 : 0;
        square += c === '[' ? 1 : c === ']' ? -1 : 0;
        curly += c === '{' ? 1 : c === '}' ? -1 : 0;
        if (Math.min(round, square, curly) < 0) return false;
    }
    return round === 0 && square === 0 && curly === 0;
}
