// input: ints
// time: n log n
// space: n
class Heap<T> {
  private items: T[] = [];

  constructor(private readonly before: (a: T, b: T) => boolean) {}

  get size(): number {
    return this.items.length;
  }

  push(item: T): void {
    this.items.push(item);
    let at = this.items.length - 1;
    while (at > 0 && this.before(item, this.items[(at - 1) >> 1])) {
      this.items[at] = this.items[(at - 1) >> 1];
      at = (at - 1) >> 1;
    }
    this.items[at] = item;
  }

  pop(): T {
    const top = this.items[0];
    const last = this.items.pop()!;
    if (this.items.length > 0) this.sink(last);
    return top;
  }

  private sink(item: T): void {
    let at = 0;
    for (;;) {
      let child = 2 * at + 1;
      if (child >= this.items.length) break;
      if (child + 1 < this.items.length && this.before(this.items[child + 1], this.items[child])) child++;
      if (!this.before(this.items[child], item)) break;
      this.items[at] = this.items[child];
      at = child;
    }
    this.items[at] = item;
  }
}

function solve(nums: number[]): number {
  const heap = new Heap<number>((a, b) => a < b);
  for (const num of nums) heap.push(num);
  let last = 0;
  while (heap.size > 0) last = heap.pop();
  return last;
}
