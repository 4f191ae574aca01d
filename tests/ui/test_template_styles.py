"""A council's own style names are matched with ours in a dialog, by keys, when its template is chosen."""
from __future__ import annotations

import docx
from docx.enum.style import WD_STYLE_TYPE

from clerk_desk.desk import committees, templates
from clerk_desk.desk.templates import Template
from clerk_desk.ui import messages
from clerk_desk.ui.dialogs.committee import CommitteeSheet
from clerk_desk.ui.dialogs.template_styles import TemplateStyles, differing
from tests.ui.people_hands import in_dialog

TEMPLATE = Template(("Normal", "heading 1", "heading 2", "heading 3", "Body Text"), {"Minute Text": "Body Text"}, 9)


def test_what_is_proposed_is_kept_by_enter_and_each_row_can_be_changed(window):
    in_dialog("<Return>")
    assert TemplateStyles.ask(window, TEMPLATE, "a.docx") == {"Minute Text": "Body Text"}
    in_dialog("<Down>", "<Return>")
    assert TemplateStyles.ask(window, TEMPLATE, "a.docx") == {"Meeting Details": "Normal", "Minute Text": "Body Text"}


def test_going_away_keeps_nothing_and_a_template_of_our_names_is_not_asked_about(window):
    in_dialog("<Escape>")
    assert TemplateStyles.ask(window, TEMPLATE, "a.docx") is None
    ours = Template(tuple(use.name.upper() for use in differing(Template((), {}, 0))), {}, 0)
    assert TemplateStyles.ask(window, ours, "a.docx") == {}


def council_file(folder):
    package = docx.Document()
    package.styles.add_style("Minute Para", WD_STYLE_TYPE.PARAGRAPH)
    package.save(folder / "letterhead.docx")
    return folder / "letterhead.docx"


def test_choosing_a_template_for_a_committee_keeps_it_with_its_names(window, tmp_path, monkeypatch):
    file = council_file(tmp_path)
    monkeypatch.setattr(messages, "file_to_open", lambda *_: file)
    committee = committees.committees(window.desk)[0]
    sheet = CommitteeSheet(window, window.desk, committee)
    in_dialog("<Return>")
    sheet.form.choose.click()
    sheet.form.act.click()
    kept = committees.committees(window.desk)[0]
    assert kept.template == f"{committee.code}.docx"
    assert templates.template_styles(window.desk, kept)["Minute Text"] == "Minute Para"


def test_styles_are_matched_again_without_choosing_the_file_again(window, tmp_path, monkeypatch):
    committee = committees.committees(window.desk)[0]
    templates.keep_template(window.desk, committee.id, council_file(tmp_path), {})
    committee = committees.committees(window.desk)[0]
    assert templates.template_styles(window.desk, committee) == {}
    file = templates.template_of(window.desk, committee)
    before = file.read_bytes()
    monkeypatch.setattr(TemplateStyles, "ask", lambda _parent, template, name: {"Minute Text": template.styles[0]})
    sheet = CommitteeSheet(window, window.desk, committee)
    sheet.show()
    sheet.form.styles.click()
    sheet.form.act.click()
    assert list(templates.template_styles(window.desk, committee)) == ["Minute Text"] and file.read_bytes() == before
    sheet = CommitteeSheet(window, window.desk)
    assert not sheet.form.styles.isEnabled()


def test_a_file_that_is_no_template_is_refused_in_the_dialog(window, tmp_path, monkeypatch):
    (tmp_path / "notes.docx").write_text("no package")
    monkeypatch.setattr(messages, "file_to_open", lambda *_: tmp_path / "notes.docx")
    sheet = CommitteeSheet(window, window.desk, committees.committees(window.desk)[0])
    sheet.show()
    sheet.form.choose.click()
    assert "is not a Word file" in sheet.form.refusal.text()
    assert sheet.form.template.text() == ""
    sheet.close()
