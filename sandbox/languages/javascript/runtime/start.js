// The first script: what the others build on. `internal` is known to them and the driver, never to solutions.

internal.global = globalThis;

// Makes things global, as ordinary properties that a solution may replace.
internal.offer = function (things) {
  for (const name of Object.keys(things)) {
    Object.defineProperty(globalThis, name, { value: things[name], writable: true, configurable: true, enumerable: false });
  }
};

// Scripts that keep a state say how it is forgotten: a program may be run more than once in the same context.
const forgetters = [];
internal.forgets = (forget) => void forgetters.push(forget);
internal.forget = () => {
  /a/.test('a'); // the language keeps the text that was searched last
  for (let i = 0; i < forgetters.length; i++) forgetters[i]();
};
