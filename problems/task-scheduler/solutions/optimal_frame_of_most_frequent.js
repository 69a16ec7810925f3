// role: optimal
// verdict: accepted
// time: m
// space: 1
/**
 * @param {character[]} tasks
 * @param {number} n
 * @return {number}
 */
var leastInterval = function(tasks, n) {
    const counts = new Array(26).fill(0);
    for (const task of tasks) counts[task.charCodeAt(0) - 65]++;
    const most = Math.max(...counts);
    const withMost = counts.filter((count) => count === most).length;
    return Math.max((most - 1) * (n + 1) + withMost, tasks.length);
};
