"""A web page or clipboard HTML as lines: lists with the markers they show, tables with tabs, bold and italic kept."""
from __future__ import annotations

import re
from html.parser import HTMLParser

from clerk_desk.capture.rich import RichLine
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
    "script", "style", "head", "nav", "footer", "noscript", "template", "svg", "button", "select", "textarea", "iframe", "object",
])
VOID = frozenset(["br", "hr", "img", "input", "meta", "link", "col", "wbr", "area", "base", "embed", "source", "track", "param"])
GAPS = frozenset(["p", "h1", "h2", "h3", "h4", "h5", "h6", "table", "ul", "ol"])
FORMS = {
    "a": "a.", "A": "A.", "i": "i.", "I": "I.", "1": "1.", "lower-alpha": "a.", "upper-alpha": "A.", "lower-roman": "i.",
    "upper-roman": "I.", "decimal": "1.",
    "lower-latin": "a.", "upper-latin": "A.",
}
DEEPEST = 200


def web_lines(html: str) -> list[RichLine]:
    """The lines that a reader of this HTML sees, menus and scripts left out. Broken HTML gives what can be read of it."""
    reader = _Reader()
    reader.feed(html)
    reader.close()
    reader.end_line()
    return reader.lines


class _List:
    """A list that is open: its marker form and how far it has counted."""

    def __init__(self, form: str, start: int) -> None:
        self.form, self.count = form, start - 1

    def next(self, value: str | None) -> str:
        if not self.form:
            return "•"
        self.count = int(value) if value and value.lstrip("-").isdigit() else self.count + 1
        sign = self.form[0]
        return COUNTERS[sign](max(self.count, 1)) + self.form[1:]


class _Row:
    """A table row that is open: the lines of each of its cells."""

    def __init__(self) -> None:
        self.cells: list[list[RichLine]] = []


class _Reader(HTMLParser):
    """Gathers lines while the page is read."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.lines: list[RichLine] = []
        self.runs: list[Run] = []
        self.open: list[tuple[str, bool, bool, bool]] = []
        self.lists: list[_List] = []
        self.rows: list[_Row] = []
        self.heading, self.marker, self.gap = 0, "", False

    # tags

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        given = {name: value or "" for name, value in attrs}
        if tag in BLOCKS or tag == "br":
            self.end_line()
        if tag not in VOID and len(self.open) < DEEPEST:
            self._push(tag, given)
        self.gap = self.gap or tag in GAPS
        if tag in {"ol", "ul"}:
            self.lists.append(_list(tag, given))
        elif tag == "li":
            self.marker = self.lists[-1].next(given.get("value")) if self.lists else "•"
        elif tag == "tr":
            self.rows.append(_Row())
        elif tag in {"td", "th"} and self.rows:
            self.end_line()
            self.rows[-1].cells.append([])
        elif re.fullmatch(r"h[1-6]", tag):
            self.heading = int(tag[1])

    def _push(self, tag: str, given: dict[str, str]) -> None:
        _, skip, bold, italic = self.open[-1] if self.open else ("", False, False, False)
        style = given.get("style", "").lower().replace(" ", "")
        skip = skip or tag in SKIPPED or "display:none" in style or "hidden" in given
        heavy = tag in {"b", "strong"} or re.search(r"font-weight:(?:bold|[6-9]00)", style) is not None
        bold = (bold or heavy) and "font-weight:normal" not in style
        italic = (italic or tag in {"i", "em", "cite"} or "font-style:italic" in style) and "font-style:normal" not in style
        self.open.append((tag, skip, bold, italic))

    def handle_endtag(self, tag: str) -> None:
        if tag in BLOCKS or tag in {"td", "th"}:
            self.end_line()
        if tag in {"ol", "ul"} and self.lists:
            self.lists.pop()
        elif tag == "tr" and self.rows:
            self._end_row(self.rows.pop())
        elif re.fullmatch(r"h[1-6]", tag):
            self.heading = 0
        for place in range(len(self.open) - 1, -1, -1):
            if self.open[place][0] == tag:
                del self.open[place:]
                break

    def handle_data(self, data: str) -> None:
        _, skip, bold, italic = self.open[-1] if self.open else ("", False, False, False)
        if skip:
            return
        if any(tag == "pre" for tag, *_ in self.open[-4:]):
            for line in data.split("\n")[:-1]:
                self.runs.append(Run(line, bold, italic))
                self.end_line()
            data = data.rsplit("\n", maxsplit=1)[-1]
        self.runs.append(Run(re.sub(r"[\r\n\t]+", " ", data), bold, italic))

    # lines

    def end_line(self) -> None:
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

    def _end_row(self, row: _Row) -> None:
        """Short cells side by side become one line with tabs; a cell of several lines keeps them."""
        filled = [cell for cell in row.cells if cell]
        if len(filled) < 2 or any(len(cell) > 1 for cell in filled):
            for line in (line for cell in filled for line in cell):
                self._add(line)
            return
        runs = [run for cell in row.cells for run in (Run("\t"), *_cell_runs(cell))][1:]
        self._add(RichLine(tuple(runs), gap=filled[0][0].gap))


def _cell_runs(cell: list[RichLine]) -> tuple[Run, ...]:
    return tuple(run for line in cell for run in ((Run(f"{line.marker} "),) if line.marker else ()) + line.runs)


def _list(tag: str, given: dict[str, str]) -> _List:
    style = re.search(r"list-style(?:-type)?:\s*([a-z\-]+)", given.get("style", ""))
    kind = style[1] if style else given.get("type", "")
    if kind in {"disc", "circle", "square", "none"} or (tag == "ul" and kind not in FORMS):
        return _List("", 1)
    start = given.get("start", "1")
    return _List(FORMS.get(kind, "1."), int(start) if start.lstrip("-").isdigit() else 1)
