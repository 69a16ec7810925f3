// role: optimal
// verdict: accepted
// time: n+q
// space: n+q
import * as fs from 'fs';

const tokens: number[] = fs.readFileSync('/dev/stdin', 'utf8').split(/\s+/).filter(Boolean).map(Number);
let at = 0;
const next = (): number => tokens[at++];

const n: number = next();
const q: number = next();
const sums: number[] = [0];
for (let i = 0; i < n; i++) sums.push(sums[i] + next());
const out: number[] = [];
for (let i = 0; i < q; i++) {
    const first = next();
    const last = next();
    out.push(sums[last] - sums[first - 1]);
}
process.stdout.write(out.join('\n') + '\n');
