"""Whether plain values have the types that a signature gives them.

The codec knows types only as far as the wire needs them. What is checked here besides: the range of `int`
(32 bits), circles, trees and graphs that hang together, calls that begin with the constructor. Messages say
where in the value.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from itertools import chain
from typing import Any

from sandbox import Method, Signature
from sandbox.guest import codec

__all__ = [
    "answer_objection",
    "answer_type",
    "arguments_objection",
    "canonical_answer",
    "canonical_arguments",
    "element_type",
    "is_type",
    "objection",
]

element_type: Callable[[str], str | None] = codec.element_type
is_type: Callable[[str, bool], bool] = codec.is_type
_describe: Callable[[Any], str] = codec.describe
_answer_type: Callable[[dict[str, Any]], str] = codec.answer_type
BOUNDS = {"int": 32, "long": 64}
FLAT = {"float": float, "bool": bool}
Found = tuple[str, str]


def answer_type(signature: Signature) -> str | None:
    """The type of a function's answer; None for a design class, whose answer is a list of results."""
    return None if signature.design else _answer_type(signature.to_wire())


def objection(value: Any, type_name: str, where: str = "") -> str | None:
    """Why `value` is no plain value of the type, as `nums[2]: expected int, got str: 'x'`; None if it is."""
    found = _find(value, type_name)
    if found is None:
        return None
    place, problem = found
    return f"{where}{place}: {problem}" if where or place else problem


def arguments_objection(arguments: Sequence[Any], signature: Signature) -> str | None:
    """Why `arguments` are no input for the signature, None if they are."""
    if len(arguments) != len(signature.parameters):
        names = ", ".join(parameter.name for parameter in signature.parameters)
        return f"expected {len(signature.parameters)} arguments ({names}), got {len(arguments)}"
    if signature.design:
        return _calls_objection(arguments[0], signature)
    for parameter, value in zip(signature.parameters, arguments, strict=True):
        problem = objection(value, parameter.type, parameter.name)
        if problem is not None:
            return problem
    return None


def answer_objection(answer: Any, arguments: Sequence[Any], signature: Signature) -> str | None:
    """Why `answer` is no answer to `arguments` (which are right themselves), None if it is."""
    type_name = answer_type(signature)
    if type_name is not None:
        return objection(answer, type_name, "the answer")
    calls = arguments[0]
    if not isinstance(answer, list | tuple):
        return _expected("the list of the calls' results", answer)
    if len(answer) != len(calls):
        return f"{len(calls)} calls have {len(answer)} results; give one for each, null where there is none"
    returns = {method.name: method.returns for method in signature.methods}
    for number, ((name, _), result) in enumerate(zip(calls, answer, strict=True)):
        problem = objection(result, returns[name], f"result {number + 1}, of {name}")
        if problem is not None:
            return problem
    return None


def canonical_arguments(arguments: Sequence[Any], signature: Signature) -> tuple[Any, ...]:
    """The values as they come off the wire, lists for tuples, 2.0 for 2. Raises ValueMismatch."""
    return signature.decode_arguments(signature.encode_arguments(arguments))


def canonical_answer(answer: Any, arguments: Sequence[Any], signature: Signature) -> Any:
    """The answer as it comes off the wire. Raises ValueMismatch."""
    return signature.decode_answer(signature.encode_answer(answer, arguments), arguments)


def _calls_objection(calls: Any, signature: Signature) -> str | None:
    if not isinstance(calls, list | tuple) or not calls:
        return f'calls: expected a list that starts with the constructor, [["{signature.name}", [...]], ...]'
    methods = {method.name: method for method in signature.methods}
    if _calls_fine(calls, methods, signature.name):
        return None
    for number, call in enumerate(calls):
        problem = _call_objection(call, methods, signature.name, first=number == 0)
        if problem is not None:
            return f"calls[{number}]: {problem}"
    return None


def _calls_fine(calls: Sequence[Any], methods: dict[str, Method], constructor: str) -> bool:
    """Whether all calls are fine, where that can be told quickly: arguments are looked at by columns."""
    given: dict[str, list[Any]] = {name: [] for name in methods}
    try:
        for name, arguments in calls:
            given[name].append(arguments)
    except (KeyError, TypeError, ValueError):
        return False
    if calls[0][0] != constructor or len(given[constructor]) != 1:
        return False
    for name, rows in given.items():
        parameters = methods[name].parameters
        if not set(map(type, rows)) <= {list, tuple} or not set(map(len, rows)) <= {len(parameters)}:
            return False
        columns = zip(parameters, zip(*rows, strict=True), strict=False)
        if not all(_uniform(column, parameter.type) for parameter, column in columns):
            return False
    return True


def _call_objection(call: Any, methods: dict[str, Method], constructor: str, *, first: bool) -> str | None:
    if not isinstance(call, list | tuple) or len(call) != 2 or not isinstance(call[1], list | tuple):
        return _expected('["method", [arguments]]', call)
    name, arguments = call
    if not isinstance(name, str) or name not in methods:
        return f"there is no method {_describe(name)}; there are {', '.join(methods)}"
    if first != (name == constructor):
        return f"the first call, and only the first, is the constructor {constructor}"
    parameters = methods[name].parameters
    if len(arguments) != len(parameters):
        return f"{name} takes {len(parameters)} arguments, got {len(arguments)}"
    for parameter, value in zip(parameters, arguments, strict=True):
        problem = objection(value, parameter.type, f"{name}({parameter.name})")
        if problem is not None:
            return problem
    return None


def _find(value: Any, type_name: str) -> Found | None:
    """The place of the first wrong part, and what is wrong with it."""
    structure = STRUCTURES.get(type_name)
    if structure is not None:
        return structure(value)
    inner = element_type(type_name)
    if inner is None:
        problem = _scalar_problem(value, type_name)
        return None if problem is None else ("", problem)
    if not isinstance(value, list | tuple):
        return "", _expected(type_name, value)
    return None if _uniform(value, inner) else _find_in(value, inner)


def _find_in(values: Sequence[Any], inner: str) -> Found | None:
    for index, item in enumerate(values):
        found = _find(item, inner)
        if found is not None:
            return f"[{index}]{found[0]}", found[1]
    return None


def _uniform(values: Sequence[Any], inner: str) -> bool:
    """Whether all elements are fine, for the types where that can be told quickly."""
    kinds = set(map(type, values))
    if not kinds:
        return True
    deeper = element_type(inner)
    if deeper is not None:
        return kinds <= {list, tuple} and _uniform(list(chain.from_iterable(values)), deeper)
    if inner in BOUNDS:
        bound = 1 << (BOUNDS[inner] - 1)
        return kinds == {int} and -bound <= min(values) and max(values) < bound
    if inner in ("char", "string"):
        long = inner == "char" and kinds == {str} and set(map(len, values)) != {1}
        return kinds == {str} and not long and _is_text("".join(values))
    return inner in FLAT and kinds == {FLAT[inner]}


def _scalar_problem(value: Any, type_name: str) -> str | None:
    match type_name:
        case "int" | "long":
            bound = 1 << (BOUNDS[type_name] - 1)
            if type(value) is not int:
                return _expected(type_name, value)
            fits = -bound <= value < bound
            return (
                None if fits else f"{_describe(value)} does not fit in {BOUNDS[type_name]} bits ({type_name})"
            )
        case "float":
            return None if type(value) is float or _is_float(value) else _expected(type_name, value)
        case "bool":
            right = type(value) is bool
        case "char" | "string":
            right = isinstance(value, str) and (type_name == "string" or len(value) == 1)
            if right and not _is_text(value):
                return f"{value!r} holds half of a surrogate pair, which is no character"
        case _:
            return None if value is None else f"expected null (void), got {_describe(value)}"
    return None if right else _expected(type_name, value)


def _is_float(value: Any) -> bool:
    """Whether a whole number can stand for a float."""
    if type(value) is not int:
        return False
    try:
        float(value)
    except OverflowError:
        return False
    return True


def _is_text(text: str) -> bool:
    """Whether the text is all characters: half a surrogate pair is none, and most languages refuse it."""
    if text.isascii():
        return True
    try:
        text.encode()
    except UnicodeEncodeError:
        return False
    return True


def _list_node(value: Any) -> Found | None:
    found = _find(value, "list[int]")
    return ("", _expected("ListNode, the list of its values", value)) if found and not found[0] else found


def _cyclic_list_node(value: Any) -> Found | None:
    if not isinstance(value, list | tuple) or len(value) != 2:
        return "", _expected(
            "CyclicListNode, [its values, the index that the last node links to or -1]", value
        )
    values, entry = value
    found = _find(values, "list[int]")
    if found is not None:
        return f"[0]{found[0]}", found[1]
    problem = _scalar_problem(entry, "int")
    if problem is not None:
        return "[1]", problem
    if -1 <= entry < len(values):
        return None
    allowed = f"-1 to {len(values) - 1}" if values else "-1, as there are no nodes"
    return "[1]", f"the last node cannot link to index {entry}; write {allowed} (-1: to none)"


def _tree(value: Any) -> Found | None:
    if not isinstance(value, list | tuple):
        return "", _expected("TreeNode, its values in level order", value)
    places = 1
    for index, item in enumerate(value):
        if places == 0:
            return f"[{index}]", "there is no node left whose child this could be"
        places -= 1
        if item is not None:
            places += 2
            problem = _scalar_problem(item, "int")
            if problem is not None:
                return f"[{index}]", problem
    if value and value[-1] is None:
        return "", "the level order of a tree does not end with null; leave it out"
    return None


def _graph(value: Any) -> Found | None:
    found = _find(value, "list[list[int]]")
    if found is not None:
        return found if found[0] else ("", _expected("Node, the list of each node's neighbours", value))
    for index, neighbours in enumerate(value):
        for neighbour in neighbours:
            if not 1 <= neighbour <= len(value):
                return (
                    f"[{index}]",
                    f"node {index + 1} has the neighbour {neighbour}; nodes are numbered 1 to {len(value)}",
                )
    return None


def _expected(what: str, value: Any) -> str:
    return f"expected {what}, got {type(value).__name__}: {_describe(value)}"


STRUCTURES: dict[str, Callable[[Any], Found | None]] = {
    "ListNode": _list_node,
    "CyclicListNode": _cyclic_list_node,
    "TreeNode": _tree,
    "Node": _graph,
}
