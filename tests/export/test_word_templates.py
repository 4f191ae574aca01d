"""Word files of many councils as templates, made here as real ones are: what they bring is kept, what they lack is supplied."""
from __future__ import annotations

import datetime as dt
import io
import re
import zipfile
from dataclasses import replace

import docx
import pytest
from docx.enum.section import WD_ORIENT, WD_SECTION
from docx.shared import Mm
from export_samples import OWN, audited, composed, line, resolution, text, word
from test_export_council_template import NUMBERING, NUMBERS, PICTURE, numbered, retyped, without
from word_reader import W, every_byte, part, shown, val

from clerk_desk.domain.blocks import Kind, plain
from clerk_desk.domain.errors import CannotBeDone
from clerk_desk.domain.records import Audience
from clerk_desk.export.action_log import compose_log
from clerk_desk.export.document import Column, Table
from clerk_desk.export.word import write_word

MINUTES = composed(text(plain("A report was received."), *resolution((1, "notes it; and"), (1, "thanks officers."))))
DOTX = b"application/vnd.openxmlformats-officedocument.wordprocessingml.template.main+xml"
LANDSCAPE = Table("Dates", "When the committee meets", (Column("Day", 120), Column("Time", 120)), (("1 May", "19:00"),))


def saved(package, folder, name="council.docx"):
    package.save(folder / name)
    return folder / name


def crest(paragraph, words):
    paragraph.add_run().add_picture(io.BytesIO(PICTURE), width=Mm(15))
    paragraph.add_run(words)


def localised(source, to):
    """As a Word in another tongue saves it: ids in its own language, names of built-in styles in English, the rest its own."""
    ids = {"Heading1": "Pennawd1", "Heading2": "Pennawd2", "Heading3": "Pennawd3", "Header": "Pennyn", "Footer": "Troedyn"}
    ids["Normal"] = "Arferol"
    with zipfile.ZipFile(source) as old, zipfile.ZipFile(to, "w") as new:
        for name in old.namelist():
            data = old.read(name).decode("utf-8", "surrogateescape")
            if name.endswith(".xml"):
                for ours, theirs in ids.items():
                    data = re.sub(rf'(w:styleId|w:val)="{ours}"(?=/?>| )', rf'\1="{theirs}"', data)
                data = data.replace('<w:name w:val="Arferol"/>', '<w:name w:val="Normal"/>')
            new.writestr(name, data.encode("utf-8", "surrogateescape"))
    return to


def test_a_landscape_template_stays_so_and_a_wide_table_fits_it(tmp_path):
    package = docx.Document()
    section = package.sections[0]
    section.orientation, section.page_width, section.page_height = WD_ORIENT.LANDSCAPE, Mm(297), Mm(210)
    content = audited(word(replace(MINUTES, pieces=(*MINUTES.pieces, LANDSCAPE)), saved(package, tmp_path)), tmp_path)
    size = part(content, "word/document.xml").find(f".//{W}pgSz")
    assert (val(size, "orient"), int(val(size, "w")) > int(val(size, "h"))) == ("landscape", True)
    assert numbered(content) == NUMBERS


def test_a_table_wider_than_the_councils_page_is_narrowed_to_it(tmp_path):
    package = docx.Document()
    section = package.sections[0]
    section.page_width, section.left_margin, section.right_margin = Mm(210), Mm(30), Mm(30)
    content = word(replace(MINUTES, pieces=(*MINUTES.pieces, LANDSCAPE)), saved(package, tmp_path))
    table = part(content, "word/document.xml").find(f".//{W}tbl")
    widths = [int(val(each, "w")) for each in table.iter(f"{W}gridCol")]
    assert sum(widths) == pytest.approx(150 * 56.69, abs=3)
    assert widths[0] == widths[1]


def test_a_log_lies_on_its_side_in_an_upright_template(tmp_path):
    log = compose_log([line()], "Log", dt.date(2026, 10, 1), Audience.FULL)
    size = part(word(log, saved(docx.Document(), tmp_path)), "word/document.xml").find(f".//{W}pgSz")
    assert (val(size, "orient") == "landscape") is log.landscape


def test_of_two_sections_the_first_with_a_head_gives_page_and_crest(tmp_path):
    package = docx.Document()
    first = package.sections[0]
    first.left_margin = Mm(40)
    crest(first.header.paragraphs[0], "Kelderby Town Council")
    package.add_paragraph("OLD WORDS")
    second = package.add_section(WD_SECTION.NEW_PAGE)
    second.left_margin = Mm(15)
    second.header.is_linked_to_previous = False
    second.header.paragraphs[0].text = "APPENDIX TO OLD WORDS"
    content = audited(word(MINUTES, saved(package, tmp_path)), tmp_path)
    made = docx.Document(io.BytesIO(content))
    assert len(made.sections) == 1
    assert "Kelderby Town Council" in made.sections[0].header.paragraphs[0].text
    assert made.sections[0].left_margin.mm == pytest.approx(40, abs=0.1)
    assert "OLD WORDS" not in every_byte(content)


def test_a_first_page_of_its_own_keeps_its_head_and_both_feet_are_numbered(tmp_path):
    package = docx.Document()
    section = package.sections[0]
    section.different_first_page_header_footer = True
    crest(section.first_page_header.paragraphs[0], "Crest of the first page")
    section.header.paragraphs[0].text = "Kelderby, continued"
    content = audited(word(MINUTES, saved(package, tmp_path)), tmp_path)
    made = docx.Document(io.BytesIO(content)).sections[0]
    assert made.first_page_header.paragraphs[0].text == "Crest of the first page"
    assert made.header.paragraphs[0].text == "Kelderby, continued"
    assert every_byte(content).count(" NUMPAGES ") == 2


def test_pictures_have_words_and_numbers_of_their_own(tmp_path):
    package = docx.Document()
    crest(package.sections[0].header.paragraphs[0], "Kelderby")
    package.add_paragraph().add_run().add_picture(io.BytesIO(PICTURE), width=Mm(20))
    content = audited(word(MINUTES, saved(package, tmp_path)), tmp_path)
    found = re.findall(r'<wp:docPr id="(\d+)"[^>]*descr="([^"]+)"', every_byte(content))
    assert sorted(found) == [("1", "Letterhead"), ("2", "Letterhead")]


def test_styles_of_another_tongue_are_found_by_their_names(tmp_path):
    content = audited(word(MINUTES, localised(OWN, tmp_path / "cymraeg.docx")), tmp_path)
    assert [each.style for each in shown(content)][:2] == ["heading 1", "Meeting Details"]
    assert numbered(content) == NUMBERS
    assert "Pennawd2" in every_byte(content)


def test_a_dotx_without_numbering_part_and_headings_is_supplied_with_both(tmp_path):
    bare = without(OWN, tmp_path / "bare.docx", "word/numbering.xml", "relationships/numbering")
    package = docx.Document(bare)
    for style in list(package.styles.element):
        if val(style.find(f"{W}name")).startswith("heading"):
            package.styles.element.remove(style)
    package.save(bare)
    assert NUMBERING not in (tmp_path / "bare.docx").read_bytes()
    content = audited(word(MINUTES, retyped(bare, tmp_path / "bare.dotx", DOTX)), tmp_path)
    assert numbered(content) == NUMBERS
    assert [int(each.style[-1]) for each in shown(content) if each.style.startswith("heading")] == [1, 2]


def test_an_old_template_is_written_in_the_form_of_todays_word(tmp_path):
    package = docx.Document()  # python-docx's own says 14
    content = word(MINUTES, saved(package, tmp_path))
    assert re.findall(r'w:name="compatibilityMode"[^>]*w:val="(\d+)"', every_byte(content)) == ["15"]
    settings = package.settings.element
    settings.remove(settings.find(f"{W}compat"))
    content = audited(word(MINUTES, saved(package, tmp_path)), tmp_path)
    assert re.findall(r'w:name="compatibilityMode"[^>]*w:val="(\d+)"', every_byte(content)) == ["15"]


def test_what_the_template_says_of_its_makers_is_not_in_the_file(tmp_path):
    with zipfile.ZipFile(saved(docx.Document(), tmp_path)) as old, zipfile.ZipFile(tmp_path / "app.docx", "w") as new:
        for name in old.namelist():
            data = old.read(name)
            new.writestr(name, re.sub(rb"<Company>.*?</Company>|<Company/>", b"<Company>Northgate Design Ltd</Company>", data))
    assert "Northgate" in every_byte((tmp_path / "app.docx").read_bytes())
    content = every_byte(word(MINUTES, tmp_path / "app.docx"))
    assert "Northgate" not in content
    assert "Clerk Desk" in content


def test_the_language_is_the_documents_throughout(tmp_path):
    content = word(replace(MINUTES, language="cy-GB"), saved(docx.Document(), tmp_path))
    assert {val(each) for each in part(content, "word/styles.xml").iter(f"{W}lang")} == {"cy-GB"}


def test_a_template_whose_names_have_another_prefix_is_written_all_the_same(tmp_path):
    with zipfile.ZipFile(OWN) as old, zipfile.ZipFile(tmp_path / "prefix.docx", "w") as new:
        for name in old.namelist():
            data = old.read(name)
            if name == "word/document.xml":
                data = re.sub(rb"(</?)w:", rb"\1q:", data).replace(b"xmlns:w=", b"xmlns:q=").replace(b" w:", b" q:")
            new.writestr(name, data)
    assert numbered(word(MINUTES, tmp_path / "prefix.docx")) == NUMBERS


def test_our_own_style_names_can_stand_for_anything_the_council_has(tmp_path):
    package = docx.Document()
    place, out = saved(package, tmp_path), io.BytesIO()
    write_word(MINUTES, out, OWN, place, {"Minute Text": "Body Text", "Resolution Clause": "LIST NUMBER", "Action": "No such style"})
    content = audited(out.getvalue(), tmp_path)
    assert [each.style for each in shown(content)][-4:] == ["Body Text", "Resolution", "List Number", "List Number"]
    assert numbered(content) == NUMBERS


def test_a_file_in_the_strict_form_is_refused_with_what_to_do(tmp_path):
    strict = tmp_path / "strict.docx"
    with zipfile.ZipFile(OWN) as old, zipfile.ZipFile(strict, "w") as new:
        for name in old.namelist():
            data = old.read(name)
            usual = b"http://schemas.openxmlformats.org/wordprocessingml/2006/main"
            new.writestr(name, data.replace(usual, b"http://purl.oclc.org/ooxml/wordprocessingml/main"))
    with pytest.raises(CannotBeDone, match="is in the strict form: save it in Word as an ordinary Word document"):
        word(MINUTES, strict)


def test_a_file_that_unpacks_without_end_is_refused(tmp_path, monkeypatch):
    monkeypatch.setattr("clerk_desk.export.word_template.LARGEST_UNPACKED", 1000)
    with pytest.raises(CannotBeDone, match="unpacks to more than any letterhead has"):
        word(MINUTES, OWN)


def test_headings_bullets_and_actions_pass_the_checker_in_all_of_them(tmp_path):
    whole = composed(text(plain("Views", Kind.HEADING), plain("one", Kind.BULLET, 1), plain("ACTION: Clerk", Kind.ACTION)))
    for place in (saved(docx.Document(), tmp_path, "a.docx"), localised(OWN, tmp_path / "b.docx")):
        audited(word(whole, place), tmp_path)
