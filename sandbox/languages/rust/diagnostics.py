"""What the compiler said, as the candidate needs it: about their own lines, and nothing about the glue."""

import json
import re

MOST = 3800
FIRST = 5
UNDEFINED = re.compile(r"undefined (?:reference to|symbol:?) [`']?([\w.$]+)")
DEFINED_TWICE = re.compile(r"(?:multiple definition of|duplicate symbol:?) [`']?([\w.$]+)")


class Diagnostics:
    """The errors among a compiler's messages (JSON, one for each line).

    `name` is the candidate's file with `lines` lines of their own, `glue` the file that follows it.
    """

    def __init__(self, text, name, lines, glue):
        self.name = name
        self.lines = lines
        self.glue = glue
        self.errors = []
        for line in text.splitlines():
            try:
                message = json.loads(line)
            except ValueError:
                continue
            if is_error(message):
                self.errors.append(message)

    def own(self):
        """(text, line) of the errors in the candidate's own lines, None when there are none."""
        found = [error for error in self.errors if self._line(error)]
        if not found:
            return None
        texts = [self._text(error) for error in found[:FIRST]]
        if len(found) > FIRST:
            texts.append(f"... and {len(found) - FIRST} more errors")
        return "\n".join(texts)[:MOST], self._line(found[0])

    def in_glue(self):
        """(line of the glue, what was found there) of the first error in it; (0, "") when there is none."""
        for error in self.errors:
            for span in error["spans"]:
                if span["is_primary"] and span["file_name"] == self.glue:
                    return span["line_start"], detail(error)
        return 0, ""

    def linking(self):
        """What is wrong with the names that the linker looked for; None when it was not that."""
        for error in self.errors:
            if not error["message"].startswith("linking with"):
                continue
            everything = "\n".join([error["message"], *(child["message"] for child in error["children"])])
            for pattern, text in (
                (UNDEFINED, "is declared and nowhere defined"),
                (DEFINED_TWICE, "is defined twice"),
            ):
                names = sorted(set(pattern.findall(everything)))
                if names:
                    return f"linking failed: {', '.join(names[:FIRST])} {text}"
            return "linking failed"
        return None

    def other(self):
        """The first error that has no place in the source; None when there is none."""
        for error in self.errors:
            if not self._mentions_glue(error["message"]):
                return error["message"][:MOST]
        return None

    def _line(self, error):
        """The first line of the candidate's that an error speaks of, 0 for none."""
        for primary in (True, False):
            for span in error["spans"]:
                line = self._in_source(span)
                if line and span["is_primary"] == primary:
                    return line
            if any(span["file_name"] == self.glue for span in error["spans"] if span["is_primary"]):
                return 0
        return 0

    def _in_source(self, span):
        """The line of a place, or of the macro call that it comes from; 0 when it is not the candidate's."""
        while span is not None:
            if span["file_name"] == self.name and span["line_start"] <= self.lines:
                return span["line_start"]
            span = (span.get("expansion") or {}).get("span")
        return 0

    def _mentions_glue(self, text):
        return self.glue in text or self.glue.removesuffix(".rs") in text

    def _without_glue(self, text):
        """Names as the candidate knows them."""
        module = re.escape(self.glue.removesuffix(".rs"))
        return re.sub(rf"(crate::)?{module}(::offered)?(::)?", "", text)

    def _text(self, error):
        rendered = (error.get("rendered") or "").strip()
        if rendered and not self._mentions_glue(rendered):
            return rendered + "\n"
        lines = [f"error: {self._without_glue(error['message'])}"]
        for span in error["spans"]:
            line = self._in_source(span)
            if line:
                lines.append(f"  line {line}: {self._without_glue(span['label'] or 'here')}")
        return "\n".join(lines) + "\n"


def is_error(message):
    """Whether a message is an error, and not merely how many there were."""
    if not isinstance(message, dict) or not str(message.get("level", "")).startswith("error"):
        return False
    return bool(message["spans"]) or not message["message"].startswith("aborting")


def detail(error):
    """What an error in the glue says of the candidate's declaration, "" when it says nothing useful."""
    code = (error.get("code") or {}).get("code")
    if code == "E0308":
        labels = [span["label"] for span in error["spans"] if span["is_primary"] and span["label"]]
        return labels[0] if labels else ""
    return error["message"] if code == "E0061" else ""
