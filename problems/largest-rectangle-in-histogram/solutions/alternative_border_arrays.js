// role: alternative
// verdict: accepted
// time: n
// space: n
var largestRectangleArea = function(heights) {
    const n = heights.length;
    const left = new Array(n);
    const right = new Array(n);
    for (let i = 0; i < n; i++) {
        let j = i - 1;
        while (j >= 0 && heights[j] >= heights[i]) j = left[j];
        left[i] = j;
    }
    for (let i = n - 1; i >= 0; i--) {
        let j = i + 1;
        while (j < n && heights[j] >= heights[i]) j = right[j];
        right[i] = j;
    }
    return heights.reduce((best, height, i) => Math.max(best, height * (right[i] - left[i] - 1)), 0);
};
