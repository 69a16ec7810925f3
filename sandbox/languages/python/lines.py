"""How often each line runs, and how long: what `judge explain` asks of a Python program.

Runs on the host, and only changes text. The program gets a few lines more: they have the interpreter report
each line of the candidate's that begins, from the end of loading on, and write a table of counts and
nanoseconds to standard error whenever standard output is flushed, as the driver does after the call.
"""

import ast

from sandbox.syntax_trees import syntax_tree

COUNTER = """
def _judge_counts_lines(mark):
    import sys, time
    watch, clock, computed, tool = sys.monitoring, time.perf_counter_ns, time.thread_time_ns, 4
    events = watch.events
    long = 50_000
    # Of each line: its runs, and of those the number and the nanoseconds by the length of the time in bits.
    rows, stack, line = {0: ([0], [0] * 65, [0] * 65)}, [], 0
    since = seen = clock()
    worked = computed()

    def passed():
        took = clock() - since
        if took > long:
            took = without_waiting(took)
        kind = took.bit_length()
        _, many, nanoseconds = rows[line]
        many[kind] += 1
        nanoseconds[kind] += took

    def without_waiting(took):
        # The clock that counts computing alone is slow: it is asked only where much time went by.
        nonlocal seen, worked
        now, work = clock(), computed()
        waited = now - seen - (work - worked)
        seen, worked = now, work
        return max(took - max(waited, 0), 0)

    def usual(many, nanoseconds):
        # Without the longest of each 64 runs: a machine that stops for a moment hits few of them.
        left, total = sum(many) // 64, 0
        for number, took in zip(reversed(many), reversed(nanoseconds)):
            if number:
                total += took * (number - min(left, number)) // number
                left = max(left - number, 0)
        return total

    def begins(code, number):
        nonlocal line, since
        if code.co_filename != "solution.py":
            return watch.DISABLE
        passed()
        line = number
        row = rows.get(number)
        if row is None:
            row = rows[number] = ([0], [0] * 65, [0] * 65)
        row[0][0] += 1
        since = clock()

    def enters(code, offset):
        if code.co_filename != "solution.py":
            return watch.DISABLE
        stack.append(line)

    def leaves(code, offset, value):
        nonlocal line, since
        if code.co_filename != "solution.py":
            return watch.DISABLE
        if stack:
            passed()
            line = stack.pop()
            since = clock()

    def fails(code, offset, error):
        if code.co_filename == "solution.py":
            leaves(code, offset, error)

    class Output:
        def __init__(self, inner):
            self.inner = inner

        def __getattr__(self, name):
            return getattr(self.inner, name)

        def flush(self):
            table = ";".join(
                f"{number},{runs[0]},{usual(many, nanoseconds)}"
                for number, (runs, many, nanoseconds) in list(rows.items()) if number
            )
            self.inner.flush()
            import os
            os.write(2, f"\\n{mark}{table}\\n".encode())

    sys.stdout = Output(sys.stdout)
    watch.use_tool_id(tool, "lines")
    watch.register_callback(tool, events.LINE, begins)
    for event in (events.PY_START, events.PY_RESUME):
        watch.register_callback(tool, event, enters)
    for event in (events.PY_RETURN, events.PY_YIELD):
        watch.register_callback(tool, event, leaves)
    watch.register_callback(tool, events.PY_UNWIND, fails)
    watch.set_events(tool, events.LINE | events.PY_START | events.PY_RESUME | events.PY_RETURN
                     | events.PY_YIELD | events.PY_UNWIND)
"""
SEARCHES = "looks through it from the start"
COPIES = "copies all that it takes"
METHODS = {
    "index": SEARCHES, "count": SEARCHES, "remove": SEARCHES, "find": SEARCHES, "replace": COPIES,
    "split": COPIES, "join": COPIES, "copy": COPIES, "extend": COPIES, "reverse": "turns all of it round",
    "sort": "sorts", "translate": COPIES, "most_common": "sorts",
}  # fmt: skip
FUNCTIONS = {
    "sum": "goes through all of it", "max": "goes through all of it", "min": "goes through all of it",
    "sorted": "sorts", "list": COPIES, "tuple": COPIES, "set": COPIES, "dict": COPIES, "Counter": COPIES,
    "deque": COPIES, "deepcopy": COPIES, "any": "goes through it", "all": "goes through it", "str": COPIES,
    "heapify": "goes through all of it", "insort": "moves what is behind",
}  # fmt: skip
LOOPS = (ast.ListComp, ast.SetComp, ast.DictComp, ast.GeneratorExp)


def instrumented(source, signature, mark):
    """The program with the counter added, and how many lines come before its first one."""
    start = f"_judge_counts_lines({mark!r})\n"
    if signature["kind"] == "program":
        lines = ["" if line.startswith("from __future__") else line for line in source.splitlines()]
        before = COUNTER + start
        return before + "\n".join(lines) + "\n", before.count("\n")
    return source + "\n" + COUNTER + start, 0


def costly(source):
    """What on each line may cost more than it seems to: a dictionary of line -> texts."""
    try:
        tree = syntax_tree(source)
    except (SyntaxError, ValueError, RecursionError, MemoryError):
        return {}
    found = {}
    for node in ast.walk(tree):
        text = _cost(node)
        if text and text not in found.setdefault(node.lineno, []):
            found[node.lineno].append(text)
    return {line: texts for line, texts in found.items() if texts}


def _cost(node):
    if isinstance(node, ast.Call):
        return _of_call(node)
    if isinstance(node, ast.Compare) and any(isinstance(op, (ast.In, ast.NotIn)) for op in node.ops):
        return f"`in`: a list or a string {SEARCHES.replace('looks through it', 'is looked through')}"
    if (
        isinstance(node, ast.Subscript)
        and isinstance(node.slice, ast.Slice)
        and isinstance(node.ctx, ast.Load)
    ):
        return f"a slice {COPIES}"
    if isinstance(node, ast.AugAssign) and isinstance(node.op, ast.Add):
        return "`+=`: on a string or a tuple, all of it may be copied"
    if isinstance(node, ast.BinOp) and isinstance(node.op, ast.Add):
        return "`+`: of lists or strings, both are copied"
    if isinstance(node, LOOPS):
        return "a loop within the line"
    return ""


def _of_call(node):
    name = node.func
    if isinstance(name, ast.Attribute):
        first = node.args[0].value if node.args and isinstance(node.args[0], ast.Constant) else None
        if name.attr in ("pop", "insert") and first == 0:
            return f"`{name.attr}(0)` moves all that is behind the first place"
        if METHODS.get(name.attr):
            return f"`{name.attr}` {METHODS[name.attr]}"
    elif isinstance(name, ast.Name) and FUNCTIONS.get(name.id):
        return f"`{name.id}` {FUNCTIONS[name.id]}"
    return ""
