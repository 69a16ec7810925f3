// What `require` finds, and the global objects of Node that programs count on: process, Buffer.

// Bytes with a text form: enough of Node's Buffer for what is read from standard input.
class Buffer extends Uint8Array {
  toString(encoding, start, end) {
    const bytes = start === undefined && end === undefined ? this : this.subarray(start, end);
    if (encoding === 'hex') return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
    return internal.native.decode(bytes);
  }

  equals(other) {
    return this.length === other.length && this.every((byte, at) => byte === other[at]);
  }

  static from(value, ...rest) {
    return typeof value === 'string' ? internal.native.encode(value, Buffer.prototype) : super.from(value, ...rest);
  }

  static alloc(size, fill = 0) {
    return new Buffer(size).fill(fill);
  }

  static isBuffer(value) {
    return value instanceof Buffer;
  }

  static byteLength(text) {
    return internal.native.encode(text, Buffer.prototype).length;
  }

  static concat(parts) {
    const whole = new Buffer(parts.reduce((size, part) => size + part.length, 0));
    let at = 0;
    for (const part of parts) {
      whole.set(part, at);
      at += part.length;
    }
    return whole;
  }
}

internal.buffer = (text) => internal.native.encode(text, Buffer.prototype);
internal.text = (chunk) => (ArrayBuffer.isView(chunk) ? internal.native.decode(chunk) : String(chunk));

const STDIN_NAMES = new Set([0, '/dev/stdin', '/dev/fd/0', '/proc/self/fd/0']);

function noFile(path, call) {
  const error = new Error(`ENOENT: no such file or directory, ${call} '${path}'`);
  error.code = 'ENOENT';
  error.errno = -2;
  error.syscall = call;
  return error;
}

function encodingOf(options) {
  return typeof options === 'string' ? options : options && options.encoding;
}

function readFileSync(path, options) {
  if (path !== internal.stdin && !STDIN_NAMES.has(path)) throw noFile(path, 'open');
  const text = internal.takeInput();
  return encodingOf(options) ? text : internal.buffer(text);
}

function writeFileSync(target, data) {
  const descriptor = { '/dev/stdout': 1, '/dev/stderr': 2, 1: 1, 2: 2 }[target];
  if (descriptor === undefined) throw noFile(target, 'open');
  internal.native.write(descriptor, typeof data === 'string' ? data : internal.text(data));
}

let unread = null; // bytes of standard input that readSync has not given yet

function readSync(descriptor, buffer, offset = 0, length = buffer.length - offset) {
  if (descriptor !== 0) throw noFile(descriptor, 'read');
  if (unread === null) unread = internal.buffer(internal.takeInput());
  const piece = unread.subarray(0, length);
  buffer.set(piece, offset);
  unread = unread.subarray(piece.length);
  return piece.length;
}

const fs = {
  readFileSync,
  writeFileSync,
  readSync,
  writeSync(descriptor, data) {
    writeFileSync(descriptor, data);
    return data.length;
  },
  openSync(path) {
    if (!STDIN_NAMES.has(path)) throw noFile(path, 'open');
    return 0;
  },
  closeSync() {},
  existsSync: (path) => STDIN_NAMES.has(path),
  readFile(path, options, callback) {
    const done = typeof options === 'function' ? options : callback;
    internal.later(() => {
      let data;
      try {
        data = readFileSync(path, typeof options === 'function' ? undefined : options);
      } catch (error) {
        done(error);
        return;
      }
      done(null, data);
    });
  },
  createReadStream(path) {
    if (!STDIN_NAMES.has(path)) throw noFile(path, 'open');
    return internal.stdin;
  },
  promises: { readFile: async (path, options) => readFileSync(path, options) },
};

function hrtime(since) {
  const now = internal.native.now();
  let seconds = Math.trunc(now / 1000);
  let nanoseconds = Math.trunc((now % 1000) * 1e6);
  if (since !== undefined) {
    seconds -= since[0];
    nanoseconds -= since[1];
    if (nanoseconds < 0) {
      seconds--;
      nanoseconds += 1e9;
    }
  }
  return [seconds, nanoseconds];
}
hrtime.bigint = () => BigInt(Math.trunc(internal.native.now() * 1e6));

const process = Object.assign(new internal.EventEmitter(), {
  argv: ['node', 'solution.js'],
  env: {},
  exitCode: undefined,
  pid: 2,
  platform: 'linux',
  arch: 'x64',
  version: internal.native.version,
  versions: { node: internal.native.version.slice(1), v8: internal.native.v8 },
  release: { name: 'node' },
  stdin: internal.stdin,
  stdout: internal.stdout,
  stderr: internal.stderr,
  cwd: () => '/tmp',
  uptime: () => internal.native.now() / 1000,
  hrtime,
  memoryUsage: () => ({ ...internal.native.memory() }),
  nextTick: internal.tick,
  emitWarning: (text) => internal.native.write(2, `(node) Warning: ${text}\n`),
  // The loop is never run a second time: the driver ends the program there.
  exit(code) {
    const status = code === undefined ? process.exitCode : code;
    internal.native.exit(status === undefined ? 0 : Number(status));
    for (;;);
  },
  abort() {
    internal.native.exit(134);
    for (;;);
  },
});
internal.forgets(() => {
  unread = null;
  process.exitCode = undefined;
  process.removeAllListeners();
});
internal.exitCode = () => (process.exitCode === undefined ? 0 : Number(process.exitCode));

function assert(condition, message) {
  if (condition) return;
  if (message instanceof Error) throw message;
  const error = new Error(message === undefined ? 'The expression evaluated to a falsy value' : String(message));
  error.name = 'AssertionError';
  error.code = 'ERR_ASSERTION';
  throw error;
}
assert.ok = assert;
assert.equal = (a, b, message) => assert(a == b, message ?? `${internal.inspect(a)} == ${internal.inspect(b)}`);
assert.strictEqual = (a, b, message) =>
  assert(Object.is(a, b), message ?? `Expected values to be strictly equal:\n\n${internal.inspect(a)} !== ${internal.inspect(b)}\n`);
assert.deepEqual = assert.deepStrictEqual = (a, b, message) =>
  assert(isDeepEqual(a, b), message ?? 'Expected values to be deeply equal');
assert.strict = assert;

function isDeepEqual(a, b) {
  if (Object.is(a, b)) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false;
  if (Object.getPrototypeOf(a) !== Object.getPrototypeOf(b)) return false;
  if (a instanceof Map || a instanceof Set) return isDeepEqual([...a], [...b]);
  if (a instanceof Date) return a.getTime() === b.getTime();
  const keys = Object.keys(a);
  return keys.length === Object.keys(b).length && keys.every((key) => Object.hasOwn(b, key) && isDeepEqual(a[key], b[key]));
}

const modules = Object.assign(internal.modules, {
  fs,
  'fs/promises': fs.promises,
  process,
  assert,
  events: Object.assign(internal.EventEmitter, { EventEmitter: internal.EventEmitter }),
  buffer: { Buffer },
  os: { EOL: '\n', platform: () => 'linux', cpus: () => [{}] },
  util: { inspect: internal.inspect, format: internal.format, promisify: promised, isDeepStrictEqual: isDeepEqual },
  perf_hooks: { performance: internal.global.performance },
  timers: internal.global,
  'timers/promises': { setTimeout: (ms, value) => new Promise((resolve) => internal.global.setTimeout(resolve, ms, value)) },
  path: { sep: '/', join: (...parts) => parts.join('/'), basename: (path) => path.slice(path.lastIndexOf('/') + 1) },
});

function promised(callback) {
  return (...values) =>
    new Promise((resolve, reject) => {
      callback(...values, (error, result) => (error ? reject(error) : resolve(result)));
    });
}

internal.require = function require(name) {
  const key = String(name).replace(/^node:/, '');
  if (Object.prototype.hasOwnProperty.call(modules, key)) return modules[key];
  const error = new Error(`Cannot find module '${key}'; there are ${Object.keys(modules).join(', ')}`);
  error.code = 'MODULE_NOT_FOUND';
  throw error;
};

internal.offer({ Buffer, process, global: internal.global });
// A library that comes later is global under its own name, `_` if it is lodash.
Object.defineProperty(internal.global, '_', {
  get: () => internal.modules.lodash,
  set: (value) => internal.offer({ _: value }),
  configurable: true,
  enumerable: false,
});
