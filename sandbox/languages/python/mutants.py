"""Small changes to a Python program that make it wrong, mostly: tests that are worth their name notice them.

Runs on the host, and only changes text, one place at a time, so that a difference is one line.
"""

import ast
import itertools

from sandbox.syntax_trees import syntax_tree

FLIPPED = {
    ast.Lt: [("<", "<=")],
    ast.LtE: [("<=", "<")],
    ast.Gt: [(">", ">=")],
    ast.GtE: [(">=", ">")],
    ast.Eq: [("==", "!=")],
    ast.NotEq: [("!=", "==")],
    ast.In: [("in", "not in")],
    ast.NotIn: [("not in", "in")],
    ast.Is: [("is", "is not")],
    ast.IsNot: [("is not", "is")],
    ast.Add: [("+", "-")],
    ast.Sub: [("-", "+")],
    ast.Mult: [("*", "+")],
    ast.FloorDiv: [("//", "*")],
    ast.Div: [("/", "*")],
    ast.Mod: [("%", "//")],
    ast.BitXor: [("^", "|")],
    ast.BitAnd: [("&", "|")],
    ast.BitOr: [("|", "&")],
    ast.LShift: [("<<", ">>")],
    ast.RShift: [(">>", "<<")],
    ast.And: [("and", "or")],
    ast.Or: [("or", "and")],
}
NAMES = {"min": "max", "max": "min"}


def mutants(source):
    """[(line, that line before, the same after, the whole program)] in the order of the text, none twice."""
    lines = source.splitlines(keepends=True)
    found = {}
    for line, start, end, text in sorted(set(_edits(syntax_tree(source), lines))):
        before = lines[line - 1]
        raw = before.encode()
        after = (raw[:start] + text.encode() + raw[end:]).decode()
        changed = "".join([*lines[: line - 1], after, *lines[line:]])
        if changed != source and _compiles(changed):
            found.setdefault(changed, (line, before.strip(), after.strip(), changed))
    return list(found.values())


def _edits(tree, lines):
    """(line, first byte, byte after the last, what to put there), all within one line."""
    for node in ast.walk(tree):
        for before, behind, operator in _operators(node):
            yield from _between(lines, before, behind, operator)
        yield from _replacements(node)
        yield from _negations(node)


def _operators(node):
    """(operand before, operand behind, operator between them)."""
    match node:
        case ast.Compare(left=left, ops=ops, comparators=comparators):
            yield from zip([left, *comparators], comparators, ops)
        case ast.BinOp(left=left, op=op, right=right):
            yield left, right, op
        case ast.BoolOp(op=op, values=values):
            for before, behind in itertools.pairwise(values):
                yield before, behind, op
        case ast.AugAssign(target=target, op=op, value=value):
            yield target, value, op


def _replacements(node):
    match node:
        case ast.Constant(value=bool(value)):
            yield from _replaced(node, str(not value))
        case ast.Constant(value=int(value)):
            for other in (value + 1, value - 1) if value else (1,):
                yield from _replaced(node, str(other))
        case ast.Name(id=name, ctx=ast.Load()) if name in NAMES:
            yield from _replaced(node, NAMES[name])
        case ast.Break() | ast.Continue() | ast.AugAssign() | ast.Assign() | ast.Expr(value=ast.Call()):
            yield from _replaced(node, "pass")


def _negations(node):
    """A condition that is a name or a call turned round; others have operators that are changed."""
    match node:
        case ast.UnaryOp(op=ast.Not(), operand=operand) if operand.lineno == node.lineno:
            yield node.lineno, node.col_offset, operand.col_offset, ""
        case ast.If(test=test) | ast.While(test=test) | ast.IfExp(test=test):
            if isinstance(test, ast.Name | ast.Attribute | ast.Subscript | ast.Call):
                yield test.lineno, test.col_offset, test.col_offset, "not "


def _between(lines, before, behind, operator):
    """The operator between two operands changed, where both are on one line."""
    if before.end_lineno != behind.lineno:
        return
    start, end = before.end_col_offset, behind.col_offset
    gap = lines[behind.lineno - 1].encode()[start:end].decode()
    for old, new in FLIPPED.get(type(operator), ()):
        if old in gap:
            yield behind.lineno, start, end, gap.replace(old, new, 1)


def _replaced(node, text):
    if node.lineno == node.end_lineno:
        yield node.lineno, node.col_offset, node.end_col_offset, text


def _compiles(source):
    try:
        compile(source, "solution.py", "exec", dont_inherit=True)
    except SyntaxError:
        return False
    return True
