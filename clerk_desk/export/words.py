"""Words made fit for every form of file: nothing that a file cannot hold, bold and italic kept."""
from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterable, Sequence
from dataclasses import replace

from clerk_desk.domain.blocks import Block, Run
from clerk_desk.domain.dates import MONTHS
from clerk_desk.domain.house_style import HouseStyle
from clerk_desk.domain.lead_ins import in_both_languages, in_house_form
from clerk_desk.domain.resolutions import action_label

LINE_ENDS = re.compile("\r\n?|[\x0b\x0c\x85\u2028\u2029]")
UNFIT = re.compile("[\x00-\x08\x0e-\x1f\x7f-\x84\x86-\x9f\ud800-\udfff\ufdd0-\ufdef\ufffe\uffff]")


def fit(text: str) -> str:
    """The text without control characters and halves of characters; every kind of line end is a newline."""
    if text.isprintable():  # so nearly every text is
        return text
    return UNFIT.sub("", LINE_ENDS.sub("\n", text))


def one_line(text: str) -> str:
    """The text fit and on one line, for headings, titles and labels."""
    return " ".join(fit(text).split())


def runs_of(text: str, *, bold: bool = False) -> tuple[Run, ...]:
    """Plain words as runs; empty words are no run."""
    return (Run(fit(text), bold),) if text else ()


def fitted(runs: Iterable[Run]) -> tuple[Run, ...]:
    """The runs made fit."""
    return tuple(run if run.text.isprintable() else replace(run, text=fit(run.text)) for run in runs if run.text)


def short_day(on: dt.date) -> str:
    """A day in the narrow column of a table: "8 Sep 2026"."""
    return f"{on.day} {MONTHS[on.month - 1][:3]} {on.year}"


def lead_in_runs(block: Block, style: HouseStyle) -> tuple[Run, ...]:
    """A lead-in in the house's form, with the words that stand out in bold where the house wants that."""
    stands_out, rest = in_house_form(block.text, style)
    if not stands_out:
        return fitted(block.runs)
    first = tuple(Run(words, style.lead_in_bold, language=language) for words, language in in_both_languages(block.text, stands_out, style))
    return fitted((*first, Run(" "), *_tail(block.runs, rest))) if rest else first


def action_runs(block: Block, style: HouseStyle) -> tuple[Run, ...]:
    """An action line under the house's own label."""
    words = action_words(block.text)
    label = Run(style.action, style.action_bold)
    return fitted((label, Run(" "), *_tail(block.runs, words))) if words else (label,)


def action_words(text: str) -> str:
    """An action's words without their label, however that is written; a row of an action table as one sentence."""
    text, *cells = (line.strip() for line in text[action_label(text):].strip().split("\n"))
    owner, due = (cells[0] if cells else ""), ", ".join(cell for cell in cells[1:] if cell)
    said = f"{owner}: {text}" if owner else text
    return f"{said} ({due})" if due else said


def _tail(runs: Sequence[Run], rest: str) -> tuple[Run, ...]:
    """The runs of the last words, with their bold and italic where the words are the runs' own end."""
    whole = "".join(run.text for run in runs).rstrip()
    if not whole.endswith(rest):
        return (Run(rest),)
    skip, out = len(whole) - len(rest), []
    for run in runs:
        out.append(replace(run, text=run.text[skip:]))
        skip = max(0, skip - len(run.text))
    return tuple(run for run in out if run.text)
