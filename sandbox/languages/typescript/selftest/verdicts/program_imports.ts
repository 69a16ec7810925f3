// problem: range-sum-queries
// verdict: accepted
import * as readline from 'node:readline';
import process from 'process';

const rl: readline.Interface = readline.createInterface({ input: process.stdin });
const rows: number[][] = [];
rl.on('line', (line: string): void => {
  rows.push(line.split(' ').map((word: string): number => parseInt(word, 10)));
}).on('close', (): void => {
  const sums: number[] = [0];
  for (const number of rows[1]) sums.push(sums[sums.length - 1] + number);
  for (const [first, last] of rows.slice(2)) console.log(`${sums[last] - sums[first - 1]}`);
});
