"""How names and types of a signature are written in Rust."""

SCALARS = {
    "int": "i32",
    "long": "i64",
    "float": "f64",
    "bool": "bool",
    "char": "char",
    "string": "String",
    "void": "()",
    "ListNode": "Option<Box<ListNode>>",
    "TreeNode": "Option<Rc<RefCell<TreeNode>>>",
    "Node": "Option<Rc<RefCell<Node>>>",
}
NODES = {
    "ListNode": "val: i32, next: Option<Box<ListNode>>",
    "TreeNode": "val: i32, left: Option<Rc<RefCell<TreeNode>>>, right: Option<Rc<RefCell<TreeNode>>>",
    "Node": "val: i32, neighbors: Vec<Rc<RefCell<Node>>>",
}
"""The fields of the nodes that are offered, or that a solution brings."""
# fmt: off
KEYWORDS = frozenset({
    "abstract", "as", "async", "await", "become", "box", "break", "const", "continue", "do", "dyn",
    "else", "enum", "extern", "false", "final", "fn", "for", "gen", "if", "impl", "in", "let",
    "loop", "macro", "match", "mod", "move", "mut", "override", "priv", "pub", "ref", "return",
    "static", "struct", "trait", "true", "try", "type", "typeof", "unsafe", "unsized", "use",
    "virtual", "where", "while", "yield",
})
# fmt: on


WHY_NOT = {
    "CyclicListNode": "a list of boxes cannot run into a circle, so this problem cannot be answered in Rust",
}


class NotOffered(Exception):
    """The signature has a type that this language does not know."""


def element_type(text):
    """The T of `list[T]`, None for any other type."""
    return text[5:-1] if text.startswith("list[") and text.endswith("]") else None


def innermost(type_name):
    """What lists of lists are made of; the type itself if it is no list."""
    inner = element_type(type_name)
    return type_name if inner is None else innermost(inner)


def rust_type(type_name):
    """The type as a candidate writes it. Raises NotOffered."""
    inner = element_type(type_name)
    if inner is not None:
        return f"Vec<{rust_type(inner)}>"
    if type_name not in SCALARS:
        why = f"problems with the type {type_name} cannot be answered in Rust"
        raise NotOffered(WHY_NOT.get(type_name, why))
    return SCALARS[type_name]


def snake_case(name):
    """twoSum as two_sum, mergeKLists as merge_k_lists, toHTML as to_html."""
    letters = []
    for index, letter in enumerate(name):
        if letter.isupper() and index:
            before, after = name[index - 1], name[index + 1 : index + 2]
            if before != "_" and (not before.isupper() or after.islower()):
                letters.append("_")
        letters.append(letter.lower())
    return "".join(letters)


def identifier(name):
    """A name as it is written where it is a keyword, too."""
    return f"r#{name}" if name in KEYWORDS else name


def declaration(name, parameters, returns, *, receiver="", mutates=None):
    """A function's head as a candidate writes it."""
    listed = [receiver] if receiver else []
    for parameter, type_name in parameters:
        reference = "&mut " if parameter == mutates else ""
        listed.append(f"{identifier(snake_case(parameter))}: {reference}{rust_type(type_name)}")
    result = "" if returns == "void" else f" -> {rust_type(returns)}"
    return f"fn {identifier(name)}({', '.join(listed)}){result}"


def head_of(signature):
    """The head of a function's solution."""
    name, parameters = snake_case(signature["name"]), signature["parameters"]
    return declaration(name, parameters, signature["returns"], mutates=signature.get("mutates"))


def heads_of(signature):
    """The heads of a class's constructor and methods, in their order."""
    constructor, *methods = signature["methods"]
    return [
        declaration("new", constructor["parameters"], "void") + " -> Self",
        *(
            declaration(
                snake_case(method["name"]), method["parameters"], method["returns"], receiver="&mut self"
            )
            for method in methods
        ),
    ]


def types_of(signature):
    """All types that a signature names."""
    if signature["kind"] == "program":
        return set()
    functions = signature["methods"] if signature["kind"] == "class" else [signature]
    found = {function["returns"] for function in functions}
    for function in functions:
        found |= {type_name for _, type_name in function["parameters"]}
    return found
