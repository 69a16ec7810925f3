"""Mistakes of a package, collected, so that its author sees all of them at once."""

from __future__ import annotations

from collections.abc import Iterable
from difflib import get_close_matches
from pathlib import Path

from judge.errors import PackageError

__all__ = ["Mistakes", "suggestion"]


def suggestion(word: str, known: Iterable[str], what: str = "there are") -> str:
    """`did you mean "function"?` when something is close to `word`, else what there is."""
    names = list(known)
    lowered = {name.lower(): name for name in names}
    close = get_close_matches(word.lower(), lowered, n=1, cutoff=0.6)
    if close:
        return f'did you mean "{lowered[close[0]]}"?'
    return f"{what} {', '.join(names)}" if names else "there are none"


class Mistakes:
    """What is wrong with the package in `folder`."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self._lines: list[tuple[str, int, str]] = []

    def add(self, file: str, problem: str, *, key: str = "", line: int | None = None) -> None:
        """Note one mistake: where it is, what is wrong and what to do about it."""
        place = f"{self.folder / file}:{line}" if line else str(self.folder / file)
        text = "; ".join(part.strip() for part in problem.splitlines() if part.strip())
        entry = (file, line or 0, f"{place}: {key}: {text}" if key else f"{place}: {text}")
        if entry not in self._lines:
            self._lines.append(entry)

    def __len__(self) -> int:
        return len(self._lines)

    def raise_any(self) -> None:
        """Raise PackageError with one line for each mistake, if there are any."""
        if self._lines:
            raise PackageError(
                "\n".join(text for _, _, text in sorted(self._lines, key=lambda entry: entry[:2]))
            )
