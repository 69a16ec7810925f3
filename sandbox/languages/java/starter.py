"""What a candidate starts from in Java."""

import re

TYPES = {"float": "double", "bool": "boolean", "string": "String", "CyclicListNode": "ListNode"}
DEFINITIONS = {
    "ListNode": """\
/**
 * Definition for singly-linked list.
 * public class ListNode {
 *     int val;
 *     ListNode next;
 *     ListNode() {}
 *     ListNode(int val) { this.val = val; }
 *     ListNode(int val, ListNode next) { this.val = val; this.next = next; }
 * }
 */
""",
    "TreeNode": """\
/**
 * Definition for a binary tree node.
 * public class TreeNode {
 *     int val;
 *     TreeNode left;
 *     TreeNode right;
 *     TreeNode() {}
 *     TreeNode(int val) { this.val = val; }
 *     TreeNode(int val, TreeNode left, TreeNode right) {
 *         this.val = val;
 *         this.left = left;
 *         this.right = right;
 *     }
 * }
 */
""",
    "Node": """\
/*
// Definition for a Node.
class Node {
    public int val;
    public List<Node> neighbors;
    public Node() {}
    public Node(int val) { this.val = val; }
    public Node(int val, ArrayList<Node> neighbors) { this.val = val; this.neighbors = neighbors; }
}
*/
""",
}
PROGRAM = """\
import java.util.*;

public class Main {
    public static void main(String[] args) {
        Scanner in = new Scanner(System.in);

    }
}
"""


def starter(signature):
    """The text of a file to fill in."""
    if signature["kind"] == "program":
        return PROGRAM
    if signature["kind"] == "class":
        constructor, *methods = signature["methods"]
        parts = [method(constructor, signature["name"])]
        parts += [method(each, f"{hint(each['returns'])} {each['name']}") for each in methods]
        return f"class {signature['name']} {{\n\n" + "\n".join(parts) + "}\n"
    kinds = [signature["returns"], *(kind for _, kind in signature["parameters"])]
    used = set(re.findall(r"\w+", " ".join(map(hint, kinds))))
    definitions = [text for name, text in DEFINITIONS.items() if name in used]
    body = method(signature, f"{hint(signature['returns'], boxed=True)} {signature['name']}")
    return "".join(definitions) + "class Solution {\n" + body + "}\n"


def method(described, head):
    """A method without a body."""
    given = ", ".join(f"{hint(kind)} {name}" for name, kind in described["parameters"])
    return f"    public {head}({given}) {{\n\n    }}\n"


def hint(kind, boxed=False):
    """A type of the notation in Java; lists are arrays, but lists of lists that are returned are Lists."""
    if not kind.startswith("list["):
        return TYPES.get(kind, kind)
    inner = kind[5:-1]
    if boxed and inner.startswith("list["):
        return f"List<{element(inner)}>"
    return f"{hint(inner)}[]"


def element(kind):
    """A type as the argument of a generic one."""
    if kind.startswith("list["):
        return f"List<{element(kind[5:-1])}>"
    boxes = {"int": "Integer", "long": "Long", "float": "Double", "bool": "Boolean", "char": "Character"}
    return boxes.get(kind, hint(kind))
