"""What a function drops of its input is not its own doing, where it does not show.

Rust functions take their input by value and drop it at their end. To drop a list of lists takes time that
grows with its length, to drop a tree with its size: no search could be logarithmic.

Lists of lists: the parameter's type is put into `Kept`, which lends what it holds and never drops it. A
function that does more than borrow it does not compile that way, and is compiled as it stands.

Trees: the judge keeps a reference to the root, so that nothing is dropped with the parameter. Not where the
function might notice, because it asks for the number of references, or for being the only one.
"""

from names import rust_type

NOTICES = (
    "try_unwrap",
    "into_inner",
    "unwrap_or_clone",
    "strong_count",
    "weak_count",
    "make_mut",
    "downgrade",
)


def kept_source(text, source, function, parameters):
    """The source with kept parameters, None where there are none. Lines stay what they are."""
    given = source.parameter_types(function) if function is not None else []
    if len(given) != len(parameters):
        return None
    pieces, at = [], 0
    for tokens, (_, type_name) in zip(given, parameters):
        if owns_blocks_in_list(type_name) and "".join(token.word for token in tokens) == rust_type(type_name):
            pieces += (
                text[at : tokens[0].start],
                "::judge::Kept<",
                text[tokens[0].start : tokens[-1].end],
                ">",
            )
            at = tokens[-1].end
    return "".join([*pieces, text[at:]]) if pieces else None


def owns_blocks_in_list(type_name):
    """Whether it is a list whose elements have memory of their own."""
    return type_name.startswith("list[") and type_name.removeprefix("list[").startswith(("list[", "string"))


def may_hold_trees(source):
    """Whether one more reference to a tree makes no difference."""
    if source.has("Rc", ":", ":", "get_mut"):
        return False
    return not any(token.word in NOTICES for token in source.tokens)
