"""A look at a candidate's source without a compiler: its words, and where its functions are."""

import re
from bisect import bisect_right
from collections import namedtuple

TOKEN = re.compile(
    r"""
      (?P<space>\s+)
    | (?P<line>//[^\n]*)
    | (?P<block>/\*)
    | (?P<raw>[bc]?r(?P<hashes>\#*)".*?"(?P=hashes))
    | (?P<text>[bc]?"(?:[^"\\]|\\.)*")
    | (?P<char>b?'(?:[^'\\\n]|\\(?:u\{[^}]*\}|x[0-9a-fA-F]{2}|.))')
    | (?P<lifetime>'\w+)
    | (?P<word>(?:r\#)?\w+)
    | (?P<sign>.)
    """,
    re.VERBOSE | re.DOTALL,
)
COMMENT_EDGE = re.compile(r"/\*|\*/")
NO_CODE = frozenset({"space", "line", "block"})
OPENING, CLOSING = frozenset("([{<"), frozenset(")]}>")
LITERALS = frozenset({"raw", "text", "char"})


Token = namedtuple("Token", "word line start end")
"""A word or sign, literals as `""`; `start` and `end` are places in the text."""

Function = namedtuple("Function", "name line owner nested place")
"""A function: the type whose `impl` it is in (None: in none), whether it is inside of another block, and
which token its name is."""


class Source:
    """The tokens of a source, and its functions."""

    def __init__(self, text):
        self.starts = [0, *(match.end() for match in re.finditer("\n", text))]
        self.lines = len(self.starts)
        self.tokens = list(self._tokens(text))
        self.functions = list(find_functions(self.tokens))

    def _tokens(self, text):
        at = 0
        while at < len(text):
            match = TOKEN.match(text, at)
            kind = match.lastgroup
            line = bisect_right(self.starts, at)
            start, at = at, end_of_comment(text, match.end()) if kind == "block" else match.end()
            if kind not in NO_CODE:
                yield Token('""' if kind in LITERALS else match.group(), line, start, at)

    def has(self, *words):
        """Whether these words stand one after another somewhere."""
        return self.line_of(*words) > 0

    def line_of(self, *words):
        """The line in which these words stand one after another for the first time, 0 for nowhere."""
        texts = [token.word for token in self.tokens]
        places = (index for index, word in enumerate(texts) if word == words[0])
        found = (place for place in places if tuple(texts[place : place + len(words)]) == words)
        return next((self.tokens[place].line for place in found), 0)

    def parameter_types(self, function):
        """The types of a function's parameters, as lists of tokens; an empty one for `self`."""
        parameters = split(self._parentheses(function.place + 1))
        return [after_colon(parameter) for parameter in parameters]

    def _parentheses(self, place):
        """The tokens of the first parentheses from `place` on that are not inside of `<...>`."""
        inside, depth, angles = [], 0, 0
        for before, token in zip(self.tokens[place - 1 :], self.tokens[place:]):
            if depth == 0:
                angles += (token.word == "<") - (token.word == ">" and before.word != "-")
                depth = int(token.word == "(" and angles == 0)
                continue
            depth += (token.word in "([{") - (token.word in ")]}")
            if depth == 0:
                break
            inside.append(token)
        return inside

    def find(self, name, owner):
        """The function or method of this name, in `impl OWNER` (None: in no impl); None for none."""
        for function in self.functions:
            if function.name == name and function.owner == owner and not function.nested:
                return function
        return None


def split(tokens):
    """Tokens between the commas that are in no brackets."""
    parts, depth, before = [[]], 0, ""
    for token in tokens:
        depth += (token.word in OPENING) - (token.word in CLOSING and before != "-")
        before = token.word
        if depth == 0 and token.word == ",":
            parts.append([])
        else:
            parts[-1].append(token)
    return [part for part in parts if part]


def after_colon(tokens):
    """What follows the first colon."""
    words = [token.word for token in tokens]
    return tokens[words.index(":") + 1 :] if ":" in words else []


def end_of_comment(text, at):
    """Where a block comment that is open at `at` ends; they nest."""
    depth = 1
    while depth:
        match = COMMENT_EDGE.search(text, at)
        if match is None:
            return len(text)
        depth += 1 if match.group() == "/*" else -1
        at = match.end()
    return at


def owner_of(header):
    """The type of an `impl` by the words ahead of its brace; None for anything else."""
    if "impl" not in header:
        return None
    words, depth = [], 0
    for word in header[header.index("impl") + 1 :]:
        if word == "<":
            depth += 1
        elif word == ">":
            depth -= 1
        elif depth == 0 and word == "where":
            break
        elif depth == 0:
            words.append(word)
    if "for" in words:
        words = words[words.index("for") + 1 :]
    names = [word for word in words if word.isidentifier()]
    return names[-1] if names else None


def find_functions(tokens):
    """All functions with a body or without one."""
    scopes, header = [], []
    for index, (word, line, _, _) in enumerate(tokens):
        if word == "fn" and index + 1 < len(tokens):
            name = tokens[index + 1].word.removeprefix("r#")
            owner = scopes[-1] if scopes else None
            yield Function(name, line, owner, len(scopes) > (owner is not None), index + 1)
        if word == "{":
            scopes.append(None if "fn" in header else owner_of(header))
            header = []
        elif word == "}":
            del scopes[-1:]
            header = []
        elif word == ";":
            header = []
        else:
            header.append(word)


def forbidden(source):
    """(line, why) of the first thing that a solution must not do at compile time; None when there is none."""
    words = [token.word for token in source.tokens]
    for index, (word, line, _, _) in enumerate(source.tokens):
        after = words[index + 1] if index + 1 < len(words) else ""
        before = words[index - 1] if index else ""
        if word in ("include_str", "include_bytes") or (
            word == "include" and (after == "!" or before == ":")
        ):
            return line, f"a solution is one file; {word}! is not allowed"
        if word == "path" and after == "=" and before in ("[", ","):
            return line, "a solution is one file; #[path] is not allowed"
        if word == "global_allocator":
            return (
                line,
                "memory is measured where the C library hands it out; #[global_allocator] is not allowed",
            )
    return None
