// Values as people read them, laid out as Node's util.inspect does it.

const DEPTH = 2;
const BREAK_LENGTH = 80;
const COMPACT = 3;
const MOST_ITEMS = 100;
const MOST_CHARACTERS = 10000;
const COLUMNS = 15;

const IDENTIFIER = /^[A-Za-z_$][\w$]*$/;
const ESCAPES = { '\n': '\\n', '\t': '\\t', '\r': '\\r', '\b': '\\b', '\f': '\\f', '\v': '\\v', '\\': '\\\\' };
const TypedArray = Object.getPrototypeOf(Int8Array);

function quote(text) {
  let mark = "'";
  if (text.includes("'")) {
    if (!text.includes('"')) mark = '"';
    else if (!text.includes('`') && !text.includes('${')) mark = '`';
  }
  let quoted = mark;
  for (const character of text) {
    const code = character.codePointAt(0);
    if (character === mark) quoted += '\\' + mark;
    else if (ESCAPES[character]) quoted += ESCAPES[character];
    else if (code < 0x20 || (code >= 0x7f && code <= 0x9f)) quoted += '\\x' + code.toString(16).toUpperCase().padStart(2, '0');
    else if (code >= 0xd800 && code <= 0xdfff) quoted += '\\u' + code.toString(16).toUpperCase();
    else quoted += character;
  }
  return quoted + mark;
}

function formatPrimitive(value, nested) {
  if (typeof value === 'string') {
    let text = value;
    let rest = '';
    if (text.length > MOST_CHARACTERS) {
      const left = text.length - MOST_CHARACTERS;
      rest = `... ${left} more character${left > 1 ? 's' : ''}`;
      text = text.slice(0, MOST_CHARACTERS);
    }
    if (nested && text.length > 16 && text.length > BREAK_LENGTH - nested - 4 && text.includes('\n')) {
      return text.split(/(?<=\n)/).map(quote).join(` +\n${' '.repeat(nested)}`) + rest;
    }
    return quote(text) + rest;
  }
  if (typeof value === 'bigint') return `${value}n`;
  if (Object.is(value, -0)) return '-0';
  return String(value);
}

function constructorName(object) {
  for (let at = object; at !== null; at = Object.getPrototypeOf(at)) {
    const found = Object.getOwnPropertyDescriptor(at, 'constructor');
    if (found && typeof found.value === 'function' && found.value.name !== '') return String(found.value.name);
  }
  return null;
}

function formatFunction(value) {
  const name = typeof value.name === 'string' && value.name !== '' ? value.name : null;
  if (Function.prototype.toString.call(value).startsWith('class')) {
    const parent = Object.getPrototypeOf(value);
    const from = parent && parent.name ? ` extends ${parent.name}` : '';
    return `[class ${name === null ? '(anonymous)' : name}${from}]`;
  }
  const kind = constructorName(value) || 'Function';
  return name === null ? `[${kind} (anonymous)]` : `[${kind}: ${name}]`;
}

function formatError(error) {
  const stack = error.stack;
  return typeof stack === 'string' && stack !== '' ? stack : `[${Error.prototype.toString.call(error)}]`;
}

// What kind of thing an object is, told by what cannot be forged.
function tagOf(object) {
  const native = internal.native.kindOf(object);
  if (native) return native;
  if (Array.isArray(object)) return 'array';
  return object instanceof TypedArray && ArrayBuffer.isView(object) ? 'typed' : 'object';
}

function more(count) {
  return `... ${count} more item${count > 1 ? 's' : ''}`;
}

class Inspector {
  constructor(options) {
    this.depth = options.depth === undefined ? DEPTH : options.depth === null ? Infinity : options.depth;
    this.compact = options.compact === false ? 0 : COMPACT;
    this.breakLength = options.breakLength || BREAK_LENGTH;
    this.seen = [];
    this.circular = new Map();
    this.indentation = 0;
    this.currentDepth = 0;
  }

  value(value, depth) {
    if (typeof value === 'function') return this.object(value, depth, 'function');
    if (typeof value !== 'object' || value === null) return formatPrimitive(value, this.indentation);
    const kind = tagOf(value);
    if (kind === 'proxy') return this.value(internal.native.targetOf(value), depth);
    if (this.seen.includes(value)) {
      if (!this.circular.has(value)) this.circular.set(value, this.circular.size + 1);
      return `[Circular *${this.circular.get(value)}]`;
    }
    return this.object(value, depth, kind);
  }

  object(value, depth, kind) {
    const name = constructorName(value);
    const keys = this.keys(value, kind);
    const layout = this.layout(value, kind, name, keys);
    if (typeof layout === 'string') return layout;
    if (depth > this.depth) {
      return `[${kind === 'array' ? 'Array' : name === null ? 'Object: null prototype' : name}]`;
    }
    this.seen.push(value);
    this.currentDepth = depth;
    let output = layout.items ? layout.items(depth) : [];
    for (const key of keys) output.push(this.property(value, key, depth));
    this.seen.pop();
    let [open, close] = layout.braces;
    let base = layout.base || '';
    if (this.circular.has(value)) {
      const mark = `<ref *${this.circular.get(value)}>`;
      if (base) base = `${mark} ${base}`;
      else open = `${mark} ${open}`;
    }
    return this.join(output, base, open, close, depth, layout.grouped, value);
  }

  keys(value, kind) {
    let keys = Object.keys(value);
    if (kind === 'array' || kind === 'typed' || kind === 'string') {
      keys = keys.filter((key) => !(String(key >>> 0) === key && key >>> 0 !== 0xffffffff));
    }
    const symbols = Object.getOwnPropertySymbols(value);
    return symbols.length === 0 ? keys : keys.concat(symbols.filter((key) => Object.prototype.propertyIsEnumerable.call(value, key)));
  }

  // Text for what has no parts, else {braces, items, base, grouped}.
  layout(value, kind, name, keys) {
    const bare = keys.length === 0;
    const prefix = (fallback, size = '') => (name === null ? `[${fallback}${size}: null prototype] ` : `${name}${size} `);
    const plain = (text) => (bare ? text : { braces: ['{', '}'], base: text });
    switch (kind) {
      case 'array': {
        const front = name === 'Array' ? '' : prefix('Array', `(${value.length})`);
        if (value.length === 0 && bare) return `${front}[]`;
        return { braces: [`${front}[`, ']'], items: (depth) => this.items(value, depth), grouped: true };
      }
      case 'typed': {
        const front = prefix('TypedArray', `(${value.length})`);
        if (value.length === 0 && bare) return `${front}[]`;
        return { braces: [`${front}[`, ']'], items: (depth) => this.items(value, depth), grouped: true };
      }
      case 'set':
      case 'map': {
        const front = prefix(kind === 'set' ? 'Set' : 'Map', `(${internal.native.entriesOf(value).length / (kind === 'set' ? 1 : 2)})`);
        if (internal.native.entriesOf(value).length === 0 && bare) return `${front}{}`;
        return { braces: [`${front}{`, '}'], items: (depth) => this.entries(value, kind, depth) };
      }
      case 'function':
        return plain(formatFunction(value));
      case 'error':
        return plain(formatError(value));
      case 'regexp':
        return plain(RegExp.prototype.toString.call(value));
      case 'date':
        return plain(Number.isNaN(Date.prototype.getTime.call(value)) ? 'Invalid Date' : Date.prototype.toISOString.call(value));
      case 'number': case 'string': case 'boolean': case 'symbol': case 'bigint': {
        const box = kind === 'bigint' ? 'BigInt' : kind[0].toUpperCase() + kind.slice(1);
        return plain(`[${box}: ${formatPrimitive(internal.native.targetOf(value), 0)}]`);
      }
      case 'promise':
        return { braces: [prefix('Promise') + '{', '}'], items: (depth) => this.promise(value, depth) };
      case 'weakmap': case 'weakset':
        return `${prefix(kind === 'weakmap' ? 'WeakMap' : 'WeakSet')}{ <items unknown> }`;
      case 'iterator':
        return `Object [${value[Symbol.toStringTag] || 'Iterator'}] {}`;
      default:
        return this.objectLayout(value, name, bare);
    }
  }

  objectLayout(value, name, bare) {
    let front = name === 'Object' ? '' : name === null ? '[Object: null prototype] ' : `${name} `;
    const tag = value[Symbol.toStringTag];
    if (typeof tag === 'string' && tag !== '' && tag !== name) front = `${front || 'Object '}[${tag}] `;
    return bare ? `${front}{}` : { braces: [`${front}{`, '}'] };
  }

  items(value, depth) {
    const output = [];
    const length = value.length;
    let at = 0;
    while (at < length && output.length < MOST_ITEMS) {
      if (Object.prototype.hasOwnProperty.call(value, at)) {
        output.push(this.nested(value[at], depth, 2));
        at++;
        continue;
      }
      const start = at;
      while (at < length && !Object.prototype.hasOwnProperty.call(value, at)) at++;
      output.push(`<${at - start} empty item${at - start > 1 ? 's' : ''}>`);
    }
    if (at < length) output.push(more(length - at));
    return output;
  }

  entries(value, kind, depth) {
    const flat = internal.native.entriesOf(value);
    const step = kind === 'map' ? 2 : 1;
    const output = [];
    for (let at = 0; at < flat.length; at += step) {
      if (output.length === MOST_ITEMS) {
        output.push(more((flat.length - at) / step));
        break;
      }
      const first = this.nested(flat[at], depth, 2);
      output.push(step === 2 ? `${first} => ${this.nested(flat[at + 1], depth, 2)}` : first);
    }
    return output;
  }

  promise(value, depth) {
    const [state, result] = internal.native.stateOf(value);
    if (state === 'pending') return ['<pending>'];
    const text = this.nested(result, depth, 2);
    return [state === 'rejected' ? `<rejected> ${text}` : text];
  }

  property(value, key, depth) {
    const found = Object.getOwnPropertyDescriptor(value, key);
    let text;
    if (found.get) text = found.set ? '[Getter/Setter]' : '[Getter]';
    else if (found.set) text = '[Setter]';
    else text = this.nested(found.value, depth, 2);
    if (typeof key === 'symbol') return `[${String(key)}]: ${text}`;
    return `${IDENTIFIER.test(key) ? key : quote(key)}: ${text}`;
  }

  nested(value, depth, indentation) {
    this.indentation += indentation;
    const text = this.value(value, depth + 1);
    this.indentation -= indentation;
    return text;
  }

  join(given, base, open, close, depth, grouped, value) {
    let output = given;
    const entries = output.length;
    if (grouped && entries > 6) output = this.group(output, value);
    if (this.currentDepth - depth < this.compact && entries === output.length) {
      const start = output.length + this.indentation + open.length + base.length + 10;
      let total = output.length + start;
      for (const part of output) total += part.length;
      if (total <= this.breakLength && !output.some((part) => part.includes('\n')) && !base.includes('\n')) {
        return `${base ? `${base} ` : ''}${open} ${output.join(', ')} ${close}`;
      }
    }
    const line = `\n${' '.repeat(this.indentation)}`;
    return `${base ? `${base} ` : ''}${open}${line}  ${output.join(`,${line}  `)}${line}${close}`;
  }

  // Many short items in columns.
  group(output, value) {
    const withMore = output[output.length - 1].startsWith('... ') && output.length > MOST_ITEMS;
    const count = withMore ? output.length - 1 : output.length;
    const separator = 2;
    let total = 0;
    let longest = 0;
    const widths = [];
    for (let i = 0; i < count; i++) {
      widths[i] = output[i].length;
      total += widths[i] + separator;
      longest = Math.max(longest, widths[i]);
    }
    const actual = longest + separator;
    if (actual * 3 + this.indentation >= this.breakLength) return output;
    if (!(total / actual > 5 || longest <= 6)) return output;
    const bias = Math.sqrt(actual - total / count);
    const biased = Math.max(actual - bias, 1);
    const columns = Math.min(
      Math.round(Math.sqrt(2.5 * biased * count) / biased),
      Math.floor((this.breakLength - this.indentation) / actual),
      this.compact * 4,
      COLUMNS,
    );
    if (columns <= 1) return output;
    const lines = [];
    const columnWidths = [];
    for (let column = 0; column < columns; column++) {
      let width = 0;
      for (let at = column; at < count; at += columns) width = Math.max(width, widths[at]);
      columnWidths.push(width + separator);
    }
    const numbers = value !== undefined && output.slice(0, count).every((_, at) => typeof value[at] === 'number' || typeof value[at] === 'bigint');
    for (let at = 0; at < count; at += columns) {
      const end = Math.min(at + columns, count);
      let line = '';
      for (let i = at; i < end; i++) {
        const last = i === end - 1;
        const text = last ? output[i] : `${output[i]}, `;
        const width = columnWidths[i - at] - (last ? separator : 0);
        if (numbers) line += text.padStart(width);
        else line += last ? text : text.padEnd(width);
      }
      lines.push(line);
    }
    if (withMore) lines.push(output[count]);
    return lines;
  }
}

function inspect(value, options) {
  const given = typeof options === 'object' && options !== null ? options : {};
  return new Inspector(given).value(value, 0);
}

// The text of console.log's arguments.
function format(...values) {
  let text = '';
  let at = 0;
  if (typeof values[0] === 'string') {
    if (values.length === 1) return values[0];
    at = 1;
    text = values[0].replace(/%[sdifjoOc%]/g, (found) => {
      if (found === '%%') return '%';
      if (at >= values.length) return found;
      const value = values[at++];
      switch (found) {
        case '%s':
          if (typeof value === 'string') return value;
          return typeof value === 'object' && value !== null ? inspect(value, { depth: 0 }) : formatPrimitive(value, 0);
        case '%d':
          return typeof value === 'bigint' ? `${value}n` : formatPrimitive(typeof value === 'symbol' ? NaN : Number(value), 0);
        case '%i':
          return typeof value === 'bigint' ? `${value}n` : formatPrimitive(parseInt(value), 0);
        case '%f':
          return formatPrimitive(parseFloat(value), 0);
        case '%j':
          return JSON.stringify(value);
        case '%c':
          return '';
        default:
          return inspect(value, { depth: found === '%o' ? 4 : DEPTH });
      }
    });
    if (at < values.length) text += ' ';
  }
  for (let first = true; at < values.length; at++, first = false) {
    if (!first) text += ' ';
    text += typeof values[at] === 'string' ? values[at] : inspect(values[at]);
  }
  return text;
}

internal.inspect = inspect;
internal.format = format;
