"""A chart of one panel in characters, for the terminal: families as marks, the target as dots."""

from __future__ import annotations

import math
from collections.abc import Sequence

from rich.text import Text

from judge.report.series import XY, Panel
from judge.report.ticks import amount, short_number

__all__ = ["CLOCK", "chart", "marks"]

STYLES = ("cyan", "yellow", "magenta", "green", "blue", "bright_red")
UNICODE_MARKS, ASCII_MARKS = "●□◆▽△◇", "o#v+*%"
CLOCK = ("x", "dim")
"""The mark and style of CPU times."""
LEFT = 9
"""Characters for the numbers of the vertical axis."""
DOTS = ((0x01, 0x08), (0x02, 0x10), (0x04, 0x20), (0x40, 0x80))
"""The bit of a braille character for each of its 4 rows and 2 columns of dots."""
LEAST_SPAN = 30.0


class _Canvas:
    """Characters on logarithmic axes; each holds a mark, or a braille pattern of 2 by 4 dots."""

    def __init__(self, panel: Panel, width: int, height: int) -> None:
        self.width, self.height = width, height
        xs, ys = [x for x, _ in panel.everything], [y for _, y in panel.everything]
        self._across = (lambda x: x) if panel.exponential else math.log
        self.left, self.right = min(xs), max(xs)
        middle = math.sqrt(min(ys) * max(ys))
        self.low = min(*ys, middle / LEAST_SPAN**0.5)
        self.high = max(*ys, middle * LEAST_SPAN**0.5)
        self._cells: dict[tuple[int, int], tuple[str, str]] = {}
        self._patterns: dict[tuple[int, int], int] = {}

    def mark(self, places: Sequence[XY], character: str, style: str) -> None:
        """Put a mark at each place; the first one put somewhere stays."""
        for place in places:
            column, row = self._fine(place)
            self._cells.setdefault((row // 4, column // 2), (character, style))

    def dot(self, places: Sequence[XY], *, braille: bool) -> None:
        """A dotted line through these places, behind all marks."""
        for number, place in enumerate(places):
            column, row = self._fine(place)
            cell = (row // 4, column // 2)
            if braille and number % 3 < 2:
                self._patterns[cell] = self._patterns.get(cell, 0) | DOTS[row % 4][column % 2]
            elif not braille:
                self._patterns[cell] = 0

    def line(self, row: int) -> Text:
        """One line of characters."""
        text = Text()
        for column in range(self.width):
            if (row, column) in self._cells:
                text.append(*self._cells[row, column])
            elif (row, column) in self._patterns:
                pattern = self._patterns[row, column]
                text.append(chr(0x2800 + pattern) if pattern else ".", "dim")
            else:
                text.append(" ")
        return text

    def _fine(self, place: XY) -> tuple[int, int]:
        across = self._part(self._across(place[0]), self._across(self.left), self._across(self.right))
        up = self._part(math.log(place[1]), math.log(self.low), math.log(self.high))
        return round(across * (2 * self.width - 1)), round((1 - up) * (4 * self.height - 1))

    @staticmethod
    def _part(value: float, low: float, high: float) -> float:
        return min(max((value - low) / (high - low), 0.0), 1.0) if high > low else 0.5


def marks(panel: Panel, *, unicode: bool = True) -> list[tuple[str, str]]:
    """The mark and style of each family of a panel."""
    characters = UNICODE_MARKS if unicode else ASCII_MARKS
    return [
        (characters[number % len(characters)], STYLES[number % len(STYLES)])
        for number in range(len(panel.series))
    ]


def chart(panel: Panel, width: int, height: int = 8, *, unicode: bool = True) -> list[Text]:
    """`height` lines of figures and a line of sizes below, each `width` characters wide."""
    canvas = _Canvas(panel, width - LEFT - 2, height)
    canvas.dot(panel.goal, braille=unicode)
    for series, (character, style) in zip(panel.series, marks(panel, unicode=unicode), strict=True):
        canvas.mark(series.points, character, style)
        canvas.mark(series.clock, *CLOCK)
    labels = {0: amount(canvas.high, panel.channel), height - 1: amount(canvas.low, panel.channel)}
    side, floor, corner, tick = ("│", "─", "└", "┤") if unicode else ("|", "-", "+", "+")
    lines = []
    for row in range(height):
        label = labels.get(row, "")
        lines.append(Text(f"{label:>{LEFT}} {tick if label else side}", "dim").append_text(canvas.line(row)))
    lines.append(Text(" " * (LEFT + 1) + corner + floor * canvas.width, "dim"))
    left, right = short_number(canvas.left), short_number(canvas.right)
    axis = panel.axis.split("  ")[0]
    between = max(canvas.width - len(left) - len(right), len(axis) + 2)
    lines.append(Text(" " * (LEFT + 2) + left + f"{axis:^{between}}" + right, "dim"))
    return lines
