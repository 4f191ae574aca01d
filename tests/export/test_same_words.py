"""One composition, many writers: Word, PDF, web page and plain text say the same words with the same numbers in the same order."""
from __future__ import annotations

import io
from collections.abc import Iterator
from html.parser import HTMLParser

import pytest
from export_samples import STYLES, composed, resolution, text, word
from hypothesis import given, settings
from hypothesis import strategies as st
from pdf_reader import pdf
from pdf_reader import words as pdf_words
from test_pdf_file import demo, log
from word_reader import part, shown

from clerk_desk.domain.blocks import Kind, plain
from clerk_desk.export.document import Document, Labelled, Table
from clerk_desk.export.plain_text import write_text
from clerk_desk.export.web import write_web

SIGNS = frozenset("•◦▪–-")
W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"


def meant(document: Document) -> Iterator[str]:
    """The words and numbers of a document, piece by piece; signs before bullets are a matter of each writer."""
    for piece in document.pieces:
        if isinstance(piece, Labelled):
            yield from (said for row in piece.rows for said in row)
        elif isinstance(piece, Table):
            yield from (column.title for column in piece.columns)
            yield from (cell for row in piece.rows for cell in row)
        else:
            yield from (piece.marker, piece.text)


def bare(texts) -> list[str]:
    return [each for each in " ".join(texts).split() if each not in SIGNS]


class Body(HTMLParser):
    """The words of a page that are seen, without a table's caption, which other forms have in the heading above it."""

    HIDDEN = frozenset({"style", "title", "caption"})

    def __init__(self, page: str) -> None:
        super().__init__()
        self.hidden, self.texts = False, []
        self.feed(page)

    def handle_starttag(self, tag, attrs):
        self.hidden = self.hidden or tag in self.HIDDEN
        if tag not in ("strong", "em", "span"):
            self.texts.append(" ")

    def handle_endtag(self, tag):
        self.hidden = self.hidden and tag not in self.HIDDEN
        if tag not in ("strong", "em", "span"):
            self.texts.append(" ")

    def handle_data(self, data):
        if not self.hidden:
            self.texts.append(data)


def web_words(document: Document) -> list[str]:
    out = io.BytesIO()
    write_web(document, out)
    return bare(["".join(Body(out.getvalue().decode()).texts)])


def text_words(document: Document) -> list[str]:
    out = io.BytesIO()
    write_text(document, out)
    return bare([out.getvalue().decode()])


def word_words(document: Document) -> list[str]:
    """Paragraphs with the numbers Word counts by itself, and in their place the cells of tables."""
    content = word(document)
    beside = iter(shown(content))
    out: list[str] = []
    for child in part(content, "word/document.xml").find(f"{W}body"):
        if child.tag == f"{W}p":
            each = next(beside)
            out += [each.marker, each.text]
        elif child.tag == f"{W}tbl":
            out += [_cell(cell) for cell in child.iter(f"{W}tc")]
    return bare(out)


def _cell(cell) -> str:
    return "".join(each.text or "" if each.tag == f"{W}t" else "\n" for each in cell.iter() if each.tag in (f"{W}t", f"{W}br", f"{W}p"))


def same_everywhere(document: Document) -> None:
    """Fails where a writer says other words than the document, or in another order."""
    expected = bare(meant(document))
    assert bare(pdf_words(pdf(document))) == expected
    assert web_words(document) == expected
    assert word_words(document) == expected
    if not any(isinstance(piece, Table) for piece in document.pieces):  # plain text says each column's title in every row
        assert text_words(document) == expected


@pytest.mark.parametrize("name", STYLES)
def test_a_practice_meeting_says_the_same_in_every_form(name):
    same_everywhere(demo(name))


def test_an_action_log_says_the_same_in_every_form():
    same_everywhere(log(30))


PLAIN = st.text("abcdefgh &<>é ", min_size=1, max_size=50).filter(lambda words: words.strip())
KINDS = st.sampled_from([Kind.PARAGRAPH, Kind.BULLET, Kind.CLAUSE, Kind.HEADING, Kind.ACTION])
BLOCKS = st.lists(st.builds(lambda words, kind, level: plain(words, kind, level), PLAIN, KINDS, st.integers(1, 4)), max_size=12)


@settings(max_examples=40)
@given(BLOCKS, st.sampled_from(STYLES))
def test_any_minutes_say_the_same_in_every_form(blocks, style):
    same_everywhere(composed(text(*blocks), text(*resolution((1, "notes it;"), (2, "and that;"), (1, "ends."))), style=style))
