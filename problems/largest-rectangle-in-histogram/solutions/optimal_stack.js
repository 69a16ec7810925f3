// role: optimal
// verdict: accepted
// time: n
// space: n
/**
 * @param {number[]} heights
 * @return {number}
 */
var largestRectangleArea = function(heights) {
    const stack = [];
    let best = 0;
    for (let i = 0; i <= heights.length; i++) {
        const height = i < heights.length ? heights[i] : 0;
        while (stack.length && heights[stack[stack.length - 1]] >= height) {
            const top = heights[stack.pop()];
            const left = stack.length ? stack[stack.length - 1] : -1;
            best = Math.max(best, top * (i - left - 1));
        }
        stack.push(i);
    }
    return best;
};
