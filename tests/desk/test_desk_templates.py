"""A committee's own Word template: looked at, kept without its text, its style names used; what cannot be used is refused."""
from __future__ import annotations

import zipfile

import docx
import pytest
from docx.enum.style import WD_STYLE_TYPE

from clerk_desk import paths
from clerk_desk.desk.committees import change_committee, committees
from clerk_desk.desk.documents import export_meeting
from clerk_desk.desk.minuting import minute
from clerk_desk.desk.templates import keep_template, look_at_template, template_of, template_styles
from clerk_desk.domain.errors import CannotBeDone
from clerk_desk.domain.word_style_names import USES, proposed
from clerk_desk.export.document import Look
from clerk_desk.export.word_styles import NEEDED

OWN = paths.resources() / "templates" / "minutes.docx"
DOCUMENT = b"wordprocessingml.document.main+xml"


@pytest.fixture
def letterhead(tmp_path):
    """A council's file with styles of its own names, and words that are nobody else's business."""
    package = docx.Document()
    for name in ("Agenda Item", "Minute Para", "Decision", "Clause"):
        package.styles.add_style(name, WD_STYLE_TYPE.PARAGRAPH)
    package.sections[0].header.paragraphs[0].text = "Kelderby Town Council"
    package.add_paragraph("LAST MONTH'S BUSINESS")
    package.save(tmp_path / "letterhead.docx")
    return tmp_path / "letterhead.docx"


def body(desk):
    return committees(desk)[0]


def test_a_committees_own_word_file_is_kept_without_its_text_and_found(desk, committee, letterhead):
    keep_template(desk, committee, letterhead)
    kept = template_of(desk, body(desk))
    package = docx.Document(kept)
    assert package.sections[0].header.paragraphs[0].text == "Kelderby Town Council"
    assert package.paragraphs == []
    kept.unlink()
    with pytest.raises(CannotBeDone, match="is gone from"):
        template_of(desk, body(desk))
    change_committee(desk, committee, template="")
    assert template_of(desk, body(desk)) is None
    assert template_styles(desk, body(desk)) == {}


def test_its_own_names_are_proposed_and_used_in_the_document(desk, committee, meeting, item, letterhead, tmp_path):
    looked = look_at_template(letterhead)
    assert looked.called["Minute Text"] == "Minute Para"
    assert looked.called["Resolution"] == "Decision"
    assert looked.called["Resolution Clause"] == "Clause"
    assert looked.supplied > 0
    keep_template(desk, committee, letterhead)
    minute(desk, meeting, "6", "It was received.\n\nRESOLVED: That the Committee:-\n(a) notes it; and\n(b) thanks all.")
    package = docx.Document(export_meeting(desk, meeting, tmp_path / "a.docx"))
    assert [each.style.name for each in package.paragraphs][-4:] == ["Minute Para", "Decision", "Clause", "Clause"]
    there = [style.name for style in package.styles]
    assert "Minute Text" not in there
    assert "Notice" in there  # supplied, for it has none


def test_what_the_clerk_chose_is_kept_beside_the_template(desk, committee, meeting, item, letterhead, tmp_path):
    keep_template(desk, committee, letterhead, {"heading 2": "Agenda Item", "Minute Text": "No such style", "Nonsense": "Clause"})
    assert template_styles(desk, body(desk)) == {"heading 2": "Agenda Item"}
    package = docx.Document(export_meeting(desk, meeting, tmp_path / "a.docx"))
    heading = package.paragraphs[-1]
    assert (heading.style.name, heading.text) == ("Agenda Item", "Fostering")
    assert heading._p.pPr.xpath("./w:outlineLvl/@w:val") == ["1"]  # it is a heading all the same


def test_a_dotx_is_kept_as_the_docx_it_makes(desk, committee, letterhead, tmp_path):
    with zipfile.ZipFile(letterhead) as old, zipfile.ZipFile(tmp_path / "t.dotx", "w") as new:
        for name in old.namelist():
            new.writestr(name, old.read(name).replace(DOCUMENT, b"wordprocessingml.template.main+xml"))
    keep_template(desk, committee, tmp_path / "t.dotx")
    assert docx.Document(template_of(desk, body(desk))).sections[0].header.paragraphs[0].text == "Kelderby Town Council"


def test_a_file_that_cannot_be_used_leaves_the_template_before(desk, committee, letterhead, tmp_path):
    keep_template(desk, committee, letterhead)
    before = template_of(desk, body(desk)).read_bytes()
    (tmp_path / "notes.docx").write_text("no package")
    with pytest.raises(CannotBeDone, match="not a Word file"):
        keep_template(desk, committee, tmp_path / "notes.docx")
    assert template_of(desk, body(desk)).read_bytes() == before


def test_our_own_template_has_every_style_by_our_names():
    looked = look_at_template(OWN)
    assert (looked.called, looked.supplied) == ({}, 0)


def test_the_styles_that_can_be_chosen_are_ours():
    assert {use.name for use in USES} <= set(NEEDED)
    assert {look.value for look in (Look.MINUTE, Look.LEAD_IN, Look.CLAUSE, Look.ACTION)} <= {use.name for use in USES}


def test_nothing_is_proposed_for_what_is_there_by_our_name_in_any_case():
    assert proposed(["MINUTE TEXT", "Minute Para", "Heading-3", "Sub-heading"]) == {}
    assert proposed(["minute para", "Sub-heading"]) == {"Minute Text": "minute para", "heading 3": "Sub-heading"}
