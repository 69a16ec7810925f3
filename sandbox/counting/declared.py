"""Programs that are declarations, in which statements only stand in the bodies of functions."""

from __future__ import annotations

from sandbox.counting.braces import Braces

__all__ = ["BODY", "BRACES", "OTHER", "PARENTHESES", "SCOPE", "VALUES", "Declared"]

BODY, SCOPE, VALUES, OTHER = "body", "scope", "values", "other"
"""What a brace begins: statements, declarations, named values with declarations behind them, neither."""
PARENTHESES, BRACES = "()", "{}"


class Declared(Braces):
    """Declarations, with hooks for how a language tells them apart."""

    ends_at_brace: tuple[str, ...] = (BODY,)
    """After which kinds of braces a declaration is over without a semicolon."""

    def declarations(self) -> None:
        """All up to the end of a scope, which is not taken."""
        while not self.ended():
            self.declaration()

    def declaration(self) -> None:
        """One, with the bodies in it."""
        head: list[str] = []
        while not self.ended():
            token = self.peek()
            if token.text == ";" or (token.text == ":" and self.is_label(head)):
                self.take()
                return
            if token.text == "{":
                kind = self.brace(head)
                self.braced(kind, head)
                if kind in self.ends_at_brace or (kind == SCOPE and self.ends_with_scope(head)):
                    return
                head.append(BRACES)
            elif token.text == "=" and self.last.text != "operator":
                self.expression((";",))
            elif token.text in ("(", "["):
                self.nested()
                head.append(PARENTHESES if token.text == "(" else "[]")
            elif not self.skipped():
                head.append(self.take().text)

    def braced(self, kind: str, head: list[str]) -> None:
        """Take what stands in braces after these words, and the braces."""
        if kind == BODY:
            self.function(head)
        elif kind == SCOPE:
            self.take()
            self.declarations()
            self.expect("}")
        elif kind == VALUES:
            self.take()
            self.values()
            self.expect("}")
        else:
            self.nested()

    def function(self, head: list[str]) -> None:
        """A hook: takes the body of a function."""
        del head
        self.block()

    def values(self) -> None:
        """Named values, and after a semicolon declarations."""
        while not self.ended():
            if self.comes(";"):
                self.take()
                self.declarations()
            elif self.comes("{"):
                self.braced(SCOPE, [])
            elif self.comes("(", "["):
                self.nested()
            else:
                self.take()

    def is_label(self, head: list[str]) -> bool:
        """A hook: whether a colon after these words ends a label."""
        del head
        return False

    def ends_with_scope(self, head: list[str]) -> bool:
        """A hook: whether the end of a scope after these words is the end of the declaration."""
        del head
        return True

    def skipped(self) -> bool:
        """A hook: takes what says nothing of what is declared; whether there was any."""
        return False

    def brace(self, head: list[str]) -> str:
        """A hook: what a brace after these words begins."""
        raise NotImplementedError
