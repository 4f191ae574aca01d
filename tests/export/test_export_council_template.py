from __future__ import annotations

import base64
import io
import re
import zipfile

import docx
import pytest
from docx.enum.style import WD_STYLE_TYPE
from docx.opc.constants import RELATIONSHIP_TYPE
from docx.shared import Mm, Pt
from export_samples import OWN, audited, composed, resolution, text, word
from word_reader import W, every_byte, part, shown, val

from clerk_desk.domain.blocks import plain
from clerk_desk.domain.errors import CannotBeDone

PICTURE = base64.b64decode("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==")
MINUTES = composed(text(plain("A report was received."), *resolution((1, "notes it; and"), (1, "thanks officers."))))
NUMBERS = [
    ("6.", "Review of parking"), ("6.1", "A report was received."), ("6.2", "RESOLVED: That the Committee:-"),
    ("(a)", "notes it; and"), ("(b)", "thanks officers."),
]
NUMBERING = (
    b'<Override PartName="/word/numbering.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.numbering+xml"/>'
)


@pytest.fixture
def letterhead(tmp_path):
    """A council's own file: crest in the header, its own font and heading, old minutes with a picture and a comment."""
    package = docx.Document()
    section = package.sections[0]
    section.page_width, section.left_margin = Mm(210), Mm(31)
    section.header.paragraphs[0].add_run().add_picture(io.BytesIO(PICTURE), width=Mm(20))
    section.header.paragraphs[0].add_run("Kelderby Town Council")
    package.styles["Normal"].font.name = "Georgia"
    package.styles["Heading 1"].font.size = Pt(23)
    old = package.add_paragraph("LAST MONTH'S SECRET BUSINESS")
    package.add_picture(io.BytesIO(PICTURE + b"OLDPICTURE"))
    package.add_comment(old.runs, text="SECRET COMMENT", author="Clerk", initials="C")
    package.core_properties.author = "A Former Clerk"
    package.core_properties.comments = "SECRET PROPERTY"
    package.save(tmp_path / "letterhead.docx")
    return tmp_path / "letterhead.docx"


def numbered(content):
    return [(each.marker, each.text) for each in shown(content) if each.marker]


def retyped(place, to, kind):
    """The same package with another content type for its main part."""
    with zipfile.ZipFile(place) as old, zipfile.ZipFile(to, "w") as new:
        for name in old.namelist():
            data = old.read(name)
            if name == "[Content_Types].xml":
                data = data.replace(b"application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml", kind)
            new.writestr(name, data)
    return to


def without(place, to, name, rel):
    with zipfile.ZipFile(place) as old, zipfile.ZipFile(to, "w") as new:
        for each in old.namelist():
            data = old.read(each)
            if each == "[Content_Types].xml":
                data = data.replace(NUMBERING, b"")
            if each == "word/_rels/document.xml.rels":
                data = re.sub(rb'<Relationship [^>]*%s"[^>]*/>' % rel.encode(), b"", data)
            if each != name:
                new.writestr(each, data)
    return to


def test_crest_header_font_and_page_are_kept(letterhead):
    content = word(MINUTES, letterhead)
    with zipfile.ZipFile(io.BytesIO(content)) as package:
        assert PICTURE in [package.read(name) for name in package.namelist() if name.endswith(".png")]
    document = docx.Document(io.BytesIO(content))
    assert "Kelderby Town Council" in document.sections[0].header.paragraphs[0].text
    assert document.sections[0].left_margin.mm == pytest.approx(31, abs=0.1)
    assert document.styles["Normal"].font.name == "Georgia"
    assert document.styles["Heading 1"].font.size == Pt(23)
    assert numbered(content) == NUMBERS


def test_nothing_of_the_templates_old_text_stays(letterhead):
    content = word(MINUTES, letterhead)
    everything = every_byte(content)
    for old in ("SECRET", "OLDPICTURE", "Former Clerk", "thumbnail", "python-docx"):
        assert old not in everything


def test_missing_styles_are_supplied_and_take_the_councils_font(letterhead):
    content = word(MINUTES, letterhead)
    styles = docx.Document(io.BytesIO(content)).styles
    assert styles["Resolution Clause"].base_style.name == "Normal"
    assert styles["Resolution Clause"].font.name is None
    assert {each.style for each in shown(content)} >= {"Minute Text", "Resolution", "Resolution Clause", "Meeting Status"}


def test_pages_are_numbered_where_the_councils_footer_does_not(letterhead):
    content = word(MINUTES, letterhead)
    assert every_byte(content).count("NUMPAGES") == 1
    package = docx.Document(letterhead)
    package.sections[0].footer.paragraphs[0].text = "Page "
    run = package.sections[0].footer.paragraphs[0].add_run()
    run._r.append(run._r.makeelement(f"{W}instrText"))
    run._r[-1].text = " PAGE "
    package.save(letterhead)
    assert "NUMPAGES" not in every_byte(word(MINUTES, letterhead))


def test_a_council_heading_with_a_number_of_its_own_does_not_number_the_title(letterhead):
    package = docx.Document(letterhead)
    settings = package.styles["Heading 1"].element.get_or_add_pPr()
    number = settings.get_or_add_numPr()
    number.get_or_add_numId().val = 1
    package.save(letterhead)
    title = part(word(MINUTES, letterhead), "word/document.xml").find(f".//{W}p/{W}pPr/{W}numPr/{W}numId")
    assert val(title) == "0"


def test_a_template_without_numbering_part_gets_one(tmp_path):
    bare = without(OWN, tmp_path / "bare.docx", "word/numbering.xml", "relationships/numbering")
    content = audited(word(MINUTES, bare), tmp_path)
    assert numbered(content) == NUMBERS


def test_a_style_id_that_means_something_else_there_is_not_taken_over(tmp_path):
    package = docx.Document(OWN)
    for style in list(package.styles.element):
        if val(style.find(f"{W}name")) == "Resolution":
            package.styles.element.remove(style)
    package.styles.add_style("Something Else", WD_STYLE_TYPE.PARAGRAPH).element.set(f"{W}styleId", "Resolution")
    package.save(tmp_path / "other.docx")
    content = audited(word(MINUTES, tmp_path / "other.docx"), tmp_path)
    assert "Resolution" in {each.style for each in shown(content)}


def test_a_crest_above_the_first_words_stays_and_the_words_go(tmp_path):
    package = docx.Document(OWN)
    package.add_paragraph().add_run().add_picture(io.BytesIO(PICTURE), width=Mm(20))
    package.add_paragraph("Old words")
    package.save(tmp_path / "crest.docx")
    content = word(MINUTES, tmp_path / "crest.docx")
    assert "Old words" not in every_byte(content)
    first = part(content, "word/document.xml").find(f".//{W}body")[0]
    assert first.find(f".//{W}drawing") is not None


def test_a_dotx_is_taken_like_a_docx(tmp_path):
    template = retyped(OWN, tmp_path / "t.dotx", b"application/vnd.openxmlformats-officedocument.wordprocessingml.template.main+xml")
    assert numbered(audited(word(MINUTES, template), tmp_path)) == NUMBERS


def test_links_to_the_templates_own_place_are_taken_out(tmp_path):
    package = docx.Document(OWN)
    part_of_settings = package.part._settings_part
    kind = RELATIONSHIP_TYPE.STYLES.replace("styles", "attachedTemplate")
    key = part_of_settings.relate_to("file:///private/Normal.dotm", kind, is_external=True)
    element = package.settings.element.makeelement(f"{W}attachedTemplate")
    element.set("{http://schemas.openxmlformats.org/officeDocument/2006/relationships}id", key)
    package.settings.element.insert(1, element)
    package.save(tmp_path / "linked.docx")
    assert "private" in every_byte((tmp_path / "linked.docx").read_bytes())
    assert "private" not in every_byte(audited(word(MINUTES, tmp_path / "linked.docx"), tmp_path))


@pytest.mark.parametrize(("content", "says"), [
    (None, "There is no Word template"),
    (b"", "is not a Word file"),
    (b"just some words", "is not a Word file"),
    (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\0" * 500, "has a password or is an old .doc file"),
    (OWN.read_bytes()[:-900], "is not a Word file"),
])
def test_a_file_that_is_no_template_is_refused_in_one_sentence(tmp_path, content, says):
    place = tmp_path / "template.docx"
    if content is not None:
        place.write_bytes(content)
    with pytest.raises(CannotBeDone, match=says) as refused:
        word(MINUTES, place)
    assert str(refused.value).count(". ") == 0


def test_a_file_with_macros_or_of_a_spreadsheet_is_refused(tmp_path):
    macros = retyped(OWN, tmp_path / "m.docm", b"application/vnd.ms-word.document.macroEnabled.main+xml")
    with pytest.raises(CannotBeDone, match="has macros"):
        word(MINUTES, macros)
    sheet = retyped(OWN, tmp_path / "s.xlsx", b"application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml")
    with pytest.raises(CannotBeDone, match="is not a Word file"):
        word(MINUTES, sheet)


def test_a_damaged_template_is_refused(tmp_path):
    with zipfile.ZipFile(OWN) as old, zipfile.ZipFile(tmp_path / "broken.docx", "w") as new:
        for name in old.namelist():
            new.writestr(name, old.read(name) if name != "word/document.xml" else b"<w:document")
    with pytest.raises(CannotBeDone, match="is damaged"):
        word(MINUTES, tmp_path / "broken.docx")


def test_a_folder_given_as_template_is_refused(tmp_path):
    with pytest.raises(CannotBeDone, match="cannot be read"):
        word(MINUTES, tmp_path)
