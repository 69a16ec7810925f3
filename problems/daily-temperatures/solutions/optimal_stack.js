// role: optimal
// verdict: accepted
// time: n
// space: n
/**
 * @param {number[]} temperatures
 * @return {number[]}
 */
var dailyTemperatures = function(temperatures) {
    const answer = new Array(temperatures.length).fill(0);
    const waiting = [];
    for (let day = 0; day < temperatures.length; day++) {
        while (waiting.length && temperatures[waiting[waiting.length - 1]] < temperatures[day]) {
            const colder = waiting.pop();
            answer[colder] = day - colder;
        }
        waiting.push(day);
    }
    return answer;
};
