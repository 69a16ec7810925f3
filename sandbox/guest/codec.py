"""Plain values as bytes and back, by the type that a signature gives them.

Used on both sides: the judge imports it, and the image carries this very file for drivers written in
Python, so it needs nothing but built-in modules. All numbers are little-endian.

    int, long       8 bytes, signed
    float           8 bytes, IEEE 754
    bool            1 byte
    char            4 bytes, the code point
    string          u32 length in bytes, UTF-8
    list[T]         u32 count, then the elements
    ListNode        as list[int]: the values in order
    CyclicListNode  as list[int], then 8 bytes: the index of the node that the last one links to, -1 for none
    TreeNode        u32 count, one presence byte for each position in level order, then the present values
    Node            as list[list[int]]: neighbours of nodes 1, 2, ...
    void            nothing

A signature is a plain dictionary here: `{"kind": "function", "name", "parameters": [[name, type]...],
"returns", "mutates"}`, the same with kind `program` (one string in, standard input, and one out, standard
output), or `{"kind": "class", "name", "methods": [{"name", "parameters", "returns"}...]}` whose method 0 is
the constructor. The arguments of a class are one list of calls `[method, [arguments]]`:
u32 count, then for each call u16 method number and the arguments; its answer is the results, one after
another.
"""

import sys
from array import array
from struct import Struct

SCALARS = frozenset(
    {"int", "long", "float", "bool", "char", "string", "ListNode", "CyclicListNode", "TreeNode", "Node"}
)
U32 = Struct("<I")
U16 = Struct("<H")
I64 = Struct("<q")
F64 = Struct("<d")
SWAP = sys.byteorder == "big"


class CodecError(ValueError):
    """A value is not of its type, or bytes do not hold one."""


def element_type(text):
    """The T of `list[T]`, None for any other type."""
    return text[5:-1] if text.startswith("list[") and text.endswith("]") else None


def is_type(text, void=False):
    """Whether `text` is a type that signatures may use."""
    inner = element_type(text)
    if inner is not None:
        return is_type(inner)
    return text in SCALARS or (void and text == "void")


def describe(value):
    """A value as a person recognises it, shortened."""
    try:
        text = repr(value)
    except Exception:
        text = "(its repr() fails)"
    return f"{text[:77]}..." if len(text) > 80 else text


def _expected(type_name, value):
    return CodecError(f"expected {type_name}, got {type(value).__name__}: {describe(value)}")


def _numbers(code, values):
    data = array(code, values)
    if SWAP:
        data.byteswap()
    return data.tobytes()


def _plain(value):
    """numpy scalars as the Python number that they stand for."""
    return value.item() if type(value).__module__ == "numpy" and hasattr(value, "item") else value


def _encode_int(value, type_name, out):
    value = _plain(value)
    if type(value) is not int:
        raise _expected(type_name, value)
    try:
        out.append(I64.pack(value))
    except Exception:
        raise CodecError(f"the number {describe(value)} does not fit in 64 bits") from None


def _encode_float(value, type_name, out):
    value = _plain(value)
    if type(value) is not float and type(value) is not int:
        raise _expected(type_name, value)
    try:
        out.append(F64.pack(value))
    except OverflowError:
        raise CodecError(f"the number {describe(value)} does not fit in a float") from None


def _encode_bool(value, type_name, out):
    value = _plain(value)
    if type(value) is not bool:
        raise _expected(type_name, value)
    out.append(b"\1" if value else b"\0")


def _encode_char(value, type_name, out):
    if not isinstance(value, str) or len(value) != 1:
        raise _expected(type_name, value)
    out.append(U32.pack(ord(value)))


def _encode_string(value, type_name, out):
    if not isinstance(value, str):
        raise _expected(type_name, value)
    data = value.encode("utf-8", "surrogatepass")
    out.append(U32.pack(len(data)))
    out.append(data)


def _encode_tree(value, type_name, out):
    if not isinstance(value, list):
        raise _expected(type_name, value)
    out.append(U32.pack(len(value)))
    out.append(bytes(item is not None for item in value))
    for item in value:
        if item is not None:
            _encode_int(item, "int", out)


def _encode_cyclic(value, type_name, out):
    if not isinstance(value, (list, tuple)) or len(value) != 2:
        raise _expected(type_name, value)
    encode(value[0], "list[int]", out)
    encode(value[1], "int", out)


ENCODERS = {
    "int": _encode_int,
    "long": _encode_int,
    "float": _encode_float,
    "bool": _encode_bool,
    "char": _encode_char,
    "string": _encode_string,
    "CyclicListNode": _encode_cyclic,
    "TreeNode": _encode_tree,
}


def _encode_list(value, type_name, inner, out):
    if type(value) is not list and type(value) is not tuple:
        raise _expected(type_name, value)
    out.append(U32.pack(len(value)))
    if inner in ("int", "long") and set(map(type, value)) <= {int}:
        try:
            out.append(_numbers("q", value))
        except OverflowError:
            raise CodecError(f"a number in {describe(value)} does not fit in 64 bits") from None
    elif inner == "float" and set(map(type, value)) <= {float}:
        out.append(_numbers("d", value))
    else:
        for item in value:
            encode(item, inner, out)


def encode(value, type_name, out):
    """Append the bytes of `value` to the list `out`. Raises CodecError."""
    if type_name == "ListNode":
        type_name = "list[int]"
    elif type_name == "Node":
        type_name = "list[list[int]]"
    inner = element_type(type_name)
    if inner is not None:
        _encode_list(value, type_name, inner, out)
    elif type_name != "void":
        ENCODERS[type_name](value, type_name, out)


class Reader:
    """Takes values off a buffer from the front. Every method raises CodecError where bytes run out."""

    def __init__(self, data):
        self.data = memoryview(data)
        self.at = 0

    def take(self, size):
        """The next `size` bytes."""
        end = self.at + size
        if end > len(self.data):
            raise CodecError(f"{size} bytes are announced, {len(self.data) - self.at} are there")
        piece = self.data[self.at : end]
        self.at = end
        return piece

    def count(self):
        """The next u32."""
        return U32.unpack(self.take(4))[0]

    def numbers(self, code, count):
        """The next `count` 8-byte numbers of array type `code`, as a list."""
        data = array(code)
        data.frombytes(self.take(8 * count))
        if SWAP:
            data.byteswap()
        return data.tolist()

    def string(self):
        """The next string."""
        try:
            return str(self.take(self.count()), "utf-8", "surrogatepass")
        except UnicodeDecodeError as error:
            raise CodecError(f"a string is not UTF-8: {error}") from None

    def chars(self, count):
        """The next `count` characters."""
        try:
            return list(str(self.take(4 * count), "utf-32-le", "surrogatepass"))
        except UnicodeDecodeError as error:
            raise CodecError(f"a character is not a code point: {error}") from None

    def bools(self, count):
        """The next `count` truth values."""
        return [byte != 0 for byte in self.take(count)]

    def tree(self):
        """The next tree, in level order."""
        present = bytes(self.take(self.count()))
        values = iter(self.numbers("q", len(present) - present.count(0)))
        return [next(values) if flag else None for flag in present]

    def cyclic(self):
        """The next list that may run into a circle: its values, and where the last node leads."""
        values = self.numbers("q", self.count())
        return [values, I64.unpack(self.take(8))[0]]

    def finish(self):
        """Raise CodecError when bytes are left over."""
        if self.at != len(self.data):
            raise CodecError(f"{len(self.data) - self.at} bytes are left over")


SCALAR_READERS = {
    "int": lambda reader: I64.unpack(reader.take(8))[0],
    "long": lambda reader: I64.unpack(reader.take(8))[0],
    "float": lambda reader: F64.unpack(reader.take(8))[0],
    "bool": lambda reader: reader.take(1)[0] != 0,
    "char": lambda reader: reader.chars(1)[0],
    "string": Reader.string,
    "CyclicListNode": Reader.cyclic,
    "TreeNode": Reader.tree,
    "void": lambda reader: None,
}
LIST_READERS = {
    "int": lambda reader, count: reader.numbers("q", count),
    "long": lambda reader, count: reader.numbers("q", count),
    "float": lambda reader, count: reader.numbers("d", count),
    "bool": Reader.bools,
    "char": Reader.chars,
}


def decode(reader, type_name):
    """The next value of the type. Raises CodecError."""
    if type_name == "ListNode":
        type_name = "list[int]"
    elif type_name == "Node":
        type_name = "list[list[int]]"
    inner = element_type(type_name)
    if inner is None:
        return SCALAR_READERS[type_name](reader)
    count = reader.count()
    if inner in LIST_READERS:
        return LIST_READERS[inner](reader, count)
    if count > len(reader.data):
        raise CodecError(f"{count} elements are announced, {len(reader.data) - reader.at} bytes are there")
    return [decode(reader, inner) for _ in range(count)]


def answer_type(signature):
    """The type of a function's answer: what it returns, or the parameter that it changes."""
    if signature.get("mutates"):
        return dict(signature["parameters"])[signature["mutates"]]
    return signature["returns"]


def encode_arguments(signature, arguments):
    """The bytes of one input. Raises CodecError."""
    out = []
    if signature["kind"] != "class":
        if len(arguments) != len(signature["parameters"]):
            raise CodecError(f"expected {len(signature['parameters'])} arguments, got {len(arguments)}")
        for (_, type_name), value in zip(signature["parameters"], arguments):
            encode(value, type_name, out)
        return b"".join(out)
    (calls,) = arguments
    numbers = {method["name"]: number for number, method in enumerate(signature["methods"])}
    out.append(U32.pack(len(calls)))
    for name, values in calls:
        if name not in numbers:
            raise CodecError(f"there is no method {name}; there are {', '.join(numbers)}")
        method = signature["methods"][numbers[name]]
        if len(values) != len(method["parameters"]):
            raise CodecError(f"{name} takes {len(method['parameters'])} arguments, got {len(values)}")
        out.append(U16.pack(numbers[name]))
        for (_, type_name), value in zip(method["parameters"], values):
            encode(value, type_name, out)
    return b"".join(out)


def decode_arguments(signature, data):
    """The arguments that `encode_arguments` made bytes of. Raises CodecError."""
    reader = Reader(data)
    if signature["kind"] != "class":
        arguments = [decode(reader, type_name) for _, type_name in signature["parameters"]]
        reader.finish()
        return arguments
    calls = []
    for _ in range(reader.count()):
        (number,) = U16.unpack(reader.take(2))
        if number >= len(signature["methods"]):
            raise CodecError(f"there is no method number {number}")
        method = signature["methods"][number]
        calls.append([method["name"], [decode(reader, type_name) for _, type_name in method["parameters"]]])
    reader.finish()
    return [calls]


def encode_answer(signature, answer, calls=None):
    """The bytes of one answer; for a class, of its results for these `calls`. Raises CodecError."""
    out = []
    if signature["kind"] != "class":
        encode(answer, answer_type(signature), out)
        return b"".join(out)
    returns = {method["name"]: method["returns"] for method in signature["methods"]}
    for number, ((name, _), result) in enumerate(zip(calls, answer)):
        try:
            encode(result, returns[name], out)
        except CodecError as error:
            raise CodecError(f"call {number + 1} ({name}): {error}") from None
    return b"".join(out)


def decode_answer(signature, data, calls=None):
    """The answer that `encode_answer` made bytes of. Raises CodecError."""
    reader = Reader(data)
    if signature["kind"] != "class":
        answer = decode(reader, answer_type(signature))
    else:
        returns = {method["name"]: method["returns"] for method in signature["methods"]}
        answer = [decode(reader, returns[name]) for name, _ in calls]
    reader.finish()
    return answer
