// The queues of the package family @datastructures-js, in an implementation of our own: a binary heap that takes both
// the older calls (options with `priority` or `compare`, elements wrapped as {priority, element}) and the newer ones
// (a function of comparison or of a value's priority).

class Heap {
  constructor(compare, values = []) {
    this._compare = compare;
    this._items = values;
    for (let at = (values.length >> 1) - 1; at >= 0; at--) this._sink(at);
  }

  _rise(start) {
    const items = this._items;
    const item = items[start];
    let at = start;
    while (at > 0) {
      const parent = (at - 1) >> 1;
      if (this._compare(item, items[parent]) >= 0) break;
      items[at] = items[parent];
      at = parent;
    }
    items[at] = item;
  }

  _sink(start) {
    const items = this._items;
    const size = items.length;
    const item = items[start];
    let at = start;
    for (;;) {
      let child = 2 * at + 1;
      if (child >= size) break;
      if (child + 1 < size && this._compare(items[child + 1], items[child]) < 0) child++;
      if (this._compare(items[child], item) >= 0) break;
      items[at] = items[child];
      at = child;
    }
    items[at] = item;
  }

  insert(item) {
    this._items.push(item);
    this._rise(this._items.length - 1);
    return this;
  }

  extractRoot() {
    const items = this._items;
    if (items.length === 0) return null;
    const root = items[0];
    const last = items.pop();
    if (items.length > 0) {
      items[0] = last;
      this._sink(0);
    }
    return root;
  }

  root() {
    return this._items.length > 0 ? this._items[0] : null;
  }

  // The last in order: one of the leaves.
  leaf() {
    const items = this._items;
    if (items.length === 0) return null;
    let worst = items[items.length >> 1];
    for (let at = items.length >> 1; at < items.length; at++) {
      if (this._compare(items[at], worst) > 0) worst = items[at];
    }
    return worst;
  }

  // Takes out all that `matches`, and gives it.
  remove(matches) {
    const gone = [];
    const kept = [];
    for (const item of this._items) (matches(item) ? gone : kept).push(item);
    if (gone.length > 0) {
      this._items = kept;
      for (let at = (kept.length >> 1) - 1; at >= 0; at--) this._sink(at);
    }
    return gone;
  }

  sorted() {
    return this._items.slice().sort(this._compare);
  }
}

const identity = (value) => value;

class PriorityQueue {
  constructor(compare, values = []) {
    let given = compare;
    let wrapped = false;
    let priority = null;
    if (given !== null && typeof given === 'object') {
      wrapped = typeof given.compare !== 'function';
      priority = given.priority || null;
      given = given.compare;
    }
    if (wrapped || given === undefined || given === null) {
      given = (a, b) => a.priority - b.priority;
      wrapped = true;
    }
    this._start(given, wrapped, priority, values);
  }

  _start(compare, wrapped, priority, values) {
    this._wrapped = wrapped;
    this._priority = priority;
    this._heap = new Heap(compare);
    for (const value of values) this.enqueue(value);
  }

  enqueue(element, priority) {
    if (!this._wrapped) {
      this._heap.insert(element);
      return this;
    }
    let rank = priority;
    if (rank === undefined) rank = this._priority ? this._priority(element) : element;
    if (typeof rank !== 'number' || Number.isNaN(rank)) {
      throw new Error('.enqueue expects a numeric priority or a constructor callback that returns a number');
    }
    this._heap.insert({ priority: rank, element });
    return this;
  }

  push(element, priority) {
    return this.enqueue(element, priority);
  }

  dequeue() {
    return this._heap.extractRoot();
  }

  pop() {
    return this.dequeue();
  }

  front() {
    return this._heap.root();
  }

  back() {
    return this._heap.leaf();
  }

  size() {
    return this._heap._items.length;
  }

  isEmpty() {
    return this._heap._items.length === 0;
  }

  clear() {
    this._heap._items = [];
  }

  contains(matches) {
    return this._heap._items.some((item) => matches(this._wrapped ? item.element : item));
  }

  remove(matches) {
    return this._heap.remove((item) => matches(this._wrapped ? item.element : item));
  }

  toArray() {
    return this._heap.sorted();
  }

  *[Symbol.iterator]() {
    while (!this.isEmpty()) yield this.dequeue();
  }

  static fromArray(values, compare) {
    const queue = new this(compare);
    for (const value of values) queue.enqueue(value);
    return queue;
  }
}

// By a number that belongs to each value, smallest (sign 1) or largest (sign -1) first.
function ranked(sign) {
  return class extends PriorityQueue {
    constructor(options, values = []) {
      super(identity);
      if (typeof options === 'function') {
        this._start((a, b) => sign * (options(a) - options(b)), false, null, values);
      } else if (options !== null && typeof options === 'object') {
        const { compare, priority } = options;
        if (typeof compare === 'function') this._start(compare, false, null, values);
        else this._start((a, b) => sign * (a.priority - b.priority), true, priority || null, values);
      } else {
        this._start((a, b) => sign * (a < b ? -1 : a > b ? 1 : 0), false, null, values);
        this._numbers = true;
      }
    }

    // Without options elements come back as they are, unless a priority is given: the older call.
    enqueue(element, priority) {
      if (this._numbers && priority !== undefined && this.isEmpty()) {
        this._numbers = false;
        this._start((a, b) => sign * (a.priority - b.priority), true, null, []);
      }
      return super.enqueue(element, priority);
    }
  };
}

const MinPriorityQueue = ranked(1);
const MaxPriorityQueue = ranked(-1);
Object.defineProperty(MinPriorityQueue, 'name', { value: 'MinPriorityQueue' });
Object.defineProperty(MaxPriorityQueue, 'name', { value: 'MaxPriorityQueue' });

// First in, first out: the front moves along, and what lies behind it is dropped now and then.
class Queue {
  constructor(values = []) {
    this._items = Array.from(values);
    this._first = 0;
  }

  enqueue(value) {
    this._items.push(value);
    return this;
  }

  push(value) {
    return this.enqueue(value);
  }

  dequeue() {
    if (this.isEmpty()) return null;
    const value = this._items[this._first];
    this._items[this._first++] = undefined;
    if (this._first * 2 >= this._items.length) {
      this._items = this._items.slice(this._first);
      this._first = 0;
    }
    return value;
  }

  pop() {
    return this.dequeue();
  }

  front() {
    return this.isEmpty() ? null : this._items[this._first];
  }

  back() {
    return this.isEmpty() ? null : this._items[this._items.length - 1];
  }

  size() {
    return this._items.length - this._first;
  }

  isEmpty() {
    return this._items.length === this._first;
  }

  clear() {
    this._items = [];
    this._first = 0;
  }

  toArray() {
    return this._items.slice(this._first);
  }

  clone() {
    return new this.constructor(this.toArray());
  }

  *[Symbol.iterator]() {
    while (!this.isEmpty()) yield this.dequeue();
  }

  static fromArray(values) {
    return new this(values);
  }
}

// Both ends: a ring that doubles when it is full.
class Deque {
  constructor(values = []) {
    this._ring = new Array(8).fill(undefined);
    this._first = 0;
    this._size = 0;
    for (const value of values) this.pushBack(value);
  }

  _at(index) {
    return (this._first + index) & (this._ring.length - 1);
  }

  _grow() {
    if (this._size < this._ring.length) return;
    const values = this.toArray();
    this._ring = values.concat(new Array(values.length).fill(undefined));
    this._first = 0;
  }

  pushBack(value) {
    this._grow();
    this._ring[this._at(this._size++)] = value;
    return this;
  }

  pushFront(value) {
    this._grow();
    this._first = this._at(this._ring.length - 1);
    this._ring[this._first] = value;
    this._size++;
    return this;
  }

  popFront() {
    if (this._size === 0) return null;
    const value = this._ring[this._first];
    this._ring[this._first] = undefined;
    this._first = this._at(1);
    this._size--;
    return value;
  }

  popBack() {
    if (this._size === 0) return null;
    const at = this._at(--this._size);
    const value = this._ring[at];
    this._ring[at] = undefined;
    return value;
  }

  front() {
    return this._size === 0 ? null : this._ring[this._first];
  }

  back() {
    return this._size === 0 ? null : this._ring[this._at(this._size - 1)];
  }

  size() {
    return this._size;
  }

  isEmpty() {
    return this._size === 0;
  }

  clear() {
    this._ring = new Array(8).fill(undefined);
    this._first = 0;
    this._size = 0;
  }

  toArray() {
    return this._ring.slice(this._first, this._first + this._size).concat(
      this._ring.slice(0, Math.max(0, this._first + this._size - this._ring.length)),
    );
  }

  clone() {
    return new Deque(this.toArray());
  }

  *[Symbol.iterator]() {
    while (this._size > 0) yield this.popFront();
  }

  static fromArray(values) {
    return new Deque(values);
  }
}

const own = { PriorityQueue, MinPriorityQueue, MaxPriorityQueue, Queue, Deque };
internal.modules['datastructures-js'] = own;
internal.modules['@datastructures-js/priority-queue'] = { PriorityQueue, MinPriorityQueue, MaxPriorityQueue };
internal.modules['@datastructures-js/queue'] = { Queue };
internal.modules['@datastructures-js/deque'] = { Deque };
internal.offer(own);
