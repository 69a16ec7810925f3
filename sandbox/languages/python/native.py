"""Between plain values and the objects that solutions work with, and finding what to call."""

import codec


class ListNode:
    """A node of a singly linked list."""

    def __init__(self, val=0, next=None):  # noqa: A002
        self.val = val
        self.next = next


class TreeNode:
    """A node of a binary tree."""

    def __init__(self, val=0, left=None, right=None):
        self.val = val
        self.left = left
        self.right = right


class Node:
    """A node of an undirected graph."""

    def __init__(self, val=0, neighbors=None):
        self.val = val
        self.neighbors = neighbors if neighbors is not None else []


CLASSES = {"ListNode": ListNode, "TreeNode": TreeNode, "Node": Node}
LIMIT = 1 << 24


def nodes_of(start):
    """The nodes of a graph, by identity, as far as they can be reached."""
    found, todo = {}, [start]
    while todo:
        node = todo.pop()
        if node is not None and id(node) not in found:
            found[id(node)] = node
            todo.extend(getattr(node, "neighbors", ()))
    return found


def check_copied(signature, arguments, answer):
    """A graph made from a graph is a new one. Raises CodecError where it shares a node with the input."""
    types = [type_name for _, type_name in signature.get("parameters", ())]
    if signature.get("returns") != "Node" or "Node" not in types:
        return
    given = nodes_of(arguments[types.index("Node")])
    shared = [node.val for key, node in nodes_of(answer).items() if key in given]
    if shared:
        raise codec.CodecError(f"the returned graph contains node {min(shared)} of the input; make new nodes")


def make_list(values):
    """A linked list with these values."""
    head = None
    for value in reversed(values):
        head = ListNode(value, head)
    return head


def make_cyclic_list(value):
    """A linked list whose last node leads to the one with the given index, or to none for -1."""
    values, entry = value
    head = last = None
    for index in range(len(values) - 1, -1, -1):
        head = ListNode(values[index], head)
        if last is None:
            last = head
        if index == entry:
            last.next = head
    return head


def make_tree(values):
    """A binary tree from its level order."""
    if not values:
        return None
    root = TreeNode(values[0])
    level, at = [root], 1
    while at < len(values):
        below = []
        for node in level:
            for side in ("left", "right"):
                if at < len(values):
                    if values[at] is not None:
                        child = TreeNode(values[at])
                        setattr(node, side, child)
                        below.append(child)
                    at += 1
        level = below
    return root


def make_graph(adjacency):
    """Node 1 of a graph, None for no nodes."""
    nodes = [Node(number + 1) for number in range(len(adjacency))]
    for node, neighbours in zip(nodes, adjacency):
        node.neighbors = [nodes[number - 1] for number in neighbours]
    return nodes[0] if nodes else None


def read_list(head):
    """The values of a linked list. Raises CodecError on anything else, a cycle included."""
    values = []
    while head is not None:
        try:
            values.append(head.val)
            head = head.next
        except AttributeError:
            raise codec.CodecError(f"expected ListNode, got {type(head).__name__}") from None
        if len(values) > LIMIT:
            raise codec.CodecError("the returned list has a cycle")
    return values


def read_tree(root):
    """The level order of a binary tree. Raises CodecError on anything else, a cycle included."""
    values, level = [], [root]
    while level:
        below = []
        for node in level:
            if node is None:
                values.append(None)
                continue
            try:
                values.append(node.val)
                below += (node.left, node.right)
            except AttributeError:
                raise codec.CodecError(f"expected TreeNode, got {type(node).__name__}") from None
        if len(values) > LIMIT:
            raise codec.CodecError("the returned tree has a cycle")
        level = below
    while values and values[-1] is None:
        values.pop()
    return values


def read_graph(start):
    """The adjacency list of the graph around a node. Raises CodecError where it is none."""
    if start is None:
        return []
    found, todo = {}, [start]
    try:
        while todo:
            node = todo.pop()
            if node.val in found:
                if found[node.val] is not node:
                    raise codec.CodecError(f"two nodes have the value {node.val}")
                continue
            found[node.val] = node
            todo.extend(node.neighbors)
        adjacency = [[after.val for after in found[number].neighbors] for number in sorted(found)]
    except (AttributeError, TypeError):
        raise codec.CodecError("expected Node, got something without val and neighbors") from None
    if sorted(found) != list(range(1, len(found) + 1)):
        raise codec.CodecError("the nodes of the returned graph are not numbered 1 to n")
    return adjacency


MAKERS = {
    "ListNode": make_list,
    "CyclicListNode": make_cyclic_list,
    "TreeNode": make_tree,
    "Node": make_graph,
}
READERS = {"ListNode": read_list, "TreeNode": read_tree, "Node": read_graph}


def maker(type_name):
    """What makes a native value of a plain one; None when they are the same."""
    inner = codec.element_type(type_name)
    if inner is None:
        return MAKERS.get(type_name)
    make = maker(inner)
    return make and (lambda values: [make(value) for value in values])


def from_plain(arguments, signature):
    """The arguments as the solution expects them."""
    if signature["kind"] == "class":
        return _calls_from_plain(arguments, signature)
    return _made(arguments, _makers(signature))


def _calls_from_plain(arguments, signature):
    makers = {method["name"]: _makers(method) for method in signature["methods"]}
    if not any(make for own in makers.values() for make in own):
        return arguments
    return [[[name, _made(values, makers[name])] for name, values in arguments[0]]]


def _makers(method):
    return [maker(type_name) for _, type_name in method["parameters"]]


def _made(values, makers):
    return [make(value) if make else value for make, value in zip(makers, values)]


def results_to_plain(results, signature, calls):
    """What the calls of a design problem gave, as plain values. Raises CodecError."""
    returns = {method["name"]: method["returns"] for method in signature["methods"]}
    if not any(maker(type_name) for type_name in returns.values()):
        return results
    return [to_plain(result, returns[name]) for (name, _), result in zip(calls, results)]


def to_plain(value, type_name):
    """An answer as a plain value. Raises CodecError."""
    inner = codec.element_type(type_name)
    if inner is None:
        read = READERS.get(type_name)
        return read(value) if read else value
    if maker(inner) is None:
        return value
    if not isinstance(value, (list, tuple)):
        raise codec.CodecError(f"expected {type_name}, got {type(value).__name__}: {codec.describe(value)}")
    return [to_plain(item, inner) for item in value]


def snake_case(name):
    """twoSum as two_sum."""
    return "".join(f"_{letter.lower()}" if letter.isupper() else letter for letter in name).lstrip("_")


def entry(namespace, signature):
    """What to call: a class for a design problem, else something that gives the function anew for each call.

    Raises NameError that says what was expected and what is there.
    """
    name = signature["name"]
    if signature["kind"] == "class":
        if isinstance(namespace.get(name), type):
            return namespace[name]
        raise NameError(f"there is no class {name}{_found(namespace)}")
    names = (name, snake_case(name))
    solution = namespace.get("Solution")
    if isinstance(solution, type):
        for candidate in names:
            if callable(getattr(solution, candidate, None)):
                return lambda: getattr(solution(), candidate)
        there = ", ".join(sorted(key for key in vars(solution) if not key.startswith("__"))) or "nothing"
        raise NameError(f"class Solution has no method {name}; it has {there}")
    for candidate in names:
        if callable(namespace.get(candidate)):
            function = namespace[candidate]
            return lambda: function
    raise NameError(
        f"there is neither a class Solution with a method {name} nor a function {name}{_found(namespace)}"
    )


def _found(namespace):
    own = [
        key
        for key, value in namespace.items()
        if getattr(value, "__module__", None) == "solution" and not key.startswith("_")
    ]
    return f"; the program defines {', '.join(sorted(own))}" if own else "; the program defines nothing"
