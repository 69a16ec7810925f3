"""What a candidate starts from in Go."""

import re

TYPES = {
    "int": "int",
    "long": "int64",
    "float": "float64",
    "bool": "bool",
    "char": "byte",
    "string": "string",
    "ListNode": "*ListNode",
    "CyclicListNode": "*ListNode",
    "TreeNode": "*TreeNode",
    "Node": "*Node",
}
DEFINITIONS = {
    "ListNode": """\
// type ListNode struct {
//     Val  int
//     Next *ListNode
// }
""",
    "TreeNode": """\
// type TreeNode struct {
//     Val   int
//     Left  *TreeNode
//     Right *TreeNode
// }
""",
    "Node": """\
// type Node struct {
//     Val       int
//     Neighbors []*Node
// }
""",
}
PROGRAM = """\
package main

import (
\t"bufio"
\t"fmt"
\t"os"
)

func main() {
\tlines := bufio.NewScanner(os.Stdin)
\tfor lines.Scan() {
\t\tfmt.Println(lines.Text())
\t}
}
"""


def starter(signature):
    """The text of a file to fill in."""
    if signature["kind"] == "program":
        return PROGRAM
    if signature["kind"] == "class":
        return design(signature)
    kinds = [signature["returns"], *(kind for _, kind in signature["parameters"])]
    used = set(re.findall(r"\w+", " ".join(map(hint, kinds))))
    definitions = [text for name, text in DEFINITIONS.items() if name in used]
    return "".join(definitions) + function(f"func {signature['name']}", signature)


def design(signature):
    """A type with its constructor and methods."""
    name = signature["name"]
    constructor, *methods = signature["methods"]
    texts = [f"type {name} struct {{\n}}\n", function("func Constructor", {**constructor, "returns": name})]
    for method in methods:
        capital = method["name"][0].upper() + method["name"][1:]
        texts.append(function(f"func (this *{name}) {capital}", method))
    return "\n".join(texts)


def function(head, signature):
    """A function without a body."""
    given = ", ".join(f"{name} {hint(kind)}" for name, kind in signature["parameters"])
    returns = "" if signature["returns"] == "void" else f" {hint(signature['returns'])}"
    return f"{head}({given}){returns} {{\n\n}}\n"


def hint(kind):
    """A type of the notation as Go writes it; names of classes stay."""
    if kind.startswith("list["):
        return f"[]{hint(kind[5:-1])}"
    return TYPES.get(kind, kind)
