"""Programs that read standard input and print their answer."""

import io
import os
import sys

OUTPUT_NAME = "stdout"


def provide_input(text):
    """Make a text the standard input, and a file in memory the standard output; its descriptor."""
    source = os.memfd_create("stdin")
    with open(source, "wb", closefd=False) as file:
        file.write(text.encode("utf-8", "surrogatepass"))
    os.lseek(source, 0, os.SEEK_SET)
    os.dup2(source, 0)
    os.close(source)
    sys.stdin = io.TextIOWrapper(
        io.BufferedReader(io.FileIO(0, closefd=False)), encoding="utf-8", errors="surrogateescape"
    )
    sink = os.memfd_create(OUTPUT_NAME)
    os.dup2(sink, 1)
    sys.stdout = io.TextIOWrapper(
        io.BufferedWriter(io.FileIO(1, "w", closefd=False)), encoding="utf-8", errors="surrogateescape"
    )
    return sink


def call(code, namespace):
    """Run a program as the main module; what it raises passes, but for an exit with code 0."""
    module = type(sys)("__main__")
    module.__dict__.update(namespace, __name__="__main__")
    sys.modules["__main__"] = module
    try:
        exec(code, module.__dict__)
    except SystemExit as end:
        if end.code not in (None, 0):
            raise
    finally:
        sys.stdout.flush()


def printed(sink):
    """What was printed."""
    size = os.fstat(sink).st_size
    return os.pread(sink, size, 0).decode("utf-8", "replace")
