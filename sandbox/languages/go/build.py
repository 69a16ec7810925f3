"""Compiles a solution: `front`, a program of this folder's, does the work (see front/main.go)."""

import json
import subprocess

SECONDS = 50


def build(request):
    """The result as docs/languages.md says."""
    with open(request["name"], "wb") as file:
        file.write(request["source"])
    try:
        done = subprocess.run(
            [f"{request['folder']}/front"],
            input=json.dumps(request["signature"]).encode(),
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            timeout=SECONDS,
            check=False,
        )
        return json.loads(done.stdout)
    except subprocess.TimeoutExpired:
        return {"ok": False, "error": f"not compiled within {SECONDS} s", "line": 0}
    except ValueError:
        return {"ok": False, "error": "the source is too much for the compiler", "line": 0}
