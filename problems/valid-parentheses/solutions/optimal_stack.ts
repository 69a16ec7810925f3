// role: optimal
// verdict: accepted
// time: n
// space: n
enum Bracket {
    Round = '()',
    Square = '[]',
    Curly = '{}',
}

function isValid(s: string): boolean {
    const stack: string[] = [];
    for (const letter of s) {
        const pair = Object.values(Bracket).find((one) => one.includes(letter)) as string;
        if (letter === pair[0]) {
            stack.push(pair[1]);
        } else if (stack.pop() !== letter) {
            return false;
        }
    }
    return stack.length === 0;
}
