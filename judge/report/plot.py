"""Charts of a report as one SVG: measured points, fitted curves, and the target beside them.

Text stays text, so that it can be searched, scaled and read aloud. The picture carries its own paper, which
follows the reader's light or dark preference and is white in print. Equal reports give equal pictures.
"""

from __future__ import annotations

import hashlib
import io
import math
import re
import threading
from collections.abc import Sequence
from html import escape
from typing import Any, Literal, cast

import matplotlib as mpl
from matplotlib.axes import Axes
from matplotlib.figure import Figure
from matplotlib.ticker import FixedLocator, FuncFormatter, MaxNLocator, NullLocator

from judge.report.model import Report
from judge.report.series import Panel, Series, panels, pretty_class
from judge.report.ticks import amount, short_number, ticks

__all__ = ["plot_svg"]

Layout = Literal["column", "row"]
Theme = Literal["auto", "light", "dark"]

WIDTH, PLOT_HEIGHT = 6.0, 3.0
ABOVE, BELOW, LEGEND_ROW, BESIDE, RIGHT = 0.5, 0.72, 0.28, 0.95, 0.2
"""Of one panel and its margins, in inches of 72 units."""
MARKERS = "osD^vP"
INK, SOFT, PAPER, RULE = "#1f2328", "#57606a", "#ffffff", "#d8dee4"
COLOURS = ("#0072b2", "#c8500a", "#00795a", "#a0417f", "#7a6000", "#5b5bd6")
"""Families: told apart by people who see few colours, and by their markers."""
GOAL = "#3d4249"
DARK = {
    INK: "#e6edf3",
    SOFT: "#9aa5b1",
    PAPER: "#161b22",
    RULE: "#30363d",
    GOAL: "#d0d7de",
    **dict(zip(COLOURS, ("#56b4e9", "#ff9a57", "#35c9a0", "#e792c6", "#e3c04f", "#a5a5ff"), strict=True)),
}
FONTS = "system-ui, -apple-system, 'Segoe UI', Roboto, 'Noto Sans', 'DejaVu Sans', sans-serif"
SETTINGS = {"svg.fonttype": "none", "svg.hashsalt": "judge", "font.size": 13.0, "text.parse_math": False}
MARKER_STYLE = re.compile(r'(<path id="m[0-9a-f]+" d="[^"]*") style="[^"]*"')
"""A marker's outline where it is defined. The places where it is used say the same, and can be recoloured."""
NO_XML = re.compile("[^\t\n\r -\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
"""Characters that no XML document may hold."""
NOTHING = "Nothing was measured, so there is nothing to draw."
HEADROOM = 1.6
LABEL_SIZE, LABEL_GAP, ENOUGH_ROOM = 12.0, 5.0, 30.0
LEAST_SPAN = 30.0
"""Flat figures shall look flat: the vertical axis spans at least this factor."""

_drawing = threading.Lock()
"""The drawing library keeps its settings in one place for all threads."""


def plot_svg(report: Report, *, layout: Layout = "column", theme: Theme = "auto") -> str:
    """The report's charts as one `<svg>` element with a title and a description.

    Time and space stand in a `column` (readable at 400 px) or in a `row` (for wide places). `theme` "auto"
    follows the reader's preference. A report without measurements gives a picture that says so.
    """
    charts = panels(report)
    with _drawing, mpl.rc_context(cast("Any", SETTINGS)):
        figure = _figure(charts, layout)
        buffer = io.StringIO()
        unsigned = dict.fromkeys(("Date", "Creator", "Format", "Type"))
        figure.savefig(buffer, format="svg", metadata=unsigned)
    return _dressed(buffer.getvalue(), report, charts, theme)


def _figure(charts: Sequence[Panel], layout: Layout) -> Figure:
    heights = [PLOT_HEIGHT + ABOVE + BELOW + LEGEND_ROW * _legend_rows(panel) for panel in charts] or [1.0]
    columns = 1 if layout == "column" else len(heights)
    height = sum(heights) if layout == "column" else max(heights)
    figure = Figure(figsize=(WIDTH * columns, height), facecolor=PAPER, dpi=72)
    if not charts:
        figure.text(0.5, 0.5, NOTHING, ha="center", va="center", color=INK)
    left, top = 0.0, height
    for panel, own in zip(charts, heights, strict=False):
        bottom = top - ABOVE - PLOT_HEIGHT
        across, inner = WIDTH * columns, WIDTH - BESIDE - RIGHT
        place = ((left + BESIDE) / across, bottom / height, inner / across, PLOT_HEIGHT / height)
        _draw(figure.add_axes(place), panel)
        if layout == "column":
            top -= own
        else:
            left += WIDTH
    return figure


def _legend_rows(panel: Panel) -> int:
    entries = (
        len(panel.series)
        + bool(panel.goal)
        + bool(panel.beyond)
        + any(series.clock for series in panel.series)
    )
    return math.ceil(entries / 2)


def _draw(axes: Axes, panel: Panel) -> None:
    axes.set_facecolor(PAPER)
    axes.set_title(_title(panel), loc="left", color=INK, fontsize=14, fontweight="bold", pad=10)
    _set_scales(axes, panel)
    for number, series in enumerate(panel.series):
        _draw_series(axes, series, number)
    if panel.goal and panel.target:
        xs, ys = zip(*panel.goal, strict=True)
        label = f"target {pretty_class(panel.target)}"
        axes.plot(xs, ys, color=GOAL, linestyle=(0, (5, 3)), linewidth=2, zorder=3, label=label)
    if panel.beyond and panel.worse:
        label = f"next worse {pretty_class(panel.worse)}"
        axes.plot(
            *_columns(panel.beyond), color=GOAL, linestyle=(0, (1, 2.2)), linewidth=1.4, zorder=2, label=label
        )
    _label_goal(axes, panel)
    legend = axes.legend(
        loc="upper left",
        bbox_to_anchor=(-0.03, -0.6 / PLOT_HEIGHT),
        ncols=2,
        frameon=False,
        fontsize=12,
        handlelength=1.9,
        columnspacing=1.4,
        borderaxespad=0.0,
    )
    for text in legend.get_texts():
        text.set_color(INK)


def _title(panel: Panel) -> str:
    measured = pretty_class(panel.measured) if panel.measured else "not decided"
    title = f"{panel.quantity.capitalize()}: {measured}"
    return f"{title}, target {pretty_class(panel.target)}" if panel.target else title


def _draw_series(axes: Axes, series: Series, number: int) -> None:
    colour, marker = COLOURS[number % len(COLOURS)], MARKERS[number % len(MARKERS)]
    label = f"{series.family}  {pretty_class(series.label)}" if series.label else series.family
    look: dict[str, Any] = {"color": colour, "linestyle": "none", "markeredgewidth": 1.4, "zorder": 4}
    if not series.worst:  # open, so that families that cost the same do not hide each other
        look |= {"fillstyle": "none", "markersize": 7.5}
    axes.plot(*_columns(series.points), marker=marker, label=label, **look)
    if series.curve:
        xs, ys = _columns(series.curve)
        axes.plot(xs, ys, color=colour, linewidth=1.6, alpha=0.75, zorder=2)
        low, high = [y * (1 - series.band) for y in ys], [y * (1 + series.band) for y in ys]
        axes.fill_between(xs, low, high, color=colour, alpha=0.16, linewidth=0, zorder=1)
    if series.clock:
        axes.plot(*_columns(series.clock), "x", color=INK, markersize=7, zorder=5, label="CPU time, scaled")


def _columns(places: Sequence[tuple[float, float]]) -> tuple[list[float], list[float]]:
    return [x for x, _ in places], [y for _, y in places]


def _set_scales(axes: Axes, panel: Panel) -> None:
    xs, ys = _columns(panel.everything)
    axes.set_yscale("log")
    middle = math.sqrt(min(ys) * max(ys))
    low, high = (
        min(min(ys) / HEADROOM, middle / LEAST_SPAN**0.5),
        max(max(ys) * HEADROOM, middle * LEAST_SPAN**0.5),
    )
    axes.set_ylim(low, high)
    axes.yaxis.set_major_locator(FixedLocator(ticks(low, high, binary=panel.channel == "bytes")))
    axes.yaxis.set_major_formatter(FuncFormatter(lambda y, _: amount(y, panel.channel)))
    if panel.exponential:
        axes.set_xlim(min(xs) - 0.5, max(xs) + 0.5)
        axes.xaxis.set_major_locator(MaxNLocator(integer=True))
    else:
        axes.set_xscale("log")
        axes.set_xlim(min(xs) / 1.15, max(xs) * 1.15)
        axes.xaxis.set_major_locator(FixedLocator(ticks(min(xs) / 1.15, max(xs) * 1.15)))
    axes.xaxis.set_major_formatter(FuncFormatter(lambda x, _: short_number(x)))
    axes.xaxis.set_minor_locator(NullLocator())
    axes.yaxis.set_minor_locator(NullLocator())
    units = {"instructions": "instructions", "cpu_ns": "CPU time", "bytes": "extra memory at its peak"}
    axes.set_xlabel(panel.axis, color=SOFT)
    axes.set_ylabel(units.get(panel.channel, panel.channel), color=SOFT)
    axes.grid(visible=True, color=RULE, linewidth=0.8)
    axes.set_axisbelow(True)
    axes.tick_params(colors=SOFT, length=0, labelsize=12)
    for side, spine in axes.spines.items():
        spine.set_visible(side in ("left", "bottom"))
        spine.set_color(RULE)


def _label_goal(axes: Axes, panel: Panel) -> None:
    """Name the target's curve where there is most room beside it."""
    if not panel.goal or not panel.target:
        return
    text = f"target {pretty_class(panel.target)}"
    box = LABEL_SIZE * 0.62 * len(text), LABEL_SIZE * 1.2
    others = [place for one in panel.series for part in (one.points, one.curve, one.clock) for place in part]
    drawn = axes.transData.transform(others)
    frame = axes.get_window_extent()

    def room(option: tuple[float, float, int]) -> float:
        """How far the nearest thing is from a label whose corner is here; it rises with the curve."""
        x, y, side = option
        left, low = (x - box[0], y + LABEL_GAP) if side > 0 else (x, y - LABEL_GAP - box[1])
        if left < frame.x0 or left + box[0] > frame.x1 or low < frame.y0 or low + box[1] > frame.y1:
            return -1.0
        aside = (
            (max(left - px, px - left - box[0], 0.0), max(low - py, py - low - box[1], 0.0))
            for px, py in drawn
        )
        return min(ENOUGH_ROOM, *(math.hypot(*apart) for apart in aside))

    corners = axes.transData.transform(panel.goal[len(panel.goal) // 3 :: 2])[::-1]
    x, y, side = max(((x, y, side) for x, y in corners for side in (1, -1)), key=room)
    axes.annotate(
        text,
        (x, y + side * LABEL_GAP),
        xycoords="figure pixels",
        ha="right" if side > 0 else "left",
        va="bottom" if side > 0 else "top",
        color=GOAL,
        fontsize=LABEL_SIZE,
        zorder=6,
    )


def _dressed(svg: str, report: Report, charts: Sequence[Panel], theme: Theme) -> str:
    """The element alone, with a name for people who listen, and colours for people who read in the dark."""
    element = svg[svg.index("<svg") :]
    mark = f"judge-plot-{hashlib.sha256(f'{theme} {element}'.encode()).hexdigest()[:8]}"
    opening, rest = MARKER_STYLE.sub(r"\1", element).split(">", 1)
    rest = rest.replace("*{stroke-linejoin", f"#{mark} *{{stroke-linejoin", 1)
    opening = (
        f'{opening} id="{mark}" class="judge-plot" role="img" aria-labelledby="{mark}-title {mark}-desc"'
    )
    opening = opening.replace("<svg ", '<svg style="max-width: 100%; height: auto" ', 1)
    title = f'<title id="{mark}-title">{escape(f"{report.title}: growth of time and space")}</title>'
    description = f'<desc id="{mark}-desc">{escape(" ".join(map(_description, charts)) or NOTHING)}</desc>'
    dressed = f"{opening}>\n {title}\n {description}\n <style>{_style(mark, theme)}</style>{rest}"
    return NO_XML.sub("\ufffd", dressed)


def _style(mark: str, theme: Theme) -> str:
    rules = [f"#{mark} text {{ font-family: {FONTS} !important }}"]
    dark = [
        f'#{mark} [style*="{kind}: {light}"] {{ {kind}: {colour} !important }}'
        for light, colour in DARK.items()
        for kind in ("fill", "stroke")
    ]
    if theme == "dark":
        rules += dark
    elif theme == "auto":
        rules += ["@media screen and (prefers-color-scheme: dark) {", *dark, "}"]
    return "\n".join(rules)


def _description(panel: Panel) -> str:
    measured = pretty_class(panel.measured) if panel.measured else "not decided"
    words = [f"{panel.quantity.capitalize()}: measured {measured}"]
    words += [f"target {pretty_class(panel.target)}"] if panel.target else []
    for series in panel.series:
        (x0, y0), (x1, y1) = series.points[0], series.points[-1]
        first, last = amount(y0, panel.channel), amount(y1, panel.channel)
        words.append(f"{series.family} from {first} at {short_number(x0)} to {last} at {short_number(x1)}")
    return ", ".join(words) + "."
