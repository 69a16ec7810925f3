// role: naive
// verdict: accepted
// time: n*q
// space: n+q
import { createInterface } from 'readline';

async function main(): Promise<void> {
    const lines: string[] = [];
    for await (const line of createInterface({ input: process.stdin })) lines.push(line);
    const numbers: number[] = lines[1].split(' ').map(Number);
    for (const line of lines.slice(2)) {
        const [first, last] = line.split(' ').map(Number);
        console.log(numbers.slice(first - 1, last).reduce((a, b) => a + b, 0));
    }
}

main();
