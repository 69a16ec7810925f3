// role: optimal
// verdict: accepted
// time: n log k
// space: k
/**
 * @param {number[]} nums
 * @param {number} k
 * @return {number}
 */
var findKthLargest = function(nums, k) {
    const heap = [];
    const sinkRoot = () => {
        const value = heap[0];
        let i = 0;
        for (let child = 1; child < heap.length; child = 2 * i + 1) {
            if (child + 1 < heap.length && heap[child + 1] < heap[child]) child++;
            if (heap[child] >= value) break;
            heap[i] = heap[child];
            i = child;
        }
        heap[i] = value;
    };
    for (const num of nums) {
        if (heap.length < k) {
            let i = heap.push(num) - 1;
            while (i > 0 && heap[(i - 1) >> 1] > num) {
                heap[i] = heap[(i - 1) >> 1];
                i = (i - 1) >> 1;
            }
            heap[i] = num;
        } else if (num > heap[0]) {
            heap[0] = num;
            sinkRoot();
        }
    }
    return heap[0];
};
