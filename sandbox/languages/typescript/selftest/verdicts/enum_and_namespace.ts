// problem: valid-parentheses
// verdict: accepted
enum Side { Open, Close }
namespace Brackets {
    export const pairs: Record<string, string> = { ')': '(', ']': '[', '}': '{' };
    export const side = (letter: string): Side => (letter in pairs ? Side.Close : Side.Open);
}

function isValid(s: string): boolean {
    const stack: string[] = [];
    for (const letter of s) {
        if (Brackets.side(letter) === Side.Open) stack.push(letter);
        else if (stack.pop() !== Brackets.pairs[letter]) return false;
    }
    return stack.length === 0;
}
