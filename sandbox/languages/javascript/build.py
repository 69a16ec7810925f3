"""Makes of a source what the driver runs: the same text, unless it is TypeScript or a module.

esbuild leaves out types and turns `import` and `export` into what functions may contain. Its source map comes
along in a last line, so that messages speak of the candidate's own lines.
"""

import json
import os
import re
import subprocess

ESBUILD = "/usr/bin/esbuild"
ARTIFACT = "solution.js"
MARK = "//# judge-source="
MODULE = re.compile(rb"^[ \t]*(?:import|export)\b", re.MULTILINE)
PLACE = re.compile(r"^\s+(\S+):(\d+):(\d+):", re.MULTILINE)
MESSAGE = re.compile(r"\[ERROR\]\s+(.*)")
NAMED_MAP = re.compile(rb"(//|/\*)([#@])([ \t]*)sourceMappingURL=")
"""A source that names its own source map would have esbuild read that file."""
OPTIONS = (
    "--format=cjs",
    "--target=es2023",
    "--tree-shaking=false",
    "--charset=utf8",
    "--log-limit=1",
    "--color=false",
    "--tsconfig-raw={}",
    "--sourcemap=external",
    "--sources-content=false",
    "--outfile=out.js",
)
TYPESCRIPT = ".ts"


def build(request):
    """See docs/languages.md."""
    source, name = request["source"], request["name"]
    if not name.endswith(TYPESCRIPT) and not MODULE.search(source):
        return leave(source)
    with open(name, "wb") as file:
        file.write(NAMED_MAP.sub(rb"\1\2\3sourceMappingurl=", source))
    done = subprocess.run(
        [ESBUILD, name, *OPTIONS],
        stdin=subprocess.DEVNULL,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.PIPE,
        env={**os.environ, "GOMAXPROCS": "1"},
        check=False,
    )
    if done.returncode:
        return failure(done.stderr.decode("utf-8", "replace"))
    with open("out.js", "rb") as file:
        code = file.read()
    with open("out.js.map", "rb") as file:
        mappings = json.load(file)["mappings"]
    lines = source.count(b"\n") + (not source.endswith(b"\n"))
    return leave(
        b"%s\n%s%s %d %s\n" % (code.rstrip(b"\n"), MARK.encode(), name.encode(), lines, mappings.encode())
    )


def leave(code):
    """Leave the artifact."""
    with open(ARTIFACT, "wb") as file:
        file.write(code)
    return {"ok": True}


def failure(text):
    """What esbuild said, as the candidate needs to hear it."""
    message, place = MESSAGE.search(text), PLACE.search(text)
    error = f"SyntaxError: {message[1]}" if message else text.strip()[:4000]
    return {"ok": False, "error": error[:4000], "line": int(place[2]) if place else 0}
