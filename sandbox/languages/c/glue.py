"""The lines that make a solution's functions known to the runtime.

They follow the candidate's source in the same translation unit, so that the compiler holds the candidate's
functions against what the signature says; see runtime/calls.h for what the lines are made of.
"""

import gcc
from starter import NODES, function_name, taken_apart, type_names, written_function

MEMBERS = {"ListNode": "list", "CyclicListNode": "cyclic", "TreeNode": "tree", "Node": "graph"}
LAYOUTS = {"ListNode": "next", "TreeNode": "right", "Node": "neighbors"}
MOST_DEPTH = 2
KEYWORDS = "char const double extern float int long return short signed sizeof static struct unsigned void"


class NotOffered(Exception):
    """C has no usual way to write what the signature asks for."""


def member(kind):
    """The kind's name in the runtime, and how many lists are around it."""
    depth, inner = taken_apart(kind)
    if depth > MOST_DEPTH:
        raise NotOffered(f"lists of lists of lists ({kind}) cannot be passed to functions of C")
    return f"judge_{MEMBERS.get(inner, inner)}", depth


def lines(signature):
    """All lines for a signature. Raises NotOffered."""
    found = [f"#undef {word}" for word in KEYWORDS.split()]
    for node in sorted(type_names(signature) & set(NODES)):
        last = f"offsetof(struct {node}, {LAYOUTS[node]})"
        text = f"struct {node} has other members than those of the usual definition"
        found.append(f'_Static_assert(sizeof(struct {node}) == {last} + sizeof(void*), "{text}");')
    owner = signature["name"] if signature["kind"] == "class" else None
    methods = signature["methods"] if owner else [signature]
    if owner:
        found.append(f"static {owner}* judge_object;")
    for number, method in enumerate(methods):
        found += call(number, method, owner)
    entries = ", ".join(entry(number, method) for number, method in enumerate(methods))
    found.append(f"const judge_method judge_methods[] = {{{entries}}};")
    found.append(f"const int judge_method_count = {len(methods)}, judge_is_class = {int(bool(owner))};")
    return found


def call(number, method, owner):
    """The function that calls a method, and the types of what it takes."""
    arguments, types = [], []
    making = owner == method["name"]
    if owner and not making:
        arguments.append("judge_object")
    for place, (_, kind) in enumerate(method["parameters"]):
        name, depth = member(kind)
        slot = f"judge_given[{place}]"
        arguments.append(f"{slot}.judge_value.{name}{depth}")
        arguments += [f"{slot}.judge_size"] * (depth > 0) + [f"{slot}.judge_columns"] * (depth > 1)
        types.append(f"{{{name}, {depth}}}")
    returns = "void" if method.get("mutates") else method["returns"]
    name, depth = member(returns)
    out = ["judge_answer->judge_size", "judge_answer->judge_columns"][:depth]
    arguments += [f"&{place}" for place in out]
    target = (
        "judge_object = "
        if making
        else ""
        if returns == "void"
        else f"judge_answer->judge_value.{name}{depth} = "
    )
    return [
        f"static const judge_type judge_types_{number}[] = {{{', '.join(types) or '{judge_void, 0}'}}};",
        f"static void judge_call_{number}(judge_slot* judge_given, judge_slot* judge_answer)",
        "{ (void)judge_given; (void)judge_answer;",
        f"{target}{function_name(method, owner)}({', '.join(arguments)}); }}",
    ]


def entry(number, method):
    """A method's entry in the table."""
    names = [name for name, _ in method["parameters"]]
    changed = names.index(method["mutates"]) if method.get("mutates") else -1
    name, depth = member(method["returns"])
    return f"{{{{{name}, {depth}}}, {len(names)}, judge_types_{number}, {changed}, judge_call_{number}}}"


def unexplained(signature, code):
    """(message, line) for where the lines do not compile and no assertion says why."""
    if signature["kind"] == "program":
        return "the program does not compile", 0
    owner = signature["name"] if signature["kind"] == "class" else None
    methods = signature["methods"] if owner else [signature]
    heads = "; ".join(written_function(method, owner) for method in methods)
    if owner and not gcc.line_of(rf"\b{owner}\b", code):
        return f"there is no type {owner}; expected: {heads}", 0
    for method in methods:
        name = function_name(method, owner)
        line = gcc.line_of(rf"\b{name}\s*\(", code)
        if not line:
            return f"there is no function {name}; expected: {heads}", 0
    line = 0 if owner else gcc.line_of(rf"\b{signature['name']}\s*\(", code)
    return f"expected: {heads}", line
