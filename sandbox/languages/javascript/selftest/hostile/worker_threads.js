// problem: two-sum
// verdict: compile-error
// message: Cannot find module 'worker_threads'
const { Worker } = require('node:worker_threads');
var twoSum = (nums, target) => [0, 1];
