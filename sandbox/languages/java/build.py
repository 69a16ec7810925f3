"""Compiles a Java solution: asks a compiler that was started ahead, and has compiled a sample by then.

A cold javac takes several times as long as the compilation itself, most of it to load and warm up javac.
"""

import os
import struct
import subprocess

ARTIFACT = "solution.classes"
COMPILER_MB = 192
WARM_COMPILATIONS = 1
_server = None


def start():
    """Start the compiler."""
    global _server
    folder = os.path.dirname(os.path.abspath(__file__))
    argv = [f"{folder}/jvm-counted", folder, f"compiler-{WARM_COMPILATIONS}", str(COMPILER_MB)]
    _server = subprocess.Popen(
        argv, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, cwd=folder
    )


def build(request):
    """See docs/languages.md."""
    if _server is None or _server.poll() is not None:
        start()
    try:
        text = request["source"].decode("utf-8")
    except UnicodeDecodeError as error:
        line = request["source"].count(b"\n", 0, error.start) + 1
        return {"ok": False, "error": "the source is not UTF-8", "line": line}
    source = text.encode()
    try:
        _server.stdin.write(
            described(request["signature"]) + string(request["name"]) + number(len(source)) + source
        )
        _server.stdin.flush()
        line, size = struct.unpack(">iI", _server.stdout.read(8))
        result = _server.stdout.read(size)
    except (OSError, struct.error):
        return {"ok": False, "error": "the compiler ended without a result", "line": 0}
    if line >= 0:
        return {"ok": False, "error": result.decode("utf-8", "replace"), "line": line}
    with open(ARTIFACT, "wb") as file:
        file.write(result)
    return {"ok": True}


def described(signature):
    """A signature as judge.compiler.Signature reads it."""
    methods = signature["methods"] if signature["kind"] == "class" else [signature]
    names = [name for name, _ in signature.get("parameters", ())]
    mutates = names.index(signature["mutates"]) if signature.get("mutates") else -1
    pieces = [string(signature["kind"]), string(signature["name"]), number(mutates), number(len(methods))]
    for method in methods:
        pieces += [string(method["name"]), number(len(method["parameters"]))]
        for name, type_name in method["parameters"]:
            pieces += [string(name), string(type_name)]
        pieces.append(string(method["returns"]))
    return b"".join(pieces)


def string(text):
    """A string as java.io.DataInput reads it."""
    data = text.encode()
    return struct.pack(">H", len(data)) + data


def number(value):
    """An int as java.io.DataInput reads it."""
    return struct.pack(">i", value)
