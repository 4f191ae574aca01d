"""A Word file of ours that comes back from others: its paragraphs with our ids, tracked changes as if accepted, comments.

Whatever program saved it last; what it lost is simply not there.
"""
from __future__ import annotations

import posixpath
from collections.abc import Iterator
from dataclasses import dataclass, field
from xml.etree.ElementTree import Element

from clerk_desk.capture.word_file import GONE, mark_deleted, run_words
from clerk_desk.capture.word_numbering import W
from clerk_desk.capture.word_package import main_part, opened, optional, part
from clerk_desk.domain.blocks import Run
from clerk_desk.domain.word_ids import BlockId, read_block_id, read_file_id
from clerk_desk.domain.word_returned import Returned, ReturnedFile, Said

ADDED, TAKEN_OUT = frozenset({f"{W}ins", f"{W}moveTo"}), frozenset({f"{W}del", f"{W}moveFrom"})
INSIDE = frozenset(f"{W}{name}" for name in ("hyperlink", "smartTag", "fldSimple", "sdt", "sdtContent", "customXml", "bdo", "dir"))
MARKS = frozenset(f"{W}{name}" for name in ("bookmarkStart", "bookmarkEnd"))


def returned_file(content: bytes) -> ReturnedFile:
    """What a Word file says. Raises CannotBeDone where it is damaged, protected or not a Word document."""
    with opened(content) as package:
        main = main_part(package)
        folder = posixpath.dirname(main)
        body = part(package, main).find(f"{W}body")
        styles = _styles(optional(package, f"{folder}/styles.xml"))
        reader = _Reader(styles, _comments(optional(package, f"{folder}/comments.xml")))
        return reader.read(body) if body is not None else ReturnedFile()


@dataclass(frozen=True)
class _Style:
    name: str = ""
    level: int = -1


def _styles(root: Element | None) -> dict[str, _Style]:
    out: dict[str, _Style] = {}
    for each in root.iter(f"{W}style") if root is not None else ():
        name = each.find(f"{W}name")
        said = name.get(f"{W}val", "") if name is not None else ""
        out[each.get(f"{W}styleId", "")] = _Style(said, _level(each.find(f"{W}pPr")))
    return out


def _level(settings: Element | None) -> int:
    """The level in a list, -1 outside any."""
    number = settings.find(f"{W}numPr") if settings is not None else None
    if number is None:
        return -1
    key, level = number.find(f"{W}numId"), number.find(f"{W}ilvl")
    if key is not None and key.get(f"{W}val") == "0":
        return -1
    deep = level.get(f"{W}val", "0") if level is not None else "0"
    return int(deep) if deep.isdigit() else 0


def _comments(root: Element | None) -> dict[str, Said]:
    out: dict[str, Said] = {}
    for each in root.findall(f"{W}comment") if root is not None else ():
        lines = ("".join(words.text or "" for words in line.iter(f"{W}t")) for line in each.iter(f"{W}p"))
        out[each.get(f"{W}id", "")] = Said(each.get(f"{W}author", ""), "\n".join(line for line in lines if line.strip()))
    return out


@dataclass
class _Gathered:
    """What has been read of a paragraph, and of those before it that run on into it."""

    runs: list[Run] = field(default_factory=list)
    ids: dict[str, BlockId] = field(default_factory=dict)
    begun: dict[str, BlockId] = field(default_factory=dict)
    closed: dict[str, BlockId] = field(default_factory=dict)
    authors: dict[str, None] = field(default_factory=dict)
    comments: dict[str, None] = field(default_factory=dict)

    @property
    def has_words(self) -> bool:
        """Is anything left of it?"""
        return any(run.text.strip() for run in self.runs)


class _Reader:
    """Reads from top to bottom; a bookmark that is open covers the words that follow, whatever paragraph they are in."""

    def __init__(self, styles: dict[str, _Style], comments: dict[str, Said]) -> None:
        self.styles, self.comments = styles, comments
        self.open: dict[str, BlockId] = {}
        self.now = _Gathered()
        self.paragraphs: list[Returned] = []
        self.deleted: set[str] = set()
        self.origin = ""

    def read(self, body: Element) -> ReturnedFile:
        """The whole file."""
        self._within(body)
        if self.now.has_words:
            self._keep("", -1)
        there = {each.uid for paragraph in self.paragraphs for each in paragraph.ids}
        return ReturnedFile(tuple(self.paragraphs), self.origin, frozenset(self.deleted - there))

    def _within(self, parent: Element) -> None:
        for each in _in_order(parent):
            if each.tag in MARKS:
                self._mark(each)
            elif each.tag == f"{W}tbl":
                for cell in _cells(each):
                    self._within(cell)
            else:
                self._paragraph(each)

    def _paragraph(self, each: Element) -> None:
        self._children(each)
        settings = each.find(f"{W}pPr")
        for change in each.findall(f"{W}pPr/{W}rPr/*"):
            if change.tag in ADDED | TAKEN_OUT:
                self._author(change)
        if mark_deleted(each):
            self._run_on()
            return
        style = settings.find(f"{W}pStyle") if settings is not None else None
        known = self.styles.get(style.get(f"{W}val", "") if style is not None else "", _Style())
        level = _level(settings)
        own = settings is not None and settings.find(f"{W}numPr") is not None
        self._keep(known.name, level if own else known.level)

    def _run_on(self) -> None:
        """The end of the paragraph was deleted: what is left of it belongs to the next; where nothing is, it is gone."""
        if not self.now.has_words:
            self.deleted.update({**self.now.begun, **self.now.closed})
            self.now = _Gathered(authors=self.now.authors, comments=self.now.comments)

    def _keep(self, style: str, level: int) -> None:
        now, self.now = self.now, _Gathered()
        ids = now.ids if now.has_words and now.ids else now.closed if now.has_words else {**now.begun, **now.closed}
        comments = tuple(self.comments[key] for key in now.comments if key in self.comments and self.comments[key].words)
        self.paragraphs.append(
            Returned(_joined(now.runs), tuple(ids.values()), style, level, tuple(author for author in now.authors if author), comments),
        )

    def _children(self, parent: Element, hidden: bool = False) -> None:
        for each in parent:
            if each.tag in MARKS:
                self._mark(each)
            elif each.tag == f"{W}r":
                self._run(each, hidden)
            elif each.tag in TAKEN_OUT or each.tag in ADDED:
                self._author(each)
                self._children(each, hidden or each.tag in TAKEN_OUT)
            elif each.tag == f"{W}commentRangeStart":
                self.now.comments[each.get(f"{W}id", "")] = None
            elif each.tag in INSIDE:
                self._children(each, hidden)

    def _run(self, each: Element, hidden: bool) -> None:
        reference = each.find(f"{W}commentReference")
        if reference is not None:
            self.now.comments.setdefault(reference.get(f"{W}id", ""))
        for run in () if hidden else run_words(each):
            self.now.runs.append(run)
            if run.text.strip():
                self.now.ids.update(self.open)

    def _author(self, change: Element) -> None:
        self.now.authors[change.get(f"{W}author", "")] = None

    def _mark(self, each: Element) -> None:
        key = each.get(f"{W}id", "")
        if each.tag == f"{W}bookmarkEnd":
            closed = self.open.pop(key, None)
            if closed is not None and closed.uid in self.now.begun:
                self.now.closed[closed.uid] = closed
            return
        name = each.get(f"{W}name", "")
        self.origin = self.origin or read_file_id(name)
        found = read_block_id(name)
        if found is not None:
            self.open[key] = found
            self.now.begun[found.uid] = found


def _in_order(parent: Element) -> Iterator[Element]:
    """Paragraphs, tables and the bookmarks between them."""
    for each in parent:
        if each.tag in MARKS or each.tag in (f"{W}p", f"{W}tbl"):
            yield each
        elif each.tag not in GONE and each.tag not in TAKEN_OUT:
            yield from _in_order(each)


def _cells(table: Element) -> Iterator[Element]:
    for row in table.iter(f"{W}tr"):
        if row.find(f"{W}trPr/{W}del") is None:
            yield from row.findall(f"{W}tc")


def _joined(runs: list[Run]) -> tuple[Run, ...]:
    """Runs in the same hand as one, for Word cuts words into runs at will; white space at both ends is nobody's."""
    out: list[Run] = []
    for run in runs:
        if out and (out[-1].bold, out[-1].italic) == (run.bold, run.italic):
            out[-1] = Run(out[-1].text + run.text, run.bold, run.italic)
        else:
            out.append(run)
    return tuple(_stripped(out))


def _stripped(runs: list[Run]) -> Iterator[Run]:
    words = [place for place, run in enumerate(runs) if run.text.strip()]
    for place, run in enumerate(runs[:words[-1] + 1] if words else []):
        if place < words[0]:
            continue
        text = run.text.lstrip() if place == words[0] else run.text
        yield Run(text.rstrip() if place == words[-1] else text, run.bold, run.italic)
