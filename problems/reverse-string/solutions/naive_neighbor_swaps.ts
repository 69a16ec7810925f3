// role: naive
// verdict: accepted
// time: n^2
// space: 1
function reverseString(s: string[]): void {
    for (let end = s.length - 1; end > 0; end--) {
        for (let i = 0; i < end; i++) {
            const letter: string = s[i];
            s[i] = s[i + 1];
            s[i + 1] = letter;
        }
    }
}
