"""Compiles a solution to a shared object.

The candidate's file is included from one of the judge's, after the precompiled headers and before the lines that
make its function or class known to the runtime. What those lines find wrong is said by assertions.
"""

import re

import gcc
from starter import NODES, TYPES, definitions, head, parameters, type_names, written

FLAGS = [
    "-std=gnu++20",
    "-O2",
    "-g1",
    "-fPIC",
    "-fvisibility=hidden",
    "-D_GLIBCXX_ASSERTIONS",
    "-fsanitize=return,unreachable",
    "-fsanitize-trap=all",
]
"""Those of the precompiled headers, too: prelude.sh reads them here."""
LIMITS = [
    "-w",
    "-fmax-errors=4",
    "-fdiagnostics-color=never",
    "-fno-diagnostics-show-option",
    "-ftemplate-backtrace-limit=4",
]
LINK = ["-shared", "-Wl,-z,defs", "-Wl,-z,now", "-Wl,--build-id=none"]
TAGS = {"ListNode": "Linked", "TreeNode": "Tree", "Node": "Graph"}
NAMESPACE = "judge_wire"
KEYWORDS = (
    "auto bool class const constexpr decltype namespace return short signed static static_assert struct template"
    " typename unsigned using int long char double float void requires"
).split()


def build(request):
    """Compile; see docs/languages.md."""
    try:
        source = request["source"].decode("utf-8")
    except UnicodeDecodeError:
        return {"ok": False, "error": "the source is not UTF-8", "line": 0}
    name, signature, folder = request["name"], request["signature"], request["folder"]
    code = gcc.bare(source)
    with open(name, "w", encoding="utf-8", newline="") as file:
        file.write(source)
    own_namespace = False
    while True:
        text = unit(signature, code, name, own_namespace)
        with open("judge.cpp", "w", encoding="utf-8") as file:
            file.write(text)
        part = "program" if signature["kind"] == "program" else "calls"
        runtime = f"{folder}/runtime"
        objects = [f"{runtime}/words.o", f"{runtime}/{part}.o"]
        files = ["-I", runtime, "-include", f"{runtime}/prelude.hpp", "judge.cpp", *objects]
        export = f"-Wl,--version-script={runtime}/offered.map"
        status, said = gcc.run(["g++", *FLAGS, *LIMITS, *files, *LINK, export, "-o", "solution.so"])
        if status == 0:
            return {"ok": True}
        if own_namespace or " is ambiguous" not in said:
            break
        own_namespace = True
    message, line = gcc.explain(status, said, name, unknown(signature, code))
    return {"ok": False, "error": message, "line": line}


def unit(signature, code, name, own_namespace):
    """The text of the judge's file."""
    lines = []
    if signature["kind"] != "program":
        if not own_namespace:
            lines.append("using namespace std;")
        used = type_names(signature)
        for node, text in NODES.items():
            if (node != "Node" or node in used) and not defines(node, code):
                lines.append(text.replace("vector", "std::vector"))
    lines.append(f'#include "{name}"')
    lines.append(f'#line 1 "{gcc.GLUE}"')
    if signature["kind"] == "class":
        lines += design(signature)
    elif signature["kind"] == "function":
        lines += function(signature, code)
    return "\n".join(lines) + "\n"


def defines(name, code):
    """Whether a bare source defines a class of this name."""
    return re.search(rf"\b(?:struct|class)\s+{name}\b[^;{{}}()]*{{", code) is not None


def tag(kind):
    """The runtime's tag for a type."""
    if kind.startswith("list["):
        return f"{NAMESPACE}::List<{tag(kind[5:-1])}>"
    return f"{NAMESPACE}::{TAGS.get(kind, kind.capitalize())}"


def usual(signature):
    """The lines that tell the runtime of the nodes' types, and keep macros of the candidate's out."""
    lines = [f"#undef {word}" for word in KEYWORDS]
    for node in sorted(type_names(signature) & set(NODES)):
        lines.append(f"template <> struct {NAMESPACE}::Usual<{tag(node)}> {{ using type = ::{node}*; }};")
    return lines


def access(place, called, reference):
    """The class by which the runtime calls something; see runtime/glue.hpp."""
    return f"""\
template <class judge_object> struct {place} {{
   static constexpr bool plain = requires {{ &{reference}; }};
   static auto pointer() {{ return &{reference}; }}
   template <class... judge_types> static auto call(judge_object& judge_it, judge_types&&... judge_values)
      -> decltype({called}(static_cast<judge_types&&>(judge_values)...))
   {{ return {called}(static_cast<judge_types&&>(judge_values)...); }}
}};"""


def demand(condition, text):
    """An assertion with its message."""
    quoted = text.replace("\\", "\\\\").replace('"', '\\"')
    return f'static_assert({condition}, "{quoted}");'


def function(signature, code):
    """The lines for a function, or a method of class Solution."""
    name = signature["name"]
    expected = f"expected: {head(signature)}"
    tags = [tag(kind) for _, kind in signature["parameters"]]
    changed = [
        number for number, (one, _) in enumerate(signature["parameters"]) if one == signature.get("mutates")
    ]
    in_class = defines("Solution", code)
    owner = "::Solution" if in_class else f"{NAMESPACE}::Nobody"
    if in_class:
        lines = [
            *usual(signature),
            demand(f"{NAMESPACE}::makeable<{owner}>", "class Solution has no constructor without parameters"),
            access("judge_access", f"judge_it.{name}", f"judge_object::{name}"),
        ]
    else:
        lines = [*usual(signature), access("judge_access", f"::{name}", f"::{name}")]
    what = f"class Solution has no public method {name}" if in_class else f"there is no function {name}"
    lines += fit("judge_fit", ["judge_access", owner, tags], what, signature)
    place = str(changed[0]) if changed else f"{NAMESPACE}::nothing_changes"
    returns = tag("void" if changed else signature["returns"])
    arguments = ", ".join([f"judge_access<{owner}>", owner, place, returns, *tags])
    lines.append(f"using judge_function = {NAMESPACE}::Function<{arguments}>;")
    lines.append(demand("judge_function::Call::gives", f"{name} returns another type; {expected}"))
    lines.append(f"constexpr {NAMESPACE}::Table {NAMESPACE}::table = judge_function::table;")
    return lines


def fit(place, target, missing, method):
    """The lines that assert that something can be called as the signature says."""
    template, owner, tags = target
    name, expected = method["name"], f"expected: {head(method)}"
    of = f"{template}<{owner}>"
    lines = [f"using {place} = {NAMESPACE}::Fit<{', '.join([of, owner, *tags])}>;"]
    lines.append(demand(f"{of}::plain || {place}::callable", f"{missing}; {expected}"))
    count = len(tags)
    lines.append(demand(f"{place}::count_fits", f"{name} has fewer than {count} parameters; {expected}"))
    for number, (parameter, kind) in enumerate(method["parameters"]):
        text = f"parameter {number + 1} of {name} ({parameter}) cannot take a value of type {written(kind)}; {expected}"
        lines.append(demand(f"{place}::parameter_fits<{number}>()", text))
    lines.append(demand(f"{place}::callable", f"{name} cannot be called with {count} arguments; {expected}"))
    return lines


def design(signature):
    """The lines for a class that is driven by a list of calls."""
    name = signature["name"]
    owner = f"::{name}"
    constructor, *methods = signature["methods"]
    tags = [tag(kind) for _, kind in constructor["parameters"]]
    made = f"{NAMESPACE}::Construction<{owner}>"
    lines = usual(signature)
    text = f"class {name} has no public constructor for what is given; expected: {name}({parameters(constructor)})"
    lines.append(demand(f"{NAMESPACE}::Fit<{', '.join([made, owner + '*', *tags])}>::callable", text))
    calls = [
        f"{NAMESPACE}::Invocation<{', '.join([made, owner + '*', NAMESPACE + '::nothing_changes', tag('void'), *tags])}>"
    ]
    for number, method in enumerate(methods, 1):
        one, template = method["name"], f"judge_access_{number}"
        tags = [tag(kind) for _, kind in method["parameters"]]
        lines.append(access(template, f"judge_it.{one}", f"judge_object::{one}"))
        lines += fit(
            f"judge_fit_{number}", [template, owner, tags], f"class {name} has no public method {one}", method
        )
        arguments = [
            f"{template}<{owner}>",
            owner,
            f"{NAMESPACE}::nothing_changes",
            tag(method["returns"]),
            *tags,
        ]
        lines.append(f"using judge_call_{number} = {NAMESPACE}::Invocation<{', '.join(arguments)}>;")
        lines.append(
            demand(f"judge_call_{number}::gives", f"{one} returns another type; expected: {head(method)}")
        )
        calls.append(f"judge_call_{number}")
    driven = f"{NAMESPACE}::Driven<{', '.join([owner, *calls])}>"
    lines.append(f"constexpr {NAMESPACE}::Table {NAMESPACE}::table = {driven}::table;")
    return lines


def unknown(signature, code):
    """What to say, and of which line, when the judge's part does not compile and no assertion says why."""
    if signature["kind"] == "program":
        return "the program does not compile", 0
    if signature["kind"] == "class":
        name = signature["name"]
        heads = [f"{name}({parameters(signature['methods'][0])})", *map(head, signature["methods"][1:])]
        line = gcc.line_of(rf"\b(?:struct|class)\s+{name}\b", code)
        return f"there is no class {name} as the signature asks for; expected: " + "; ".join(heads), line
    name = signature["name"]
    line = gcc.line_of(rf"\b{name}\s*\(", code)
    if not line and not defines("Solution", code):
        return f"there is neither a class Solution nor a function {name}; expected: {head(signature)}", 0
    return f"{name} is not what the signature asks for; expected: {head(signature)}", line
