"""What a candidate starts from in C, and how C writes the types of signatures."""

TYPES = {
    "int": "int",
    "long": "long long",
    "float": "double",
    "bool": "bool",
    "char": "char",
    "string": "char*",
    "ListNode": "struct ListNode*",
    "CyclicListNode": "struct ListNode*",
    "TreeNode": "struct TreeNode*",
    "Node": "struct Node*",
    "void": "void",
}
MADE_OF = {"CyclicListNode": "ListNode"}
NODES = {
    "ListNode": """\
struct ListNode {
    int val;
    struct ListNode *next;
};
""",
    "TreeNode": """\
struct TreeNode {
    int val;
    struct TreeNode *left;
    struct TreeNode *right;
};
""",
    "Node": """\
struct Node {
    int val;
    int numNeighbors;
    struct Node** neighbors;
};
""",
}
MALLOCED = """\
/**
 * Note: The returned array must be malloced, assume caller calls free().
 */
"""
COLUMNS = """\
/**
 * Return an array of arrays of size *returnSize.
 * The sizes of the arrays are returned as *returnColumnSizes array.
 * Note: Both returned array and *columnSizes array must be malloced, assume caller calls free().
 */
"""
PROGRAM = """\
#include <stdio.h>

int main(void) {
    char line[1024];
    while (fgets(line, sizeof line, stdin) != NULL) {
    }
    return 0;
}
"""


def starter(signature):
    """The text of a file to fill in."""
    if signature["kind"] == "program":
        return PROGRAM
    head = definitions(signature)
    if signature["kind"] == "class":
        name = signature["name"]
        methods = [notes(method) + written_function(method, name) for method in signature["methods"]]
        functions = "\n".join(f"{text} {{\n    \n}}\n" for text in methods)
        free = f"void {prefix(name)}Free({name}* obj) {{\n    \n}}\n"
        return f"{head}typedef struct {{\n    \n}} {name};\n\n{functions}\n{free}"
    return f"{head}{notes(signature)}{written_function(signature)} {{\n    \n}}\n"


def notes(method):
    """What has to be said of an answer's memory."""
    depth, _ = taken_apart(method["returns"])
    return ("", MALLOCED, COLUMNS)[min(depth, 2)]


def definitions(signature):
    """The nodes' types as a comment, where they are used."""
    used = [node for node in NODES if node in type_names(signature)]
    return "".join(
        "/**\n" + "".join(f" * {line}\n" for line in NODES[name].splitlines()) + " */\n" for name in used
    )


def type_names(signature):
    """All types in a signature, without the lists around them, as the type of nodes that they are made of."""
    methods = signature["methods"] if signature["kind"] == "class" else [signature]
    found = [method["returns"] for method in methods]
    found += [kind for method in methods for _, kind in method["parameters"]]
    inner = {taken_apart(kind)[1] for kind in found}
    return {MADE_OF.get(kind, kind) for kind in inner}


def taken_apart(kind):
    """(how many lists, of what)."""
    depth = kind.count("list[")
    return depth, kind[5 * depth : len(kind) - depth]


def written(kind):
    """A type of the notation as C writes it."""
    depth, inner = taken_apart(kind)
    return TYPES[inner] + "*" * depth


def parameters(method):
    """The parameters that C adds to a method's own, and these: what is between the brackets."""
    found = []
    for name, kind in method["parameters"]:
        depth, _ = taken_apart(kind)
        found.append(f"{written(kind)} {name}")
        found += [f"int {name}Size"] * (depth > 0) + [f"int* {name}ColSize"] * (depth > 1)
    depth, _ = taken_apart(method["returns"])
    return found + ["int* returnSize"] * (depth > 0) + ["int** returnColumnSizes"] * (depth > 1)


def prefix(name):
    """What the functions of a class begin with: lRUCache for LRUCache."""
    return name[:1].lower() + name[1:]


def function_name(method, owner=None):
    """The name of the function for a method."""
    if owner is None:
        return method["name"]
    if method["name"] == owner:
        return f"{prefix(owner)}Create"
    return prefix(owner) + method["name"][:1].upper() + method["name"][1:]


def written_function(method, owner=None):
    """The head of a function, without the brace; `owner` is the class that it is a method of."""
    found, returns = parameters(method), written(method["returns"])
    if owner is not None and method["name"] == owner:
        returns = f"{owner}*"
    elif owner is not None:
        found = [f"{owner}* obj", *found]
    return f"{returns} {function_name(method, owner)}({', '.join(found)})"
