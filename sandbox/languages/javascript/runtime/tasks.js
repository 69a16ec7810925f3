// What runs after the program's own code: timers, immediates, and the reading of standard input.
//
// Time is not waited for: when nothing else is left to do, the next timer is due. `internal.turn` runs one task and
// says whether there was one; promises are settled by the driver between turns.

const ticks = [];
const soon = [];
const timers = []; // a heap by due time, then by age
let clock = 0;
let age = 0;

function before(a, b) {
  return a.due < b.due || (a.due === b.due && a.age < b.age);
}

function add(timer) {
  let at = timers.length;
  timers.push(timer);
  while (at > 0) {
    const parent = (at - 1) >> 1;
    if (!before(timer, timers[parent])) break;
    timers[at] = timers[parent];
    at = parent;
  }
  timers[at] = timer;
}

function takeFirst() {
  const first = timers[0];
  const last = timers.pop();
  if (timers.length === 0) return first;
  let at = 0;
  for (;;) {
    let child = 2 * at + 1;
    if (child >= timers.length) break;
    if (child + 1 < timers.length && before(timers[child + 1], timers[child])) child++;
    if (!before(timers[child], last)) break;
    timers[at] = timers[child];
    at = child;
  }
  timers[at] = last;
  return first;
}

class Timeout {
  constructor(callback, delay, values, repeats) {
    if (typeof callback !== 'function') throw new TypeError('The "callback" argument must be of type function');
    this.callback = callback;
    this.delay = delay >= 1 ? Math.trunc(delay) : 1;
    this.values = values;
    this.repeats = repeats;
    this.cleared = false;
    this.schedule();
  }

  schedule() {
    this.due = clock + this.delay;
    this.age = age++;
    add(this);
  }

  ref() {
    return this;
  }

  unref() {
    return this;
  }

  hasRef() {
    return true;
  }
}

function clear(timer) {
  if (timer instanceof Timeout || timer instanceof Immediate) timer.cleared = true;
}

class Immediate {
  constructor(callback, values) {
    this.callback = callback;
    this.values = values;
    this.cleared = false;
  }
}

function setImmediate(callback, ...values) {
  const immediate = new Immediate(callback, values);
  soon.push(immediate);
  return immediate;
}

internal.tick = (callback, ...values) => void ticks.push({ callback, values });
internal.later = setImmediate;

internal.turn = function () {
  if (ticks.length > 0) {
    const { callback, values } = ticks.shift();
    callback(...values);
    return true;
  }
  if (soon.length > 0) {
    const { callback, values, cleared } = soon.shift();
    if (!cleared) callback(...values);
    return true;
  }
  if (timers.length === 0) return false;
  const timer = takeFirst();
  if (timer.cleared) return true;
  clock = timer.due;
  if (timer.repeats) timer.schedule();
  timer.callback(...timer.values);
  return true;
};

internal.forgets(() => {
  ticks.length = soon.length = timers.length = 0;
  clock = age = 0;
});
internal.offer({
  setTimeout: (callback, delay, ...values) => new Timeout(callback, delay, values, false),
  setInterval: (callback, delay, ...values) => new Timeout(callback, delay, values, true),
  setImmediate,
  clearTimeout: clear,
  clearInterval: clear,
  clearImmediate: clear,
  queueMicrotask: (callback) => internal.native.microtask(callback),
  structuredClone: (value) => internal.native.clone(value),
  performance: { now: () => internal.native.now(), timeOrigin: 0 },
});
