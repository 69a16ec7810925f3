// role: alternative
// verdict: accepted
// time: log n
// space: log n
const search = (nums, target, left = 0, right = nums.length - 1) => {
    if (left > right) return -1;
    const middle = (left + right) >> 1;
    if (nums[middle] === target) return middle;
    return nums[middle] < target
        ? search(nums, target, middle + 1, right)
        : search(nums, target, left, middle - 1);
};
