// input: ints
// time: n log n
// space: n
class MinHeap {
  constructor() {
    this.data = [];
  }

  push(value) {
    const data = this.data;
    data.push(value);
    let i = data.length - 1;
    while (i > 0) {
      const parent = (i - 1) >> 1;
      if (data[parent] <= data[i]) break;
      [data[parent], data[i]] = [data[i], data[parent]];
      i = parent;
    }
  }

  pop() {
    const data = this.data;
    const top = data[0];
    const last = data.pop();
    if (data.length > 0) {
      data[0] = last;
      let i = 0;
      while (true) {
        let child = 2 * i + 1;
        if (child >= data.length) break;
        if (child + 1 < data.length && data[child + 1] < data[child]) child++;
        if (data[i] <= data[child]) break;
        [data[i], data[child]] = [data[child], data[i]];
        i = child;
      }
    }
    return top;
  }
}

function solve(nums: number[]): number {
  const heap = new MinHeap();
  nums.forEach((num) => heap.push(num));
  let last = -1;
  for (let i = 0; i < nums.length; i++) last = heap.pop();
  return last;
};
