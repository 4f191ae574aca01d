"""What a document does for readers who cannot see it, or not well: a report in plain words.

It looks at what can be told by a machine before the file is written, after the guidance that councils give their own staff: a
title, a language, headings in order, header rows, no block capitals. Whether the words can be understood no machine tells.
"""
from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from clerk_desk.export.document import Document, Heading, Labelled, Paragraph, Table
from clerk_desk.export.plain_text import LISTED

LANGUAGES = {"en-GB": "English (UK)", "en": "English", "cy": "Welsh", "cy-GB": "Welsh", "gd": "Scottish Gaelic", "ga": "Irish"}
FEWEST_CAPITALS = 3
"""Words in capitals from which they are hard to read, not just a name or a word that stands out."""
LONGEST_SHOWN = 60


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing looked at. ``good`` says whether it is in order; ``detail`` is what to do or where, empty for nothing."""

    good: bool
    words: str
    detail: str = ""


def accessibility(document: Document, ending: str) -> tuple[Finding, ...]:
    """The report on the document as a file of this ending (".docx"); what is to be looked at comes first."""
    if ending in (".txt", ".csv"):
        return (Finding(False, "Plain text has no headings or tables to go by", "Publish Word, PDF or a web page instead."),)
    found = [*_said_of_itself(document), _headings(document), *_lists(document), *_tables(document), *_capitals(document)]
    if ending == ".pdf":
        found += [*_letters(document), Finding(True, "Tagged for screen readers, to the machine rules of PDF/UA-1")]
    return tuple(sorted(found, key=lambda each: each.good))


def _said_of_itself(document: Document) -> Iterator[Finding]:
    title = document.title.strip()
    without = Finding(False, "The document has no title", "Give the committee a name.")
    yield Finding(True, "Title set", title) if title else without
    yield Finding(True, f"Language set: {LANGUAGES.get(document.language, document.language)}")
    others = sorted({LANGUAGES.get(run.language, run.language) for each in _paragraphs(document) for run in each.runs if run.language})
    if others:
        yield Finding(True, f"Words in {' and '.join(others)} say so to a screen reader")


def _paragraphs(document: Document) -> list[Paragraph]:
    return [piece for piece in document.pieces if isinstance(piece, Paragraph)]


def _headings(document: Document) -> Finding:
    """One first heading, and no level skipped on the way down."""
    found = [piece for piece in document.pieces if isinstance(piece, Heading)]
    if not found:
        return Finding(False, "There are no headings to go by", "Put an item on the agenda, or a sub-heading into the minutes.")
    empty = [each for each in found if not each.text.strip()]
    if empty:
        return Finding(False, "A heading has no words", f"It is the item numbered {empty[0].marker or 'nothing'}: give it a title.")
    levels = [0, *(each.level for each in found)]
    skipped = next((each for above, each in zip(levels, found, strict=False) if each.level > above + 1), None)
    if skipped is not None:
        return Finding(False, "A heading skips a level", f"“{_short(skipped.text)}” stands under none of the level above it.")
    return Finding(True, f"{_counted(len(found), 'heading')} in order, none skipped")


def _lists(document: Document) -> Iterator[Finding]:
    entries = sum(piece.look in LISTED and bool(piece.marker) for piece in _paragraphs(document))
    if entries:
        yield Finding(True, f"Clauses and bullets are real lists: {_counted(entries, 'entry', 'entries')}")


def _tables(document: Document) -> Iterator[Finding]:
    tables = [piece for piece in document.pieces if isinstance(piece, Table)]
    for each in tables:
        if not all(column.title.strip() for column in each.columns):
            yield Finding(False, f"A column of the table “{_short(each.title)}” has no heading", "Give each column its heading.")
        if not each.description.strip():
            yield Finding(False, f"The table “{_short(each.title)}” is not described", "Say in a sentence what it shows.")
    if tables:
        yield Finding(True, "Tables have a header row and no merged cells")


def _capitals(document: Document) -> Iterator[Finding]:
    said: list[str] = []
    for piece in document.pieces:
        if isinstance(piece, Labelled):
            said += [words for _, words in piece.rows]
        elif not isinstance(piece, Table):
            said.append(piece.text)
    loud = [words for words in said if _shouts(words)]
    if loud:
        words = "1 line is" if len(loud) == 1 else f"{len(loud)} lines are"
        yield Finding(False, f"{words} in block capitals, which are hard to read", f"“{_short(loud[0])}”")
    else:
        yield Finding(True, "No line is in block capitals")


def _shouts(words: str) -> bool:
    return words.isupper() and sum(len(word) > 1 and word.isalpha() for word in words.split()) >= FEWEST_CAPITALS


def squares(document: Document, ending: str) -> str:
    """The letters that nobody would see in a file of this ending, no face having them, eight at most; empty for none."""
    from clerk_desk.export.pdf_faces import lacking

    return " ".join(lacking(_words(document))[:8]) if ending == ".pdf" else ""


def _letters(document: Document) -> Iterator[Finding]:
    """Letters that no face has are shown as squares; a reader by ear has them all the same."""
    letters = squares(document, ".pdf")
    if letters:
        yield Finding(False, "Some letters are shown as open squares", f"The typefaces have no {letters}. Word shows them.")


def _words(document: Document) -> str:
    parts: list[str] = []
    for piece in document.pieces:
        if isinstance(piece, Labelled):
            parts += [words for row in piece.rows for words in row]
        elif isinstance(piece, Table):
            parts += [cell for row in piece.rows for cell in row]
        else:
            parts.append(piece.text)
    return "".join(parts)


def _counted(count: int, one: str, many: str = "") -> str:
    return f"1 {one}" if count == 1 else f"{count} {many or f'{one}s'}"


def _short(words: str) -> str:
    return words if len(words) <= LONGEST_SHOWN else f"{words[:LONGEST_SHOWN].rsplit(' ', 1)[0]}…"
