"""Python text as a syntax tree."""

from __future__ import annotations

import ast
import threading

__all__ = ["syntax_tree"]

_ONE_AT_A_TIME = threading.Lock()


def syntax_tree(text: str | bytes) -> ast.Module:
    """As `ast.parse`, and safe in threads. Raises SyntaxError, ValueError.

    CPython 3.11 counts the depth of all trees that are being built in one place, and a garbage collection may
    let another thread run meanwhile: two threads that build trees at the same time now and then get a
    SystemError ("AST constructor recursion depth mismatch").
    """
    with _ONE_AT_A_TIME:
        return ast.parse(text)
