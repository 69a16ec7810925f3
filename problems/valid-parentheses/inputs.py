import random

from hypothesis import strategies as st

BRACKETS = "()[]{}"
PAIRS = ["()", "[]", "{}"]
MAX_LENGTH = 200_000


@st.composite
def _well_formed(draw: st.DrawFn) -> str:
    result = draw(st.sampled_from(PAIRS))
    for pair in draw(st.lists(st.sampled_from(PAIRS), max_size=12)):
        at = draw(st.integers(0, len(result)))
        result = result[:at] + pair + result[at:] if draw(st.booleans()) else pair[0] + result + pair[1]
    return result


@st.composite
def _damaged(draw: st.DrawFn) -> str:
    """A well formed string with one bracket replaced, added, removed or exchanged."""
    text = list(draw(_well_formed()))
    at = draw(st.integers(0, len(text) - 1))
    match draw(st.sampled_from(["replace", "add", "remove", "exchange"])):
        case "replace":
            text[at] = draw(st.sampled_from(BRACKETS))
        case "add":
            text.insert(at, draw(st.sampled_from(BRACKETS)))
        case "remove":
            del text[at]
        case "exchange":
            closing = st.sampled_from([i for i, bracket in enumerate(text) if bracket in ")]}"])
            i, j = draw(closing), draw(closing)
            text[i], text[j] = text[j], text[i]
    return "".join(text)


def inputs() -> st.SearchStrategy[tuple[str]]:
    """Short strings: well formed, slightly damaged and arbitrary ones."""
    arbitrary = st.text(alphabet=BRACKETS, min_size=1, max_size=12)
    return st.tuples(st.one_of(_well_formed(), _damaged(), arbitrary))


def edge_cases() -> list[tuple[str]]:
    """Single brackets, leftovers on either side, crossed and mismatched pairs."""
    return [
        ("(",),
        ("]",),
        ("()",),
        (")(",),
        ("(]",),
        ("([)]",),
        ("{{[}]}",),
        ("()[]{}",),
        ("{[()]}",),
        ("((())",),
        ("(()))",),
        ("[[[[",),
        ("}}",),
        ("()))((",),
        ("(){}}{",),
    ]


def scaled(family: str, sizes: dict[str, int], rng: random.Random) -> tuple[str]:
    """A nest of random brackets; an odd length is rounded down, for it cannot be well formed."""
    if family != "nested":
        raise ValueError(f"unknown family {family!r}")
    nest = rng.choices(PAIRS, k=max(1, sizes["n"] // 2))
    return ("".join(pair[0] for pair in nest) + "".join(pair[1] for pair in reversed(nest)),)


def sizes(s: str) -> dict[str, int]:
    """The size parameters of an input."""
    return {"n": len(s)}


def validate(s: str) -> None:
    """Raise ValueError if an input breaks a constraint."""
    if not 1 <= len(s) <= MAX_LENGTH:
        raise ValueError(f"s must have 1 to {MAX_LENGTH} characters, not {len(s)}")
    if not set(s) <= set(BRACKETS):
        raise ValueError(f"s may contain {BRACKETS} only")
