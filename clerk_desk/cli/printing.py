"""How answers and remarks are printed."""
from __future__ import annotations

import json
import sys
from collections.abc import Iterable, Sequence
from typing import Any, TextIO


def make_printable() -> None:
    """Makes both outputs take every sign: UTF-8 into files and pipes, and never an error over a sign a screen lacks."""
    for stream in (sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure"):
            stream.reconfigure(errors="backslashreplace", **({} if _is_screen(stream) else {"encoding": "utf-8"}))


def _is_screen(stream: TextIO) -> bool:
    try:
        return stream.isatty()
    except ValueError:  # closed
        return True


def note(sentence: str) -> None:
    """A remark for the person at the screen; never part of an answer."""
    print(sentence, file=sys.stderr)


def answer(text: str = "", *, now: bool = False) -> None:
    """A line of the answer; ``now`` sends it on at once, where more takes a while and another program reads along."""
    print(text, flush=now)


def answer_json(value: Any) -> None:
    """The answer as JSON, readable by people too."""
    print(json.dumps(value, ensure_ascii=False, indent=2))


def answer_table(rows: Iterable[Sequence[object]]) -> None:
    """Rows of the answer with their columns under each other."""
    lines = [[str(cell) for cell in row] for row in rows]
    widths = [max(len(cell) for cell in column) for column in zip(*lines, strict=True)]
    for line in lines:
        answer("  ".join(cell.ljust(width) for cell, width in zip(line, widths, strict=True)).rstrip())


def indented(text: str, by: str) -> str:
    """The text with its second and later lines set in as far as the first."""
    return by + text.replace("\n", "\n" + by)


def counted(number: int, thing: str) -> str:
    """A number with its thing: "1 meeting", "2 meetings"."""
    return f"{number} {thing}{'' if number == 1 else 's'}"
