"""Action lines and action tables: what is one, and which cell of a table says what, who and when."""
from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

from clerk_desk.capture.lines import Line
from clerk_desk.domain.blocks import Kind, plain
from clerk_desk.domain.resolutions import action_label, action_line, near_action

WHAT = re.compile(r"actions?(?: points?| required| agreed| to be taken)?|tasks?|what|agreed actions?|description", re.IGNORECASE)
WHO = re.compile(
    r"(?:action )?(?:leads?|owners?|who|by whom|(?:action|lead) by|responsible|responsibility|officers?|lead officers?"
    r"|assigned to|person responsible|responsible officer|name)",
    re.IGNORECASE,
)
WHEN = re.compile(
    r"(?:by )?when|(?:due|target|completion|complete)(?: by| date)?|deadlines?|timescales?|by|date|due date|target date"
    r"|timeframe|to be completed(?: by)?", re.IGNORECASE)
STATUS = re.compile(r"(?:current )?(?:status|state|position|progress|rag(?: rating)?|completed?\??|open/closed)", re.IGNORECASE)
DONE = re.compile(r"(?:(?:now |action )?(?:closed|completed?|done|discharged|actioned)|yes)\b(?! by\b)", re.IGNORECASE)
INITIALS = re.compile(r"[A-Z]{2,3}(?:\s*(?:,|/|&|and)\s*[A-Z]{2,3})*")
BRACKETED = re.compile(r"\(([A-Z]{2,3})\)")
LIST_LABEL = re.compile(
    r"(?i)(?:agreed )?actions?(?: points| agreed| arising)?(?:\s*(?:/|and)\s*(?:further )?(?:information|matters|items)"
    r"(?: (?:to be provided|requested|for follow[- ]up|to follow))?)?\s*[:\-–]+")
IN_BRACKETS = re.compile(r"\((?P<inside>(?i:action)\b[^()]*)\)\.?")
HEADER = re.compile(r"(?i)actions?(?: by)?")
OWNS = re.compile(
    r"\b(?:Officers?|Managers?|Directors?|Head|Clerk|Chair(?:man|person)?|Lead|Leader|Secretary|Treasurer|Engineer|Executive|Services|Team|Master|Warden|Ranger|Surveyor|Auditor|Convener|Councillor|Cllr|Accountant|Solicitor)\b"
    r"|^[A-Z]{2,3}$|^[A-Z]\. ?[A-Z][a-z]+$")
NOTHING = re.compile(r"(?:no (?:further )?actions?(?: required| arising)?|actions?\s*[:\-–—]\s*(?:none|nil|n/a))\W*", re.IGNORECASE)


@dataclass(frozen=True)
class Columns:
    """Which column of an action table is which; -1 where there is none. ``width`` is how many there are."""

    what: int
    who: int
    when: int
    width: int
    status: int = -1


def columns(line: Line) -> Columns | None:
    """The columns that a line names if it is the header row of an action table, else None."""
    cells = line.cells
    if len(cells) < 2 or any(len(cell) > 40 for cell in cells):
        return None
    what = _column(cells, WHAT)
    if what < 0:
        return None
    who, when = _column(cells, WHO), _column(cells, WHEN)
    return Columns(what, who, when, len(cells), _column(cells, STATUS)) if who >= 0 or when >= 0 else None


def _column(cells: Sequence[str], pattern: re.Pattern[str]) -> int:
    return next((place for place, cell in enumerate(cells) if pattern.fullmatch(cell.rstrip(" :"))), -1)


def row_text(line: Line, table: Columns) -> str:
    """A row's words as an action block keeps them: what, who and when on a line each, empty where the cell is.

    Where its status says that it is done, that stands for when.
    """
    numbered = line.marker and table.what > 0 and (len(line.cells) < 3 or len(line.cells) < table.width)
    cells = [line.marker, *line.cells] if numbered else list(line.cells)
    said = [cells[place] if 0 <= place < len(cells) else "" for place in (table.what, table.who, table.when)]
    status = cells[table.status] if 0 <= table.status < len(cells) else ""
    return "\n".join([*said[:2], status if is_done(status) else said[2]])


def is_done(words: str) -> bool:
    """Does a table's cell say that the action was done ("Closed - circulated 10 January")?"""
    return DONE.match(words) is not None


def initialled(lines: Sequence[Line]) -> list[Line]:
    """The lines with initials alone, as a narrow column "Action" leaves them, made action lines; the column's header is dropped.

    Initials count where the text names them in brackets behind a name, or where the header stands in it.
    """
    known = {each for line in lines for each in BRACKETED.findall(line.text)}
    headed = any(HEADER.fullmatch(line.text) for line in lines if not line.marker)
    alone = [bool(INITIALS.fullmatch(line.text)) and not line.marker and (headed or _known(line.text, known)) for line in lines]
    if not any(alone):
        return list(lines)
    pairs = zip(lines, alone, strict=True)
    return [replace(line, text=f"ACTION: {line.text}") if owes else line for line, owes in pairs if owes or not HEADER.fullmatch(line.text)]


def _known(text: str, known: set[str]) -> bool:
    return all(each in known for each in re.findall(r"[A-Z]{2,3}", text))


def is_action(text: str) -> bool:
    """Does the line begin with the label of an action?"""
    return action_label(text) > 0


def opens_actions(text: str) -> bool:
    """Is it a label above a list of actions ("ACTIONS:", "Action points:")?"""
    return LIST_LABEL.fullmatch(text) is not None


def without_brackets(text: str) -> str:
    """"(Action: HP)" without the brackets round it."""
    found = IN_BRACKETS.fullmatch(text)
    return found["inside"] if found else text


def owner_behind(sentence: str) -> str:
    """Who is named by a sentence "Action: HP" or "(Action: Head of Parks)" at the end of a paragraph; empty for any other sentence."""
    words = without_brackets(sentence.rstrip("."))
    if "ction" not in words[:8].lower() or not action_label(words) or NOTHING.fullmatch(words):
        return ""
    line = action_line(plain(words, Kind.ACTION))
    return line.owner if not line.text and line.owner[:1].isupper() and len(line.owner) < 60 else ""


def is_bare_label(text: str) -> bool:
    """Is it the label alone, so that the owner stands on the next line?"""
    end = action_label(text)
    if end:
        return not text[end:].strip()
    return len(text) <= 40 and text.isupper() and len(text.split()) == 1 and near_action(text)


def heads_owner(text: str, below: str) -> bool:
    """Is it "Action" alone, without its colon, above nothing but a post or initials?"""
    return text in ("Action", "Actions") and len(below.split()) <= 8 and not below.endswith(".") and OWNS.search(below) is not None


def is_nothing(text: str) -> bool:
    """Does it say that there is no action?"""
    return NOTHING.fullmatch(text) is not None
