"""Every window walked in Welsh, and in a language that nobody speaks, which shows what escapes translation."""
from __future__ import annotations

import re
import sqlite3

import pytest
from PySide6.QtCore import QSize, QTranslator
from PySide6.QtWidgets import QApplication

from clerk_desk.app import made_app
from clerk_desk.desk import timeline
from clerk_desk.domain.dates import MONTHS, WEEKDAYS
from clerk_desk.ui import settings
from clerk_desk.ui.main_window import MainWindow
from clerk_desk.ui.translating import ENGLISH, FIELD, speak, take_up
from tests.translations.pseudo import WORD, Pseudo, left_over, shown
from tests.translations.texts import texts
from tests.ui import walking
from tests.ui.every_dialog import AGENDA, DIALOGS
from tests.ui.test_walk_dialogs import ROOM, walked
from tests.ui.walking import opened_at

OUR_OWN = {
    "palette", "rename-item", "split-item", "unlock", "recovery-key",  # given their words by every_dialog
    "guide", "phrases",  # the guide is English; phrases are the clerk's
}
NOT_TEXT = {
    *MONTHS, *WEEKDAYS, *(name[:3] for name in (*MONTHS, *WEEKDAYS)), "Clerk", "Desk", "Ctrl", "Alt", "Shift", "Enter", "Esc", "Del",
    "Cllr",     "PgDown", "PgUp", "English", "Cymraeg", "xlsx", "pdf", "docx", "PDF",
    "Vice",  # half of Vice-Chair as minutes have it
}
PREVIEWED = {"PageView"}
HOLIDAYS = re.compile(r"\b(?:Day|Bank Holiday|Good Friday|Easter Monday)\b")
"""What the calendar of bank holidays calls them."""
GIVEN = """Vale Old
Library Was Reed words Staying put Note members Family hubs allowances figures attached workbook Waiting return perhaps Done
are School term Normal heading Body Text Item List Bullet Decision Clause Signature Block sin agai Data Missing Recruitment
Leavers age and locality csv Letter from the director txt Not there."""
"""Words of the texts that every_dialog gives, and beginnings of sentences that the board makes of the clerk's words."""


@pytest.fixture
def spoken(request, qapp):
    app = made_app()
    yield app
    for there in app.findChildren(QTranslator):
        app.removeTranslator(there)
        there.setParent(None)
    speak(app, ENGLISH)


def given(data_dir) -> set[str]:
    """Every word in the store: what is shown of it is the clerk's."""
    with sqlite3.connect(next(data_dir.glob("*.sqlite3"))) as store:
        tables = [name for (name,) in store.execute("SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE '%search%'")]
        rows = (row for name in tables for row in store.execute(f'SELECT * FROM "{name}"'))
        return {word for row in rows for value in row if isinstance(value, str) for word in WORD.findall(value)}


def minuted(whole) -> set[str]:
    """The words of the sentences in which the house tells the evening: the minutes' own language."""
    told = (timeline.fact_words(whole.desk, fact) for fact in timeline.facts(whole.desk, whole.live))
    return {word for sentence in told for word in WORD.findall(sentence)}


def test_no_text_of_the_window_escapes_translation(spoken, qtbot, whole):
    for there in spoken.findChildren(QTranslator):
        spoken.removeTranslator(there)
        there.setParent(None)
    pseudo = Pseudo(set(texts()), spoken)
    take_up(spoken, pseudo)
    known = given(whole.desk.data_dir) | NOT_TEXT | set(GIVEN.split()) | set(WORD.findall(AGENDA)) | minuted(whole)

    def escaped(window):
        return sorted({
            (who, words) for who, words in shown(window)
            if set(left_over(words)) - known and not HOLIDAYS.search(words) and who not in PREVIEWED
        })

    window = opened_at(qtbot, whole)
    found = {"item 6": escaped(window)}
    for name in ("home", "follow-ups", "committees", "figures", "styles"):
        window.go_to_office(name)
        found[name] = escaped(window)
    page = window.office.committees
    window.go_to_office("committees")
    for name in page.tabs:
        page.show_tab(name)
        found[name] = escaped(window)
    for meeting in (whole.planned, whole.draft, whole.confirmed):
        window.open_meeting(meeting)
        found[f"meeting {meeting}"] = escaped(window)
    window.open_meeting(whole.live)
    window.minuting.show_item(whole.item("6"))
    found |= {name: said for name, said in walked(window, whole, escaped).items() if name not in OUR_OWN}
    assert {name: said for name, said in found.items() if said} == {}
    asked_in_vain = {words for words in pseudo.unknown if re.search(r"[a-z]{3}", FIELD.sub("", words)) and not re.search(r"\d{4}", words)}
    assert asked_in_vain == set()


def test_in_welsh_every_dialog_has_letters_of_its_own_and_nothing_is_cut_off_at_150_per_cent(spoken, qtbot, whole, monkeypatch):
    speak(spoken, "cy")
    monkeypatch.setattr("clerk_desk.ui.dialogs.sizes.room_for", lambda _: QSize(*ROOM))

    def look_at(dialog):
        size = (dialog.width(), dialog.height())
        wrong = [] if size[0] <= ROOM[0] and size[1] <= ROOM[1] else [f"size {size}"]
        return [*wrong, *walking.letters_twice(dialog), *walking.cut_off(dialog), *walking.outside(dialog)]
    assert walked(opened_at(qtbot, whole, 1.5), whole, look_at) == {}


def test_in_welsh_nothing_on_a_screen_is_cut_off_on_a_small_screen(spoken, qtbot, whole):
    speak(spoken, "cy")
    window = opened_at(qtbot, whole)
    assert isinstance(window, MainWindow)
    wrong = {"item 6": walking.cut_off(window)}
    for name in ("home", "follow-ups", "committees", "figures", "styles"):
        window.go_to_office(name)
        QApplication.processEvents()
        wrong[name] = walking.cut_off(window)
    assert {name: found for name, found in wrong.items() if found} == {}


def test_a_language_that_is_chosen_is_kept_and_the_window_opens_again_in_it(spoken, qtbot, whole, monkeypatch):
    window = opened_at(qtbot, whole)
    monkeypatch.setattr("clerk_desk.ui.main_window.messages.sure", lambda *_: True)
    window.set_language("cy")
    assert settings.read(whole.desk.data_dir).language == "cy"
    assert window.safety.afterwards is not None
    assert not window.isVisible()


def test_every_dialog_there_is_was_looked_at():
    assert set(DIALOGS) >= OUR_OWN
