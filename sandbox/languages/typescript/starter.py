"""What a candidate starts from in TypeScript."""

import re

TYPES = {
    "int": "number",
    "long": "number",
    "float": "number",
    "bool": "boolean",
    "char": "string",
    "string": "string",
    "ListNode": "ListNode | null",
    "CyclicListNode": "ListNode | null",
    "TreeNode": "TreeNode | null",
    "Node": "_Node | null",
    "void": "void",
}
DEFINITIONS = {
    "ListNode": """\
/**
 * class ListNode {
 *     val: number
 *     next: ListNode | null
 *     constructor(val?: number, next?: ListNode | null) {
 *         this.val = (val === undefined ? 0 : val)
 *         this.next = (next === undefined ? null : next)
 *     }
 * }
 */

""",
    "TreeNode": """\
/**
 * class TreeNode {
 *     val: number
 *     left: TreeNode | null
 *     right: TreeNode | null
 *     constructor(val?: number, left?: TreeNode | null, right?: TreeNode | null) {
 *         this.val = (val === undefined ? 0 : val)
 *         this.left = (left === undefined ? null : left)
 *         this.right = (right === undefined ? null : right)
 *     }
 * }
 */

""",
    "Node": """\
/**
 * class _Node {
 *     val: number
 *     neighbors: _Node[]
 *     constructor(val?: number, neighbors?: _Node[]) {
 *         this.val = (val === undefined ? 0 : val)
 *         this.neighbors = (neighbors === undefined ? [] : neighbors)
 *     }
 * }
 */

""",
}
PROGRAM = """\
import { readFileSync } from 'fs';

const lines: string[] = readFileSync(0, 'utf8').split('\\n');

"""


def starter(signature):
    """The text of a file to fill in."""
    if signature["kind"] == "program":
        return PROGRAM
    if signature["kind"] == "class":
        methods = signature["methods"]
        head = f"constructor({parameters(methods[0])})"
        rest = [f"{one['name']}({parameters(one)}): {hint(one['returns'])}" for one in methods[1:]]
        bodies = "\n".join(f"    {line} {{\n        \n    }}\n" for line in (head, *rest))
        return f"class {signature['name']} {{\n{bodies}}}\n"
    kinds = [signature["returns"], *(kind for _, kind in signature["parameters"])]
    used = {word.lstrip("_") for kind in kinds for word in re.findall(r"\w+", hint(kind))}
    definitions = [text for name, text in DEFINITIONS.items() if name in used]
    if signature.get("mutates"):
        definitions.append(f"/**\n Return nothing: change {signature['mutates']} in place.\n */\n")
    head = f"function {signature['name']}({parameters(signature)}): {hint(signature['returns'])}"
    return "".join(definitions) + f"{head} {{\n    \n}}\n"


def parameters(method):
    """Names and types of what a method takes."""
    return ", ".join(f"{name}: {hint(kind)}" for name, kind in method["parameters"])


def hint(kind):
    """A type of the notation as TypeScript writes it."""
    if kind.startswith("list["):
        inner = hint(kind[5:-1])
        return f"({inner})[]" if " " in inner else f"{inner}[]"
    return TYPES[kind]
