"""A web page or clipboard HTML as lines: lists with the markers they show, tables with tabs, bold and italic kept."""
from __future__ import annotations

import re
from collections.abc import Iterable
from typing import NamedTuple

from clerk_desk.capture.rich import RichLine, row_lines
from clerk_desk.capture.web_tokens import Token, tokens
from clerk_desk.domain.blocks import Run
from clerk_desk.domain.numbering import COUNTERS

BLOCKS = frozenset(
    [
        "p", "div", "li", "ul", "ol", "tr", "table", "tbody", "thead", "section", "article", "main", "header", "h1", "h2", "h3", "h4",
        "h5", "h6", "dl", "dt", "dd", "pre", "blockquote", "address", "figure", "figcaption", "fieldset", "form", "legend", "hr",
        "body", "caption", "center",
    ],
)
SKIPPED = frozenset([
    "script", "style", "head", "nav", "footer", "noscript", "template", "svg", "button", "select", "textarea", "iframe", "object", "del",
])
CHANGES = SKIPPED | {"b", "strong", "i", "em", "cite"}
VOID = frozenset(["br", "hr", "img", "input", "meta", "link", "col", "wbr", "area", "base", "embed", "source", "track", "param"])
GAPS = frozenset(["p", "h1", "h2", "h3", "h4", "h5", "h6", "table", "ul", "ol"])
FORMS = {
    "a": "a.", "A": "A.", "i": "i.", "I": "I.", "1": "1.", "lower-alpha": "a.", "upper-alpha": "A.", "lower-roman": "i.",
    "upper-roman": "I.", "decimal": "1.",
    "lower-latin": "a.", "upper-latin": "A.",
}
SIGNED = frozenset(["disc", "circle", "square", "none"])
TABLE = frozenset(["table", "tr", "td", "th"])
DEEPEST, DEEPEST_TABLE = 200, 12
UNSEEN = re.compile(r"display:none|visibility:hidden|mso-hide:all")
RULE = re.compile(r"(?P<names>[\w.,\s\-]{1,200})\{(?P<says>[^{}]{0,2000})\}")
TOLD = re.compile(r"list-style|display:\s*none|visibility:\s*hidden", re.IGNORECASE)
HEADINGS = frozenset(["h1", "h2", "h3", "h4", "h5", "h6"])
STOPS = re.compile(r"\s*([:;])\s*")
HEAVY = re.compile(r"font-weight:(?:bold|[6-9]00)")
BROKEN = re.compile(r"[\r\n\t]+")
CLIPBOARD = re.compile(r"\s*Version:\d", re.IGNORECASE)
BEGUN, ENDED = "<!--StartFragment-->", "<!--EndFragment-->"


def web_lines(html: str) -> list[RichLine]:
    """The lines that a reader of this HTML sees, menus and scripts left out. Broken HTML gives what can be read of it."""
    return _Reader().read(tokens(_fragment(html)))


def _fragment(html: str) -> str:
    """The part of the clipboard's HTML that was copied, where the clipboard says in its own header which."""
    if not CLIPBOARD.match(html):
        return html
    start, end = html.find(BEGUN), html.rfind(ENDED)
    return html[start + len(BEGUN):end if end > start else None] if start >= 0 else html[html.find("<"):]


class Rules:
    """What the page's own styles say about lists and about what is not shown: by element, by class, by both."""

    def __init__(self) -> None:
        self.said: dict[str, str] = {}

    def learn(self, sheet: str) -> None:
        """Takes in a style element's rules as far as they are plain."""
        for found in RULE.finditer(sheet[:200_000]):
            if TOLD.search(found["says"]):
                for name in found["names"].split(","):
                    self.said[name.strip().lower()] = found["says"].lower().replace(": ", ":")

    def of(self, tag: str, given: dict[str, str]) -> str:
        """The style of an element, its own words last."""
        if not self.said and "style" not in given:
            return ""
        names = [tag, *(name for each in given.get("class", "").lower().split()[:8] for name in (f".{each}", f"{tag}.{each}"))]
        said = [self.said[name] for name in names if name in self.said] if self.said else []
        own = STOPS.sub(r"\1", given["style"].lower()) if "style" in given else ""
        return ";".join([own, *said])


class _List:
    """A list that is open: its marker form, the number of its next entry, and whether it counts up or down."""

    def __init__(self, form: str, first: int, step: int) -> None:
        self.form, self.count, self.step = form, first, step

    def next(self, given: dict[str, str], style: str) -> str:
        """The marker of the next entry, which may have a number and a form of its own."""
        form = _form("ol", self.form[:1], style) if "list-style" in style else self.form
        value = given.get("value", "")
        count = int(value) if value.lstrip("-").isdigit() and len(value) < 9 else self.count
        self.count = count + self.step
        return COUNTERS[form[0]](max(count, 1)) + form[1:] if form else "•"


class _Row:
    """A table row that is open: how many tables deep, and the lines of each of its cells."""

    def __init__(self, depth: int) -> None:
        self.depth = depth
        self.cells: list[list[RichLine]] = []


class _Open(NamedTuple):
    """An element that is open: whether what it holds is unseen, bold or italic."""

    tag: str = ""
    unseen: bool = False
    bold: bool = False
    italic: bool = False


class _Reader:
    """Gathers lines while it goes through the page's tags and words."""

    def __init__(self) -> None:
        self.lines: list[RichLine] = []
        self.runs: list[Run] = []
        self.open: list[_Open] = []
        self.lists: list[_List] = []
        self.rows: list[_Row] = []
        self.rules = Rules()
        self.tables, self.heading, self.marker, self.gap = 0, 0, "", False

    def read(self, page: Iterable[Token]) -> list[RichLine]:
        """All lines; rows that were never closed end with the page."""
        for token in page:
            if not token.tag:
                self._words(token.words)
            elif token.end:
                self._close(token.tag)
            else:
                self._open(token)
        self._end_line()
        while self.rows:
            self._end_row(self.rows.pop())
        return self.lines

    # tags

    def _open(self, token: Token) -> None:
        tag, given = token.tag, token.given
        if tag in BLOCKS or tag == "br":
            self._end_line()
        self.gap = self.gap or tag in GAPS
        style = self.rules.of(tag, given)
        if tag not in VOID and len(self.open) < DEEPEST:
            self._push(tag, given, style)
        if tag == "style":
            self.rules.learn(token.words)
        elif tag in {"ol", "ul"}:
            self.lists.append(_list(token, style))
        elif tag == "li":
            self.marker = self.lists[-1].next(given, style) if self.lists else "•"
        elif tag in HEADINGS:
            self.heading = int(tag[1])
        elif tag in TABLE and self.tables < DEEPEST_TABLE + (tag == "table"):
            self._table(tag)

    def _table(self, tag: str) -> None:
        """A table, row or cell begins; a row that was not closed ends before the next of the same table."""
        if tag == "table":
            self.tables += 1
            return
        if tag == "tr":
            self._end_rows(self.tables)
            self.rows.append(_Row(self.tables))
        elif self.rows:
            self._end_line()
            self.rows[-1].cells.append([])

    def _push(self, tag: str, given: dict[str, str], style: str) -> None:
        last = self.open[-1] if self.open else _Open()
        if not style and not given and tag not in CHANGES:  # most tags
            self.open.append(_Open(tag, last.unseen, last.bold, last.italic))
            return
        unseen = last.unseen or tag in SKIPPED or UNSEEN.search(style) is not None or "hidden" in given
        heavy = tag in {"b", "strong"} or ("font-weight" in style and HEAVY.search(style) is not None)
        bold = (last.bold or heavy) and "font-weight:normal" not in style
        italic = (last.italic or tag in {"i", "em", "cite"} or "font-style:italic" in style) and "font-style:normal" not in style
        self.open.append(_Open(tag, unseen, bold, italic))

    def _close(self, tag: str) -> None:
        if tag in BLOCKS or tag in {"td", "th"}:
            self._end_line()
        if tag in {"ol", "ul"} and self.lists:
            self.lists.pop()
        elif tag == "tr":
            self._end_rows(self.tables)
        elif tag == "table" and self.tables:
            self._end_rows(self.tables)
            self.tables -= 1
        elif tag in HEADINGS:
            self.heading = 0
        for place in range(len(self.open) - 1, -1, -1):
            if self.open[place].tag == tag:
                del self.open[place:]
                break

    def _words(self, data: str) -> None:
        last = self.open[-1] if self.open else _Open()
        if last.unseen:
            return
        if "\n" in data and any(each.tag == "pre" for each in self.open[-4:]):
            for line in data.split("\n")[:-1]:
                self.runs.append(Run(line, last.bold, last.italic))
                self._end_line()
            data = data.rsplit("\n", maxsplit=1)[-1]
        self.runs.append(Run(BROKEN.sub(" ", data), last.bold, last.italic))

    # lines

    def _end_line(self) -> None:
        """What was gathered becomes a line."""
        runs, self.runs = tuple(self.runs), []
        if not "".join(run.text for run in runs).strip():
            return
        self._add(RichLine(runs, self.heading, self.marker, self.gap))
        self.marker, self.gap = "", False

    def _add(self, line: RichLine) -> None:
        if self.rows and self.rows[-1].cells:
            self.rows[-1].cells[-1].append(line)
        else:
            self.lines.append(line)

    def _end_rows(self, depth: int) -> None:
        while self.rows and self.rows[-1].depth >= depth:
            self._end_row(self.rows.pop())

    def _end_row(self, row: _Row) -> None:
        """Short cells side by side become one line with tabs; a cell of several lines keeps them."""
        for line in row_lines(row.cells):
            self._add(line)


def _list(token: Token, style: str) -> _List:
    form = _form(token.tag, token.given.get("type", ""), style)
    step = -1 if "reversed" in token.given else 1
    start = token.given.get("start", "")
    first = int(start) if start.lstrip("-").isdigit() else token.entries if step < 0 else 1
    return _List(form, first, step)


def _form(tag: str, kind: str, style: str) -> str:
    """The form of a list's markers, empty for a sign."""
    named = re.search(r"list-style(?:-type)?:(?:\w+\s)*?([a-z\-]+)", style)
    kind = named[1] if named and (named[1] in FORMS or named[1] in SIGNED) else kind
    if kind in SIGNED or (tag == "ul" and kind not in FORMS):
        return ""
    return FORMS.get(kind, "1.")
