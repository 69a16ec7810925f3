"""Compiles Toy: one word, after comments that begin with ;. `slowly` never ends, `read FILE` looks around."""

import os
import time

WORDS = ("sum", "length", "count_calls", "fail", "quit", "thread", "print", "babble", "sleep")


def build(request):
    lines = request["source"].decode().splitlines()
    for number, line in enumerate(lines, 1):
        word = line.partition(";")[0].strip()
        if word == "slowly":
            time.sleep(3600)
        if word.startswith("read "):
            return {"ok": False, "error": repr(open(word[5:]).read()), "line": number}
        if word == "whoami":
            return {"ok": False, "error": f"uid {os.getuid()} in {os.getcwd()}", "line": number}
        if word == "nothing":
            return {"ok": True}
        if word and word not in WORDS:
            return {"ok": False, "error": f"solution.toy:{number}: {word!r} is no word", "line": number}
        if word:
            with open("solution.word", "w") as file:
                file.write(word)
            return {"ok": True}
    return {"ok": False, "error": "there is no word", "line": 0}
