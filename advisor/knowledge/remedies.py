"""A file that is no YAML: where, and what to do about it in plain words, in place of what the YAML library says."""

from __future__ import annotations

import yaml

from ..patterns import regex

__all__ = ["line_of_error", "remedy", "to_quote", "with_a_colon"]

_SAID = {
    "special characters": "the line holds an invisible character; remove it, or type the line anew",
    "control characters": "the line holds an invisible character; remove it, or type the line anew",
    "nest": "the file is nested more than 50 deep; an entry needs no nesting",
    "another document": "`---` begins a second document; remove that line, or put what follows into a file of its own",
    "document start": "a line that begins with `...` or `%` is an order to YAML; remove it, or put the text in quotes",
    "directive": "a line that begins with `...` or `%` is an order to YAML; remove it, or put the text in quotes",
    "incompatible": "a line that begins with `%YAML` is not needed; remove it",
    "escape": "a backslash in double quotation marks begins a code; put single ones (') around the text instead",
    "hexdecimal": "a backslash in double quotation marks begins a code; put single ones (') around the text instead",
    "sequence entries": "text that begins with `- ` must be in quotes; an item of a list stands on a line of its own",
}
"""What to do, by a part of what the library says."""
_ASTRAY = (
    "the line begins too far left or right: indent it with spaces as far as the lines that it belongs with, and put "
    "text that holds a colon and a space in quotes"
)
_GOES_ON = (
    "by its indentation the line goes on with the text above: indent a key as far as the keys beside it, and put "
    "text that holds a colon and a space in quotes"
)
_OPENING = regex(r"\s*(?:-\s+)*(?:[\w-]+:\s+)?(?P<text>(?P<mark>[*&@!\[{%`|>,\]}\"'])[^\n]*)")
"""A line whose text begins with a mark that YAML takes for its own."""
_TEXT = regex(r"\s*(?:(?:-\s+)+(?:say:\s+)?|[\w-]+:\s+)?(?P<text>.*)")
"""A line with the text after its dash or its key."""
_GLUED = regex(r"\s*(?P<key>[\w-]+):(?P<text>[^\s:/].*)")
"""A key with no space after its colon."""
_SHOWN = 40
"""Characters of the text that a remedy repeats."""


def remedy(text: str, error: yaml.YAMLError) -> tuple[str, int]:
    """What to do about an error of YAML, and the line to do it in, from 1; 0 where it is no single line."""
    marks = [getattr(error, name, None) for name in ("context_mark", "problem_mark")]
    what = " ".join(filter(None, (getattr(error, "context", None), getattr(error, "problem", None)))) or str(error)
    line = line_of_error(text, error)
    for sign, said in _SAID.items():
        if sign in what:
            return said, line
    lines = text.splitlines()
    begun = marks[0].line + 1 if marks[0] else line
    at = _at(lines, line)
    if "\t" in _indent(at):
        return "the line begins with a tab; indent with spaces", line
    if marks[1] and at[marks[1].column :].startswith("\t"):
        return "a tab stands in this line; write spaces instead", line
    if "quoted scalar" in what:
        return _unclosed(_at(lines, begun)), begun
    if "simple key" in what:
        return _without_a_colon(_at(lines, begun)), begun
    if "flow sequence" in what or "flow node" in what:
        opened = next((number for number in range(line, 0, -1) if "[" in _at(lines, number)), begun)
        return "`[` begins a list, with commas between its items and `]` at its end; put other text in quotes", opened
    if found := _OPENING.match(at):
        return _of_a_mark(lines, line, found["text"].strip())
    return _of_a_colon(lines, line) if "mapping values" in what else (_ASTRAY, line)


def line_of_error(text: str, error: yaml.YAMLError) -> int:
    """The line of a text that is no YAML, from 1, where this error was found; 0 where it is of no single line."""
    if isinstance(error, yaml.MarkedYAMLError):
        return error.problem_mark.line + 1 if error.problem_mark else 0
    # Of a character that may not stand in YAML, libyaml tells its number, PyYAML's own reader the character.
    character = getattr(error, "character", None)
    if character is None:
        return 0
    return text.count("\n", 0, text.find(character if isinstance(character, str) else chr(character))) + 1


def to_quote(text: str) -> str:
    """The remedy for a text whose first letter is a mark of YAML's."""
    text = text.strip()
    if text[0] in "\"'":
        return f"text that begins with a quotation mark needs others around all of it: {_in_quotes(text)}"
    return f"text that begins with `{text[0]}` must be in quotes: {_in_quotes(text)}"


def with_a_colon(text: str) -> str:
    """The remedy for a text that YAML reads as a key and its value."""
    return f"text that holds a colon and a space must be in quotes: {_in_quotes(text)}"


def _in_quotes(text: str) -> str:
    text = _cut(text)
    return f'"{text}"' if '"' not in text else "'{}'".format(text.replace("'", "''"))


def _cut(text: str) -> str:
    return text if len(text) <= _SHOWN else f"{text[:_SHOWN]}…"


def _at(lines: list[str], line: int) -> str:
    """A line by its number; empty where there is none."""
    return lines[line - 1] if 0 < line <= len(lines) else ""


def _indent(line: str) -> str:
    return line[: len(line) - len(line.lstrip())]


def _of_a_mark(lines: list[str], line: int, text: str) -> tuple[str, int]:
    """The remedy for a line whose text begins with a mark of YAML's, and the line to mend."""
    if text[0] == "|":
        return f"the text after `|` begins on the next line, indented; or put it in quotes: {_in_quotes(text)}", line
    if text[0] in "\"'" and text.endswith(text[0]) and text.count(text[0]) == 2:
        # It is quoted well, so that a mark above it was taken for the one at the end.
        for before in range(line - 1, 0, -1):
            found = _OPENING.match(_at(lines, before))
            if found and found["mark"] == text[0] and found["text"].count(text[0]) == 1:
                return _unclosed(_at(lines, before)), before
    return to_quote(text), line


def _unclosed(line: str) -> str:
    found = _OPENING.match(line)
    text = found["text"].strip() if found else line.strip()
    return f"the quotation mark before the text needs another after it: {_cut(text)}{text[:1]}"


def _without_a_colon(line: str) -> str:
    return (
        f"`{_cut(line.strip())}` is neither key nor item: put a colon after a key and `- ` before an item, and indent "
        "the lines of a text more than the key that it belongs to"
    )


def _of_a_colon(lines: list[str], line: int) -> tuple[str, int]:
    """The remedy for a colon that stands where no key can be, and the line to mend."""
    found = _TEXT.match(_at(lines, line))
    text = found["text"].strip() if found else ""
    if ": " in text:
        return with_a_colon(text), line
    if text.endswith(":") and text != _at(lines, line).strip():
        return f"text that ends with a colon must be in quotes: {_in_quotes(text)}", line
    before = next((number for number in range(line - 1, 0, -1) if _at(lines, number).strip()), line)
    above = _at(lines, before)
    glued = _GLUED.fullmatch(above)
    if glued:
        return f"a space is missing after the colon: `{glued['key']}: {_cut(glued['text'])}`", before
    if ":" not in above and not above.lstrip().startswith("- "):
        return _without_a_colon(above), before
    return _GOES_ON, line
