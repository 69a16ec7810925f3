// console, as far as programs without a terminal use it.

const STDOUT = 1;
const STDERR = 2;
const counts = new Map();
const timers = new Map();
let indentation = '';

function print(descriptor, values) {
  let text = internal.format(...values);
  if (indentation !== '') text = indentation + text.replaceAll('\n', `\n${indentation}`);
  internal.native.write(descriptor, `${text}\n`);
}

function milliseconds(label) {
  const started = timers.get(label);
  return started === undefined ? undefined : internal.native.now() - started;
}

function duration(ms) {
  return ms >= 1000 ? `${(ms / 1000).toFixed(3)}s` : `${ms.toFixed(3)}ms`;
}

const console = {
  log: (...values) => print(STDOUT, values),
  info: (...values) => print(STDOUT, values),
  debug: (...values) => print(STDOUT, values),
  error: (...values) => print(STDERR, values),
  warn: (...values) => print(STDERR, values),
  dir: (value, options) => internal.native.write(STDOUT, `${indentation}${internal.inspect(value, options)}\n`),
  table: (value) => print(STDOUT, [value]),
  trace: (...values) => print(STDERR, ['Trace:', ...values]),
  assert(condition, ...values) {
    if (condition) return;
    if (typeof values[0] === 'string') values[0] = `Assertion failed: ${values[0]}`;
    else values.unshift('Assertion failed');
    print(STDERR, values);
  },
  count(label = 'default') {
    counts.set(label, (counts.get(label) || 0) + 1);
    print(STDOUT, [`${label}: ${counts.get(label)}`]);
  },
  countReset: (label = 'default') => void counts.delete(label),
  group(...values) {
    if (values.length > 0) print(STDOUT, values);
    indentation += '  ';
  },
  groupEnd() {
    indentation = indentation.slice(2);
  },
  time: (label = 'default') => void timers.set(label, internal.native.now()),
  timeLog(label = 'default', ...values) {
    if (timers.has(label)) print(STDOUT, [`${label}: ${duration(milliseconds(label))}`, ...values]);
  },
  timeEnd(label = 'default') {
    console.timeLog(label);
    timers.delete(label);
  },
};
console.groupCollapsed = console.group;
console.dirxml = console.log;

internal.forgets(() => {
  counts.clear();
  timers.clear();
  indentation = '';
});
internal.offer({ console });
