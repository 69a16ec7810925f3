// role: optimal
// verdict: accepted
// time: n
// space: 1
/**
 * @param {number[]} gas
 * @param {number[]} cost
 * @return {number}
 */
var canCompleteCircuit = function(gas, cost) {
    let start = 0, total = 0, tank = 0;
    for (let i = 0; i < gas.length; i++) {
        const gain = gas[i] - cost[i];
        total += gain;
        tank += gain;
        if (tank < 0) {
            start = i + 1;
            tank = 0;
        }
    }
    return total >= 0 ? start : -1;
};
