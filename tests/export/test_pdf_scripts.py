"""Names in other scripts: Hebrew and Arabic as they are seen and as they are read, emoji, and what no face has."""
from __future__ import annotations

import io
import unicodedata

import pypdfium2
import pytest
from export_samples import composed, text
from pdf_reader import findings, pdf
from test_pdf_pages import within_its_page

from clerk_desk.domain.blocks import Run, plain
from clerk_desk.export.pdf_faces import Faces, font, lacking
from clerk_desk.export.pdf_lines import lines, parts, width
from clerk_desk.export.pdf_scripts import script_face, stretches


def seen(words: str) -> str:
    """What stands on the line, from left to right."""
    return "".join(piece.signs for stretch in stretches(words, font("Regular").face.charToGlyph) for piece in stretch.pieces
                   if not piece.hidden)


def read(content: bytes) -> str:
    with pypdfium2.PdfDocument(content) as file:
        return file[0].get_textpage().get_text_bounded()


@pytest.mark.parametrize(("words", "shown"), [
    ("דוד כהן", "ןהכ דוד"),
    ("Dr דוד כהן, Chair", "Dr ןהכ דוד, Chair"),
    ("רחוב הרצל 25 תל אביב", "ביבא לת 25 לצרה בוחר"),
    ("(ישראל)", "(לארשי)"),
    ("תל אביב (ישראל) end", "(לארשי) ביבא לת end"),
    ("Ŵyn Prŷs", "Ŵyn Prŷs"),
])
def test_hebrew_stands_from_right_to_left_and_what_is_around_it_does_not(words, shown):
    assert seen(words) == shown


@pytest.mark.parametrize(("words", "forms"), [
    ("محمد", "ﺪﻤﺤﻣ"), ("علي", "ﻲﻠﻋ"), ("بلال", "ﻝﻼﺑ"), ("لا", "ﻻ"), ("دار", "ﺭﺍﺩ"), ("گلگت", "ﺖﮕﻠﮔ"), ("پرویز", "ﺰﯾﻭﺮﭘ"),
    ("مُحَمَّد", "ﺪﻤﺤﻣ"), ("می‌خواهم", "ﻢﻫﺍﻮﺧ‌ﯽﻣ".replace("\u200c", "")),
])
def test_arabic_letters_join_as_they_are_written_by_hand(words, forms):
    assert seen(words) == forms


def test_every_joined_form_that_unicode_knows_of_these_languages_is_in_the_face():
    faces = [script_face("Arabic", bold=bold).face.charToGlyph for bold in (False, True)]
    letters = "ءآأؤإئابةتثجحخدذرزسشصضطظعغفقكلمنهوىيٹپچڈڑژکگںھہیے"
    for word in (f"{a}{b}{c}" for a in letters for b in letters for c in "بد"):
        assert all(ord(sign) in face for sign in seen(word) for face in faces), word


@pytest.mark.parametrize("name", ["דוד כהן", "عائشة بنت أبي بكر", "ڈاکٹر پرویز چوہدری", "بلال", "מֹשֶׁה", "مُحَمَّد"])
def test_who_searches_or_copies_finds_the_name_as_it_is_written(name):
    content = pdf(composed(text(plain(f"Councillor {name} asked."))))
    there = unicodedata.normalize("NFC", read(content))
    assert [word for word in unicodedata.normalize("NFC", name).split() if word not in there] == []  # pdfium changes the order of words
    assert findings(content) == []
    assert b"ActualText" not in content


def test_emoji_are_drawn_and_kept_whole_beside():
    content = pdf(composed(text(plain("Thanks 👍🏽 and 👨‍👩‍👧‍👦 again."))))
    assert findings(content) == []
    assert seen("👍🏽👨‍👩‍👧‍👦") == "👍👨👩👧👦"


def test_a_letter_that_no_face_has_is_a_square_and_is_told():
    assert seen("Councillor ਗੁਰ 中") == "Councillor □□ □"
    assert lacking("Councillor ਗੁਰ 中 מֹשֶׁה عائشة 👍🏽") == ("ਗ", "ਰ", "中")
    content = pdf(composed(text(plain("Councillor ਗੁਰ 中 asked."))))
    assert "Councillor ਗੁਰ 中 asked" in read(content)
    assert findings(content) == []


def test_lines_of_other_scripts_are_measured_as_they_are_drawn_and_stay_on_the_page():
    from reportlab.pdfgen.canvas import Canvas

    faces = Faces(Canvas(io.BytesIO())._doc)
    words = "עיריית שטורהייבן " * 30 + "مجلس المدينة وبلدية الميناء " * 30 + "😀" * 200
    made = lines(parts((Run(words), Run("דוד كهن", bold=True)), faces), 12, 300)
    assert len(made) > 10
    assert all(width(each, 12) <= 303 for each in made)  # with the space that ends a line
    assert within_its_page(pdf(composed(text(plain(words)))))


def test_a_word_is_as_wide_as_its_joined_letters():
    from reportlab.pdfgen.canvas import Canvas

    faces = Faces(Canvas(io.BytesIO())._doc)
    drawn = script_face("Arabic", bold=False).face.getCharWidth
    assert faces.face().widths["محمد"] == sum(drawn(ord(sign)) for sign in "ﺪﻤﺤﻣ") != sum(drawn(ord(sign)) for sign in "محمد")
    assert faces.face(bold=True).widths["محمد"] != faces.face().widths["محمد"]
