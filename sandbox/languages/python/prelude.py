"""The names that solutions use without importing them.

Code written for the public interview sites carries no imports for the usual modules. Which names a
solution needs is read off its code, so that nothing is imported in vain.
"""

import builtins
import sys

# Modules that are searched for a missing name, in this order, and that may be named themselves.
SEARCHED = (
    "typing",
    "collections",
    "heapq",
    "bisect",
    "math",
    "itertools",
    "functools",
    "operator",
    "random",
    "string",
)

# Less usual names: the module that has each.
ELSEWHERE = {
    "copy": "copy deepcopy",
    "re": "compile findall finditer fullmatch match search split sub",
    "datetime": "date datetime timedelta",
    "sortedcontainers": "SortedDict SortedList SortedSet",
    "statistics": "mean median mode",
    "dataclasses": "dataclass field",
    "enum": "Enum IntEnum auto",
    "fractions": "Fraction",
    "decimal": "Decimal",
    "io": "StringIO",
    "abc": "ABC abstractmethod",
}
MODULES = frozenset((*SEARCHED, *ELSEWHERE, "sys", "os", "json", "time", "heapq", "queue", "threading"))
OWNERS = {name: module for module, names in ELSEWHERE.items() for name in names.split()}
ALIASES = {"np": "numpy"}
EXTRA_PATH = "/usr/lib/python3/dist-packages"


def names_in(code, found):
    """Add every name that a code object and those inside of it refer to."""
    found.update(code.co_names)
    for constant in code.co_consts:
        if hasattr(constant, "co_names"):
            names_in(constant, found)


def look_up(name):
    """The (value,) that the usual imports give to a name, or None."""
    if name in MODULES:
        return (__import__(name),)
    if name in ALIASES:
        return (__import__(ALIASES[name]),)
    for module in SEARCHED:
        loaded = sys.modules.get(module) or __import__(module)
        if not name.startswith("_") and hasattr(loaded, name):
            return (getattr(loaded, name),)
    if name in OWNERS:
        return (getattr(__import__(OWNERS[name]), name),)
    return None


def provide(code, namespace):
    """Put into `namespace` what `code` uses and neither Python nor it defines."""
    if EXTRA_PATH not in sys.path:
        sys.path.append(EXTRA_PATH)
    names = set()
    names_in(code, names)
    for name in names:
        if hasattr(builtins, name) or name in namespace:
            continue
        try:
            found = look_up(name)
        except ImportError:
            continue
        if found:
            namespace[name] = found[0]
