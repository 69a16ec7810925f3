"""Finds out, while the image is built, which classes are used: compiles and runs a sample.

Arguments: the language's folder, and one to work in. Leaves `classes.list` there, for java -Xshare:dump.
"""

import os
import socket
import struct
import subprocess
import sys

FOLDER, WORK = sys.argv[1:]
sys.path[:0] = [FOLDER, os.path.dirname(FOLDER)]

import build  # noqa: E402
import codec  # noqa: E402

SIGNATURE = {
    "kind": "function",
    "name": "solve",
    "parameters": [["nums", "list[int]"], ["text", "string"]],
    "returns": "list[list[int]]",
    "mutates": None,
}


def listing(name):
    """Environment that has a virtual machine write down what it loads."""
    options = f"-Xshare:off -XX:DumpLoadedClassList={WORK}/{name}"
    return {**os.environ, "JAVA_TOOL_OPTIONS": options}


def compiled():
    """Compile the sample."""
    os.environ.update(listing("compiler.list"))
    with open(f"{FOLDER}/image/Sample.java", "rb") as file:
        request = {"folder": FOLDER, "signature": SIGNATURE, "source": file.read(), "name": "solution.java"}
    os.chdir(WORK)
    result = build.build(request)
    if not result["ok"]:
        sys.exit(result["error"])


def run():
    """Run it, as the warden does."""
    ours, theirs = socket.socketpair()
    argv = [f"{FOLDER}/jvm", FOLDER, "clock", "256"]
    driver = subprocess.Popen(
        argv, env=listing("driver.list"), pass_fds=[3], preexec_fn=lambda: os.dup2(theirs.fileno(), 3)
    )
    theirs.close()
    expect(ours, b"B")
    path = f"{WORK}/solution.classes".encode()
    ours.sendall(b"L" + struct.pack("<I", len(path)) + path + struct.pack("<I", 2) + b"{}")
    expect(ours, b"L")
    data = codec.encode_arguments(SIGNATURE, [[5, 3, 8, 1], "some words to split"])
    block = struct.pack("<Q", len(data)) + data
    ours.sendall(b"W" + struct.pack("<Q", len(block)) + block)
    expect(ours, b"W")
    ours.sendall(b"C" + block)
    expect(ours, b"HR")
    ours.sendall(b"G")
    expect(ours, b"D")
    ours.sendall(b"A")
    head = ours.recv(9, socket.MSG_WAITALL)
    if head[0] != 0:
        sys.exit(ours.recv(struct.unpack("<Q", head[1:])[0], socket.MSG_WAITALL).decode())
    ours.close()
    driver.wait(10)


def expect(channel, words):
    """Read these bytes."""
    got = channel.recv(len(words), socket.MSG_WAITALL)
    if got != words:
        sys.exit(f"the driver said {got} instead of {words}")


def classes():
    """The names that both have listed, each once, in the order of loading."""
    seen = {}
    for name in ("compiler.list", "driver.list"):
        with open(f"{WORK}/{name}") as file:
            for line in file:
                if not line.startswith("#") and "source:" not in line:
                    seen[line.split(" id: ")[0].rstrip("\n")] = None
    return [name for name in seen if not name.split("/")[-1].startswith(("Solution", "Judge"))]


if __name__ == "__main__":
    compiled()
    if not os.path.exists("/proc/self/fd/3"):
        os.dup2(os.open("/dev/null", os.O_RDWR), 3)
    run()
    with open(f"{WORK}/classes.list", "w") as file:
        file.write("".join(f"{line}\n" for line in classes()))
