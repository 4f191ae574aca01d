"""The house styles page by keys: a built-in style is copied, the copy changed, its page follows; an old meeting comes out in it."""
from __future__ import annotations

import json

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from clerk_desk import paths
from clerk_desk.desk import composing, meetings, minuting
from clerk_desk.desk.house_styles import change_style, copy_style, house_style, house_styles, is_own
from clerk_desk.desk.style_sample import sample, sample_pages
from clerk_desk.desk.undo import undo_words
from clerk_desk.domain.errors import CannotBeDone
from clerk_desk.domain.house_style import OneClause
from clerk_desk.domain.records import Audience
from tests.ui.window_hands import press


@pytest.fixture
def page(window):
    press("C-<5>")
    made = window.office.styles
    assert window.office.pages.currentWidget() is made
    return made


def wait_for(found):
    for _ in range(100):
        if found():
            return True
        QTest.qWait(20)
    return False


def test_a_built_in_style_is_copied_and_the_copy_changed_by_keys(page):
    page.refresh("Numbered")
    assert not page.fields["lead_ins.resolved"].isEnabled()
    page.list.setFocus()
    QTest.keyClick(page.list, Qt.Key.Key_Insert)
    assert page.here.name == "Numbered, own"
    assert is_own(page.here)
    field = page.fields["lead_ins.resolved"]
    field.setFocus()
    field.selectAll()
    QTest.keyClicks(field, "IT WAS DECIDED")
    QTest.keyClick(field, Qt.Key.Key_Return)
    assert dict(house_style("Numbered, own").lead_ins)["resolved"] == "IT WAS DECIDED"
    choice = page.fields["one_clause"]
    choice.setFocus()
    QTest.keyClick(choice, Qt.Key.Key_Down)
    assert house_style("Numbered, own").one_clause is OneClause.INLINE
    assert page.preview.wanted == (sample_pages, (house_style("Numbered, own"),))
    assert "IT WAS DECIDED" in repr(sample(house_style("Numbered, own")))
    assert house_style("Numbered").lead_ins[0][1] == "RESOLVED:"


def test_the_page_beside_the_settings_is_set_from_the_very_document(page):
    assert wait_for(lambda: "Page 1 of" in page.preview.place.text())


def test_a_name_that_is_taken_is_refused_and_the_field_goes_back(page):
    page.refresh("Dash")
    page.copy()
    field = page.fields["name"]
    field.setText("Narrative")
    field.editingFinished.emit()
    assert "already" in page.which.text()
    assert field.text() == "Dash, own"


def test_an_old_meeting_comes_out_in_a_style_of_the_clerks_own_with_no_retyping(place):
    desk, meeting_id = place
    before = [text.minutes for text in minuting.item_texts(desk, meeting_id)]
    own = copy_style("Narrative")
    change_style(own.name, "lead_ins", {"resolved": "It was AGREED"})
    meetings.set_style(desk, meeting_id, own.name)
    document = composing.minutes_as_written(desk, meeting_id, Audience.PUBLIC)
    words = [getattr(piece, "text", "") for piece in document.pieces]
    assert "It was AGREED that the Committee:-" in words
    assert [text.minutes for text in minuting.item_texts(desk, meeting_id)] == before


def test_what_comes_with_the_program_stays_and_what_cannot_be_is_refused(tmp_path):
    with pytest.raises(CannotBeDone, match="comes with the program"):
        change_style("Dash", "action", "To do:")
    own = copy_style("Dash")
    kept = house_styles()
    for setting, value in (("time_form", "late"), ("clauses", ["x"]), ("name", ""), ("date_form", "{day}")):
        with pytest.raises(CannotBeDone):
            change_style(own.name, setting, value)
    assert house_styles() == kept
    assert [json.loads(file.read_text(encoding="utf-8"))["name"] for file in paths.own_styles().glob("*.json")] == ["Dash, own"]


@pytest.mark.parametrize("size", [(1366, 690), (1024, 600)])
def test_nothing_stands_outside_the_page(page, size):
    page.window().resize(*size)
    QApplication.processEvents()
    for part in (page.lists, page.area, page.preview):
        assert part.geometry().right() <= page.width()
        assert part.width() > 100


def test_a_style_copied_or_renamed_is_in_the_menu_at_once_and_meetings_go_along(page, place):
    window, (desk, meeting_id) = page.window(), place

    def in_menu():
        return [action.text() for action in window.style_choice.actions()]

    page.refresh("Dash")
    page.copy()
    assert "Dash, own" in in_menu()
    meetings.set_style(desk, meeting_id, "Dash, own")
    assert undo_words(desk, meeting_id) == "Undo change house style"
    field = page.fields["name"]
    field.setText("Our  minutes")
    field.editingFinished.emit()
    assert "Our minutes" in in_menu() and "Dash, own" not in in_menu() and page.here.name == "Our minutes"
    assert meetings.meeting(desk, meeting_id).style == "Our minutes"
    assert "house style" not in undo_words(desk, meeting_id)


def test_call_in_days_the_form_of_numbers_and_the_second_language_are_set_on_the_page(page):
    page.refresh("Dash")
    page.copy()
    for key, value in (("call_in", "5"), ("call_in", "many")):
        page.fields[key].setText(value)
        page.fields[key].editingFinished.emit()
    assert "a number of days" in page.which.text()
    for key, value in (("number_form", "{code}.{number}"), ("second", "cy"), ("second.first", False)):
        field = page.fields[key]
        field.setCurrentIndex(field.findData(value))
        field.activated.emit(field.currentIndex())
    style = house_style("Dash, own")
    assert (style.call_in, style.number_form, style.second.language, style.second.first) == (5, "{code}.{number}", "cy", False)
    assert style.both("present", "Present:") == "PRESENT / Yn bresennol:"
    page.fields["second"].setCurrentIndex(0)
    page.fields["second"].activated.emit(0)
    assert house_style("Dash, own").second.language == ""
