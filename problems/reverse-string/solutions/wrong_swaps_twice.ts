// role: wrong
// verdict: wrong-answer
// time: n
// space: 1
function reverseString(s: string[]): void {
    for (let i = 0; i < s.length; i++) {
        const j = s.length - 1 - i;
        [s[i], s[j]] = [s[j], s[i]];
    }
}
