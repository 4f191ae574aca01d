"""Composes what changed between two states of the minutes into the neutral document."""
from __future__ import annotations

from collections.abc import Iterable

from clerk_desk.domain.blocks import Kind, Run
from clerk_desk.domain.comparing import Change, ComparedItem, ComparedLine, Comparison
from clerk_desk.domain.word_differences import Piece
from clerk_desk.export.document import Document, Heading, Look, Paragraph
from clerk_desk.export.opening import VERSIONS
from clerk_desk.export.words import fit, one_line

LOOKS = {Kind.BULLET: Look.BULLET, Kind.CLAUSE: Look.CLAUSE, Kind.LEAD_IN: Look.LEAD_IN, Kind.ACTION: Look.ACTION}
HOW = "Words that went are struck through, words that came are underlined; in plain text [-so-] and [+so+]."


def compose_comparison(comparison: Comparison, title: str, between: str) -> Document:
    """The items in which something changed, whole. ``title`` says whose minutes of which day, ``between`` which states."""
    said: list[Heading | Paragraph] = [
        Heading(one_line(title), 1), _plain(Look.VERSION, VERSIONS[comparison.audience]), _plain(Look.STATUS, between),
        _plain(Look.STATUS, HOW if comparison.changes else "Nothing changed between the two."),
    ]
    pieces: list[Heading | Paragraph] = [*said, *(_line(line) for line in comparison.opening if line.change is not Change.SAME)]
    for item in comparison.items:
        pieces += _item(item) if item.changed else []
    if comparison.hidden:
        items = "1 exempt item is" if comparison.hidden == 1 else f"{comparison.hidden} exempt items are"
        pieces.append(_plain(Look.NOTICE, f"{items} left out of this comparison, whether it changed or not."))
    return Document("comparison", one_line(title), tuple(pieces), audience=comparison.audience)


def _item(item: ComparedItem) -> list[Heading | Paragraph]:
    title = "".join(piece.text for piece in item.heading if piece.fate != "struck" or item.change is Change.REMOVED)
    head: list[Heading | Paragraph] = [Heading(one_line(title), 2)]
    if item.change is not Change.SAME:
        head.append(Paragraph(Look.STATUS, (Run(f"Item {item.change}: "), *_runs(item.heading))))
    return [*head, *(_line(line) for line in item.lines)]


def _line(line: ComparedLine) -> Paragraph:
    runs = _runs(line.pieces)
    if line.change in (Change.MOVED, Change.NEW, Change.REMOVED):
        runs = (Run(f"({line.change}) ", italic=True), *runs)
    level = line.now.level if line.now else 0
    return Paragraph(LOOKS.get(line.now.kind, Look.MINUTE) if line.now else Look.MINUTE, runs, level=level)


def _runs(pieces: Iterable[Piece]) -> tuple[Run, ...]:
    return tuple(Run(fit(piece.text), fate=piece.fate) for piece in pieces)


def _plain(look: Look, words: str) -> Paragraph:
    return Paragraph(look, (Run(words),))
