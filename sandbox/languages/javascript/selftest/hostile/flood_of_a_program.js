// problem: range-sum-queries
// verdict: time-limit
for (;;) process.stdout.write('x'.repeat(100));
