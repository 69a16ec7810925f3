// Standard input and output: process.stdin, process.stdout, readline, and reading from descriptor 0.

class EventEmitter {
  constructor() {
    Object.defineProperty(this, '_listeners', { value: new Map() });
  }

  on(event, listener) {
    if (!this._listeners.has(event)) this._listeners.set(event, []);
    this._listeners.get(event).push({ listener, once: false });
    return this;
  }

  once(event, listener) {
    this.on(event, listener);
    this._listeners.get(event).at(-1).once = true;
    return this;
  }

  off(event, listener) {
    const left = (this._listeners.get(event) || []).filter((one) => one.listener !== listener);
    this._listeners.set(event, left);
    return this;
  }

  emit(event, ...values) {
    const listeners = this._listeners.get(event) || [];
    if (event === 'error' && listeners.length === 0) throw values[0];
    for (const one of listeners.slice()) {
      if (one.once) this.off(event, one.listener);
      Reflect.apply(one.listener, this, values);
    }
    return listeners.length > 0;
  }

  listenerCount(event) {
    return (this._listeners.get(event) || []).length;
  }

  removeAllListeners(event) {
    if (event === undefined) this._listeners.clear();
    else this._listeners.delete(event);
    return this;
  }
}
EventEmitter.prototype.addListener = EventEmitter.prototype.on;
EventEmitter.prototype.removeListener = EventEmitter.prototype.off;

let taken = false;

// What is left of standard input: all of it, once.
function takeInput() {
  const text = taken ? '' : internal.native.input();
  taken = true;
  return text;
}

class Stdin extends EventEmitter {
  constructor() {
    super();
    this.fd = 0;
    this.isTTY = false;
    this._forget();
  }

  _forget() {
    this.removeAllListeners();
    this._flowing = false;
    this._chunks = null;
    this._encoding = null;
  }

  on(event, listener) {
    super.on(event, listener);
    if (event === 'data') this.resume();
    if (event === 'readable') this._readable();
    return this;
  }

  resume() {
    if (this._flowing) return this;
    this._flowing = true;
    internal.later(() => {
      const text = takeInput();
      if (text !== '') this.emit('data', this._encoding ? text : internal.buffer(text));
      this.emit('end');
      this.emit('close');
    });
    return this;
  }

  _readable() {
    if (this._flowing) return;
    this._flowing = true;
    internal.later(() => {
      this._chunks = [takeInput()];
      this.emit('readable');
      this.emit('end');
      this.emit('close');
    });
  }

  read() {
    const text = this._chunks && this._chunks.length > 0 ? this._chunks.shift() : '';
    if (text === '') return null;
    return this._encoding ? text : internal.buffer(text);
  }

  setEncoding(encoding) {
    this._encoding = encoding || 'utf8';
    return this;
  }

  pipe(target) {
    this.on('data', (chunk) => target.write(chunk));
    return target;
  }

  pause() {
    return this;
  }

  ref() {
    return this;
  }

  unref() {
    return this;
  }

  async *[Symbol.asyncIterator]() {
    const text = takeInput();
    if (text !== '') yield this._encoding ? text : internal.buffer(text);
  }
}

class Output extends EventEmitter {
  constructor(descriptor) {
    super();
    this.fd = descriptor;
    this.isTTY = false;
    this.columns = 80;
    this.writable = true;
  }

  write(chunk, encoding, callback) {
    internal.native.write(this.fd, typeof chunk === 'string' ? chunk : internal.text(chunk));
    const done = typeof encoding === 'function' ? encoding : callback;
    if (typeof done === 'function') internal.tick(done);
    return true;
  }

  end(chunk, encoding, callback) {
    if (chunk !== undefined && typeof chunk !== 'function') this.write(chunk);
    for (const done of [chunk, encoding, callback]) if (typeof done === 'function') internal.tick(done);
    return this;
  }

  cork() {}

  uncork() {}
}

function splitLines(text) {
  const lines = text.split(/\r\n|\n|\r/);
  if (lines.at(-1) === '') lines.pop();
  return lines;
}

class Interface extends EventEmitter {
  constructor(options) {
    super();
    this.terminal = false;
    this.closed = false;
    this._output = options && options.output;
    this._lines = null;
    this._questions = [];
    this._prompt = '> ';
    this._iterated = false;
    internal.later(() => this._next());
  }

  _take() {
    if (this._lines === null) {
      this._lines = splitLines(takeInput());
      this._at = 0;
    }
    return this._at < this._lines.length ? this._lines[this._at++] : null;
  }

  _next() {
    if (this.closed || this._iterated) return;
    const asked = this._questions.length > 0;
    if (!asked && this.listenerCount('line') === 0 && this.listenerCount('close') === 0) return;
    const line = this._take();
    if (line === null) {
      this.close();
      return;
    }
    if (asked) this._questions.shift()(line);
    else this.emit('line', line);
    if (this._questions.length === 0 && this.listenerCount('line') > 0 && !this.closed) this._drain();
    else internal.later(() => this._next());
  }

  // Lines come in one go, as long as nobody asks a question in between.
  _drain() {
    let line = null;
    while (!this.closed && this._questions.length === 0 && (line = this._take()) !== null) this.emit('line', line);
    internal.later(() => this._next());
  }

  on(event, listener) {
    super.on(event, listener);
    internal.later(() => this._next());
    return this;
  }

  question(query, options, callback) {
    const done = typeof options === 'function' ? options : callback;
    if (this._output) this._output.write(String(query));
    this._questions.push(done);
    internal.later(() => this._next());
  }

  close() {
    if (this.closed) return;
    this.closed = true;
    this.emit('close');
  }

  setPrompt(prompt) {
    this._prompt = prompt;
  }

  prompt() {
    if (this._output) this._output.write(this._prompt);
  }

  write() {}

  pause() {
    return this;
  }

  resume() {
    return this;
  }

  async *[Symbol.asyncIterator]() {
    this._iterated = true;
    for (let line = this._take(); line !== null && !this.closed; line = this._take()) yield line;
    this.close();
  }
}

class PromisedInterface extends Interface {
  question(query) {
    return new Promise((resolve) => super.question(query, resolve));
  }
}

const readline = {
  Interface,
  createInterface: (input) => new Interface(input || {}),
  clearLine: () => true,
  cursorTo: () => true,
  promises: { Interface: PromisedInterface, createInterface: (input) => new PromisedInterface(input || {}) },
};

internal.stdin = new Stdin();
internal.stdout = new Output(1);
internal.stderr = new Output(2);
internal.forgets(() => {
  taken = false;
  internal.stdin._forget();
  internal.stdout.removeAllListeners();
});
internal.takeInput = takeInput;
internal.EventEmitter = EventEmitter;
internal.modules.readline = readline;
internal.modules['readline/promises'] = readline.promises;
