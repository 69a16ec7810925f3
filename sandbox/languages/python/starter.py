"""What a candidate starts from in Python."""

import re

TYPES = {
    "int": "int",
    "long": "int",
    "float": "float",
    "bool": "bool",
    "char": "str",
    "string": "str",
    "ListNode": "Optional[ListNode]",
    "CyclicListNode": "Optional[ListNode]",
    "TreeNode": "Optional[TreeNode]",
    "Node": "Optional[Node]",
    "void": "None",
}
DEFINITIONS = {
    "ListNode": """\
# class ListNode:
#     def __init__(self, val=0, next=None):
#         self.val = val
#         self.next = next
""",
    "TreeNode": """\
# class TreeNode:
#     def __init__(self, val=0, left=None, right=None):
#         self.val = val
#         self.left = left
#         self.right = right
""",
    "Node": """\
# class Node:
#     def __init__(self, val=0, neighbors=None):
#         self.val = val
#         self.neighbors = neighbors if neighbors is not None else []
""",
}
PROGRAM = """\
import sys


def main():
    lines = sys.stdin.read().splitlines()


main()
"""


def starter(signature):
    """The text of a file to fill in."""
    if signature["kind"] == "program":
        return PROGRAM
    if signature["kind"] == "class":
        methods = signature["methods"]
        head = [f"class {signature['name']}:", *method("__init__", methods[0]["parameters"], "void")]
        bodies = [method(one["name"], one["parameters"], one["returns"]) for one in methods[1:]]
        return "\n".join(["\n".join(lines) for lines in (head, *bodies)])
    own = method(signature["name"], signature["parameters"], signature["returns"])
    kinds = [signature["returns"], *(kind for _, kind in signature["parameters"])]
    used = set(re.findall(r"\w+", " ".join(map(hint, kinds))))
    definitions = [text for name, text in DEFINITIONS.items() if name in used]
    return "".join(definitions) + "\n".join(["class Solution:", *own])


def method(name, parameters, returns):
    """The lines of a method without a body."""
    given = ", ".join(["self", *(f"{parameter}: {hint(kind)}" for parameter, kind in parameters)])
    return [f"    def {name}({given}) -> {hint(returns)}:", "        pass", ""]


def hint(kind):
    """A type of the notation as Python writes it."""
    if kind.startswith("list["):
        return f"List[{hint(kind[5:-1])}]"
    return TYPES[kind]
