"""The report in plain words that goes with each export."""
from __future__ import annotations

import datetime as dt

from export_samples import composed, line, resolution, text

from clerk_desk.domain.blocks import Block, Row, Run, plain
from clerk_desk.domain.records import Audience
from clerk_desk.export.accessibility import accessibility
from clerk_desk.export.action_log import compose_log
from clerk_desk.export.document import Column, Document, Heading, Look, Paragraph, Table

GOOD = composed(text(plain("Words."), *resolution((1, "notes it;"), (1, "thanks them."))))


def bad(document: Document, ending: str = ".pdf") -> list[tuple[str, str]]:
    return [(each.words, each.detail) for each in accessibility(document, ending) if not each.good]


def good(document: Document, ending: str = ".pdf") -> list[str]:
    return [each.words for each in accessibility(document, ending) if each.good]


def made(*pieces, title: str = "Minutes") -> Document:
    return Document("minutes", title, pieces)


def test_ordinary_minutes_have_nothing_to_look_at():
    assert bad(GOOD) == []
    assert good(GOOD) == [
        "Title set", "Language set: English (UK)", "2 headings in order, none skipped", "Clauses and bullets are real lists: 2 entries",
        "No line is in block capitals", "Tagged for screen readers, to the machine rules of PDF/UA-1",
    ]


def test_only_a_pdf_is_said_to_be_tagged_to_rules():
    assert not any("PDF/UA" in words for words in good(GOOD, ".docx"))


def test_plain_text_is_not_for_publication():
    assert bad(GOOD, ".txt") == [("Plain text has no headings or tables to go by", "Publish Word, PDF or a web page instead.")]


def test_a_log_has_its_header_row():
    log = compose_log([line()], "Log", dt.date(2026, 10, 1), Audience.FULL)
    assert bad(log) == [] and "Tables have a header row and no merged cells" in good(log)


def test_headings_that_skip_or_are_missing_or_empty_are_told():
    skipped = "A heading skips a level", "“Cost” stands under none of the level above it."
    assert bad(made(Heading("A", 1), Heading("Cost", 3))) == [skipped]
    assert bad(made(Heading("A", 2)))[0][0] == "A heading skips a level"
    assert bad(made(Paragraph(Look.MINUTE, (Run("Words."),))))[0][0] == "There are no headings to go by"
    empty = "A heading has no words", "It is the item numbered 6.: give it a title."
    assert bad(made(Heading("A", 1), Heading(" ", 2, "6.")))[0] == empty


def test_a_document_without_title_is_told():
    assert bad(made(Heading("A", 1), title=" "))[0][0] == "The document has no title"


def test_tables_that_say_too_little_are_told():
    found = bad(made(Heading("A", 1), Table("Votes", "", (Column("Name", 50), Column("", 50)), (("a", "b"),))))
    assert [words for words, _ in found] == ["A column of the table “Votes” has no heading", "The table “Votes” is not described"]


def test_block_capitals_are_told_but_not_a_name_or_a_word_that_stands_out():
    quiet = made(Heading("NHS", 1), Paragraph(Look.MINUTE, (Run("RESOLVED:"),)), Paragraph(Look.MINUTE, (Run("BBC and ITV came."),)))
    assert bad(quiet) == []
    assert bad(made(Heading("UPDATE ON THE REPORT", 1))) == [
        ("1 line is in block capitals, which are hard to read", "“UPDATE ON THE REPORT”"),
    ]


def test_words_in_another_language_are_counted_as_told():
    block = Block(Row("u"), (Run("Cofnodion", language="cy"),))
    assert "Words in Welsh say so to a screen reader" in good(composed(text(block)))


def test_letters_without_a_shape_are_told_for_a_pdf_alone():
    document = composed(text(plain("Councillor ਗੁਰਪ੍ਰੀਤ asked.")))
    assert bad(document)[0][0] == "Some letters are shown as open squares"
    assert bad(composed(text(plain("Councillor محمد and Councillor דוד asked 😀.")))) == []
    assert bad(document, ".docx") == []
    assert bad(composed(text(plain("Tŷ’r Dref – Ŵyn")))) == []
