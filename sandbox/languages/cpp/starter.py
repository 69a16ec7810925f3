"""What a candidate starts from in C++, and how C++ writes the types of signatures."""

TYPES = {
    "int": "int",
    "long": "long long",
    "float": "double",
    "bool": "bool",
    "char": "char",
    "string": "string",
    "ListNode": "ListNode*",
    "CyclicListNode": "ListNode*",
    "TreeNode": "TreeNode*",
    "Node": "Node*",
    "void": "void",
}
MADE_OF = {"CyclicListNode": "ListNode"}
NODES = {
    "ListNode": """\
struct ListNode {
    int val;
    ListNode *next;
    ListNode() : val(0), next(nullptr) {}
    ListNode(int x) : val(x), next(nullptr) {}
    ListNode(int x, ListNode *next) : val(x), next(next) {}
};
""",
    "TreeNode": """\
struct TreeNode {
    int val;
    TreeNode *left;
    TreeNode *right;
    TreeNode() : val(0), left(nullptr), right(nullptr) {}
    TreeNode(int x) : val(x), left(nullptr), right(nullptr) {}
    TreeNode(int x, TreeNode *left, TreeNode *right) : val(x), left(left), right(right) {}
};
""",
    "Node": """\
class Node {
public:
    int val;
    vector<Node*> neighbors;
    Node() {
        val = 0;
        neighbors = vector<Node*>();
    }
    Node(int _val) {
        val = _val;
        neighbors = vector<Node*>();
    }
    Node(int _val, vector<Node*> _neighbors) {
        val = _val;
        neighbors = _neighbors;
    }
};
""",
}
PROGRAM = """\
#include <bits/stdc++.h>
using namespace std;

int main() {
    string line;
    while (getline(cin, line)) {
    }
}
"""


def starter(signature):
    """The text of a file to fill in."""
    if signature["kind"] == "program":
        return PROGRAM
    if signature["kind"] == "class":
        constructor, *methods = signature["methods"]
        heads = [f"{signature['name']}({parameters(constructor)})", *map(head, methods)]
        name = signature["name"]
    else:
        heads, name = [head(signature)], "Solution"
    bodies = "\n".join(f"    {text} {{\n        \n    }}\n" for text in heads)
    return f"{definitions(signature)}class {name} {{\npublic:\n{bodies}}};\n"


def definitions(signature):
    """The nodes' types as a comment, where they are used."""
    used = [node for node in NODES if node in type_names(signature)]
    return "".join(
        "/**\n" + "".join(f" * {line}\n" for line in NODES[n].splitlines()) + " */\n" for n in used
    )


def inner_types(signature):
    """All types in a signature, without the lists around them."""
    methods = signature["methods"] if signature["kind"] == "class" else [signature]
    found = [method["returns"] for method in methods]
    found += [kind for method in methods for _, kind in method["parameters"]]
    return {kind.replace("list[", "").rstrip("]") for kind in found}


def type_names(signature):
    """The same, with the type of the nodes that a type is made of in its place."""
    return {MADE_OF.get(kind, kind) for kind in inner_types(signature)}


def written(kind):
    """A type of the notation as C++ writes it."""
    return f"vector<{written(kind[5:-1])}>" if kind.startswith("list[") else TYPES[kind]


def parameters(method):
    """The parameters of a method, between its brackets."""
    return ", ".join(
        f"{written(kind)}{'&' if kind.startswith('list[') else ''} {name}"
        for name, kind in method["parameters"]
    )


def head(method):
    """A method's first line, without the brace."""
    return f"{written(method['returns'])} {method['name']}({parameters(method)})"
