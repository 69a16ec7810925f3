"""Puts counters into the text of programs whose statements stand in braces.

For the lines.py of languages: the text is read as tokens, a walker goes through its statements, and what it
adds stands on the lines that are there, so that the program keeps its line numbers. Runs on the host, and
only changes text.
"""

from __future__ import annotations

from sandbox.counting.braces import Braces, Headed
from sandbox.counting.declared import BODY, OTHER, PARENTHESES, SCOPE, VALUES, Declared
from sandbox.counting.hints import Hint, hinted
from sandbox.counting.preprocessed import Preprocessed, behind
from sandbox.counting.tokens import NotCounted, Syntax, Token, bare, tokens

__all__ = [
    "BODY",
    "OTHER",
    "PARENTHESES",
    "SCOPE",
    "VALUES",
    "Braces",
    "Declared",
    "Headed",
    "Hint",
    "NotCounted",
    "Preprocessed",
    "Syntax",
    "Token",
    "bare",
    "behind",
    "hinted",
    "tokens",
]
