"""The lines that make a solution's function or class known to the runtime.

They follow the candidate's source in the same translation unit, so they use few words, and none that a macro
of the candidate's is likely to be called. What they find wrong is said by assertions.
"""

import gcc
from starter import MADE_OF, NODES, head, inner_types, parameters, written

W = "judge_wire::"
TAGS = {"ListNode": "Linked", "CyclicListNode": "Cyclic", "TreeNode": "Tree", "Node": "Graph"}
UNCHANGED = f"{W}nothing_changes"
KEYWORDS = """
auto bool char class const constexpr decltype double float int long namespace requires return short signed
static static_assert struct template typename unsigned using void
"""
ACCESS = """\
template <class judge_object> struct %(place)s {
   static constexpr bool plain = requires { &%(name)s; };
   static auto pointer() { return &%(name)s; }
   template <class judge_other, class... judge_types>
   static auto call(judge_other& judge_it, judge_types&&... judge_values)
      -> decltype(%(called)s(static_cast<judge_types&&>(judge_values)...))
   { return %(called)s(static_cast<judge_types&&>(judge_values)...); }
};"""


def tag(kind):
    """The runtime's tag for a type."""
    if kind.startswith("list["):
        return f"{W}List<{tag(kind[5:-1])}>"
    return W + TAGS.get(kind, kind.capitalize())


def of(template, *arguments):
    """A template with its arguments."""
    return f"{template}<{', '.join(arguments)}>"


def demand(condition, text):
    """An assertion with its message."""
    quoted = text.replace("\\", "\\\\").replace('"', '\\"')
    return f'static_assert({condition}, "{quoted}");'


def lines(signature, has_solution):
    """All lines for a signature; `has_solution` says whether there is a class Solution."""
    kinds = sorted(inner_types(signature) & {*NODES, *MADE_OF})
    usual = [
        f"template <> struct {of(W + 'Usual', tag(kind))} {{ using type = ::{written(kind)}; }};"
        for kind in kinds
    ]
    own = design(signature) if signature["kind"] == "class" else function(signature, has_solution)
    return [f"#undef {word}" for word in KEYWORDS.split()] + usual + own


def function(signature, has_solution):
    """The lines for a function, or for a method of class Solution."""
    name = signature["name"]
    names = [parameter for parameter, _ in signature["parameters"]]
    changed = names.index(signature["mutates"]) if signature.get("mutates") else None
    if has_solution:
        owner, missing = "::Solution", f"class Solution has no public method {name}"
        text = demand(of(W + "makeable", owner), "class Solution has no constructor without parameters")
        found = [
            text,
            ACCESS % {"place": "judge_access", "name": f"judge_object::{name}", "called": f"judge_it.{name}"},
        ]
    else:
        owner, missing = f"{W}Nobody", f"there is no function {name}"
        found = [ACCESS % {"place": "judge_access", "name": f"::{name}", "called": f"::{name}"}]
    found += fits("judge_fit", "judge_access", owner, missing, signature)
    returns = "void" if changed is not None else signature["returns"]
    place = UNCHANGED if changed is None else str(changed)
    arguments = [of("judge_access", owner), owner, place, tag(returns), *tags(signature)]
    found.append(f"using judge_function = {of(W + 'Function', *arguments)};")
    found.append(gives("judge_function::Call", signature))
    found.append(f"constexpr {W}Table {W}table = judge_function::table;")
    return found


def design(signature):
    """The lines for a class that is driven by a list of calls."""
    name = signature["name"]
    constructor, *methods = signature["methods"]
    owner, made = f"::{name}", of(W + "Construction", f"::{name}")
    expected = f"expected: {name}({parameters(constructor)})"
    fit = of(W + "Fit", made, f"{owner}*", *tags(constructor))
    found = [
        demand(f"{fit}::callable", f"class {name} has no public constructor for what is given; {expected}")
    ]
    calls = [of(W + "Invocation", made, f"{owner}*", UNCHANGED, tag("void"), *tags(constructor))]
    for number, method in enumerate(methods, 1):
        one, place, call = method["name"], f"judge_access_{number}", f"judge_call_{number}"
        found.append(ACCESS % {"place": place, "name": f"judge_object::{one}", "called": f"judge_it.{one}"})
        found += fits(f"judge_fit_{number}", place, owner, f"class {name} has no public method {one}", method)
        arguments = [of(place, owner), owner, UNCHANGED, tag(method["returns"]), *tags(method)]
        found.append(f"using {call} = {of(W + 'Invocation', *arguments)};")
        found.append(gives(call, method))
        calls.append(call)
    found.append(f"constexpr {W}Table {W}table = {of(W + 'Driven', owner, *calls)}::table;")
    return found


def tags(method):
    """The tags of a method's parameters."""
    return [tag(kind) for _, kind in method["parameters"]]


def fits(place, access, owner, missing, method):
    """Assertions that something can be called as the signature says."""
    name, count, expected = method["name"], len(method["parameters"]), f"expected: {head(method)}"
    known = of(access, owner)
    found = [
        f"using {place} = {of(W + 'Fit', known, owner, *tags(method))};",
        demand(f"{known}::plain || {place}::callable", f"{missing}; {expected}"),
        demand(f"{place}::count_fits", f"{name} has fewer than {count} parameters; {expected}"),
    ]
    for number, (parameter, kind) in enumerate(method["parameters"]):
        what = f"parameter {number + 1} of {name} ({parameter}) cannot take a value of type {written(kind)}"
        found.append(demand(f"{place}::parameter_fits<{number}>()", f"{what}; {expected}"))
    found.append(demand(f"{place}::callable", f"{name} cannot be called with {count} arguments; {expected}"))
    return found


def gives(call, method):
    """The assertion that an answer is of its type."""
    return demand(f"{call}::gives", f"{method['name']} returns another type; expected: {head(method)}")


def unexplained(signature, code):
    """(message, line) for where the lines do not compile and no assertion says why."""
    if signature["kind"] == "program":
        return "the program does not compile", 0
    name = signature["name"]
    if signature["kind"] == "class":
        heads = [f"{name}({parameters(signature['methods'][0])})", *map(head, signature["methods"][1:])]
        line = gcc.line_of(rf"\b(?:struct|class)\s+{name}\b", code)
        return f"there is no class {name} as it is asked for; expected: {'; '.join(heads)}", line
    line = gcc.line_of(rf"\b{name}\s*\(", code)
    if not line and not gcc.defines("Solution", code):
        return f"there is neither a class Solution nor a function {name}; expected: {head(signature)}", 0
    return f"{name} is not what is asked for; expected: {head(signature)}", line
