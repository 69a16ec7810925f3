// input: ints
// time: n
// space: 1
/**
 * @param {number[]} height
 * @return {number}
 */
function solve(height) {
  let left = 0;
  let right = height.length - 1;
  let best = 0;
  while (left < right) {
    const area = (right - left) * Math.min(height[left], height[right]);
    if (area > best) best = area;
    if (height[left] < height[right]) {
      left++;
    } else {
      right--;
    }
  }
  return best % 1000003;
}
