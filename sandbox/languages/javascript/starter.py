"""What a candidate starts from in JavaScript."""

import re

TYPES = {
    "int": "number",
    "long": "number",
    "float": "number",
    "bool": "boolean",
    "char": "character",
    "string": "string",
    "CyclicListNode": "ListNode",
    "void": "void",
}
DEFINITIONS = {
    "ListNode": """\
/**
 * function ListNode(val, next) {
 *     this.val = (val === undefined ? 0 : val)
 *     this.next = (next === undefined ? null : next)
 * }
 */
""",
    "TreeNode": """\
/**
 * function TreeNode(val, left, right) {
 *     this.val = (val === undefined ? 0 : val)
 *     this.left = (left === undefined ? null : left)
 *     this.right = (right === undefined ? null : right)
 * }
 */
""",
    "Node": """\
/**
 * function Node(val, neighbors) {
 *     this.val = (val === undefined ? 0 : val)
 *     this.neighbors = (neighbors === undefined ? [] : neighbors)
 * }
 */
""",
}
PROGRAM = """\
const lines = require('fs').readFileSync(0, 'utf8').split('\\n');

"""


def starter(signature):
    """The text of a file to fill in."""
    if signature["kind"] == "program":
        return PROGRAM
    if signature["kind"] == "class":
        name, methods = signature["name"], signature["methods"]
        bodies = [
            documented(methods[0], f"var {name} = function"),
            *(documented(method, f"{name}.prototype.{method['name']} = function") for method in methods[1:]),
        ]
        return "\n".join(bodies)
    kinds = [signature["returns"], *(kind for _, kind in signature["parameters"])]
    used = set(re.findall(r"\w+", " ".join(map(hint, kinds))))
    definitions = [text for name, text in DEFINITIONS.items() if name in used]
    return "".join(definitions) + documented(signature, f"var {signature['name']} = function")


def documented(method, head):
    """A function without a body, with the types of what it takes and gives."""
    lines = ["/**", *(f" * @param {{{hint(kind)}}} {name}" for name, kind in method["parameters"])]
    if method["returns"] != "void":
        lines.append(f" * @return {{{hint(method['returns'])}}}")
    elif method.get("mutates"):
        lines.append(
            f" * @return {{void}} Do not return anything, modify {method['mutates']} in-place instead."
        )
    names = ", ".join(name for name, _ in method["parameters"])
    return "\n".join([*lines, " */", f"{head}({names}) {{", "    ", "};", ""])


def hint(kind):
    """A type of the notation as comments in JavaScript write it."""
    if kind.startswith("list["):
        return f"{hint(kind[5:-1])}[]"
    return TYPES.get(kind, kind)
