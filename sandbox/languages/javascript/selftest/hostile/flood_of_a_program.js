// problem: range-sum-queries
// verdict: output-limit
for (;;) process.stdout.write('x'.repeat(100000));
