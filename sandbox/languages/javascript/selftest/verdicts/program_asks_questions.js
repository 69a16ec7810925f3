// problem: range-sum-queries
// verdict: accepted
const rl = require('readline').createInterface({ input: process.stdin, output: process.stdout });

rl.question('', (head) => {
  const [, q] = head.split(' ').map(Number);
  rl.once('line', (line) => {
    const numbers = line.split(' ').map(Number);
    let left = q;
    rl.on('line', (question) => {
      const [first, last] = question.split(' ').map(Number);
      let sum = 0;
      for (let i = first - 1; i < last; i++) sum += numbers[i];
      process.stdout.write(`${sum}\n`);
      if (--left === 0) rl.close();
    });
  });
});
