"""Encryption and the lock as the clerk meets them: the passphrase at the start, switching, the covered window."""
from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtPrintSupport import QPrintDialog
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from clerk_desk import app
from clerk_desk.desk import encryption, remembering
from clerk_desk.desk.opening import STORE_NAME, open_to_write
from clerk_desk.store import keys
from clerk_desk.ui import encrypting, messages, settings
from clerk_desk.ui.dialogs.recovery import Recovery
from tests.samples_encrypted import PASSPHRASE, cheap, files_with, needs_encryption, ring  # noqa: F401 - fixtures
from tests.ui.people_hands import in_dialog
from tests.ui.window_hands import SetClock, kept, made_desk, opened, press, put_cursor

ANOTHER = "willow copper sandwich"  # QTest types ASCII only
pytestmark = [needs_encryption, pytest.mark.usefixtures("cheap")]


@pytest.fixture
def folder(qtbot, tmp_path):
    """The folder of a desk with a meeting, closed."""
    desk, _ = made_desk(tmp_path / "desk")
    desk.close()
    return tmp_path / "desk"


@pytest.fixture
def secret(folder):
    """The same, encrypted: its recovery key."""
    return encryption.switch_on(folder, PASSPHRASE, SetClock()).recovery


@pytest.fixture
def window(qtbot, folder, secret):
    """The window on encrypted minutes."""
    desk = open_to_write(folder, SetClock(), encryption.unlock(folder, PASSPHRASE))
    window = opened(qtbot, desk, 1)
    yield window
    window.close()
    desk.close()


# at the start
def test_the_passphrase_is_asked_for_at_the_start_until_it_is_right(folder, secret):
    told = in_dialog(PASSPHRASE, "<Return>", then=lambda dialog: (press("wrong", "<Return>"), dialog.form.secret.clear()))
    desk = app._opened(folder, SetClock())
    assert desk is not None and desk.store.key is not None and told == []
    desk.close()


def test_a_wrong_passphrase_is_one_sentence_in_the_dialog_and_esc_opens_nothing(folder, secret):
    told = in_dialog("wrong", "<Return>")
    assert app._opened(folder, SetClock()) is None
    assert told == [keys.WRONG]


def test_the_recovery_key_opens_too(folder, secret):
    in_dialog(secret, "<Return>")
    desk = app._opened(folder, SetClock())
    assert desk is not None
    desk.close()


def test_a_key_kept_in_the_keyring_is_not_asked_for_again(folder, secret, ring):  # noqa: F811
    in_dialog(PASSPHRASE, "<Return>", then=lambda dialog: dialog.form.keep.setChecked(True))
    app._opened(folder, SetClock()).close()
    assert remembering.remembered(folder) is not None
    app._opened(folder, SetClock()).close()  # nobody is asked


def test_what_is_typed_is_hidden_until_the_clerk_wants_to_see_it(folder, secret):
    from clerk_desk.ui.dialogs.passphrase import Change

    sheet = Change(None, folder)
    assert all(field.displayText() != "otter" for field in sheet.fields if field.insert("otter") is None)
    sheet.form.shown.setChecked(True)
    assert all(field.displayText() == "otter" for field in sheet.fields)
    sheet.deleteLater()


# switching
def test_the_window_encrypts_the_minutes_while_it_is_closed_and_shows_the_recovery_key(qtbot, folder):
    desk = open_to_write(folder, SetClock())
    window = opened(qtbot, desk, 1)
    in_dialog(PASSPHRASE, "<Tab>", PASSPHRASE, "<Return>")
    window.menus.actions["encryption"].trigger()
    assert not window.isVisible() and window.safety.afterwards is not None
    desk.close()
    shown = []
    in_dialog(then=lambda dialog: (shown.append(dialog.form.words.text()), dialog.form.have.setChecked(True), dialog.form.act.click()))
    window.safety.afterwards()
    assert encryption.unlock(folder, shown[0]) == encryption.unlock(folder, PASSPHRASE)
    assert files_with("bus services", folder) == []


def test_two_different_passphrases_change_nothing(qtbot, folder):
    desk = open_to_write(folder, SetClock())
    window = opened(qtbot, desk, 1)
    told = in_dialog(PASSPHRASE, "<Tab>", ANOTHER, "<Return>")
    window.menus.actions["encryption"].trigger()
    assert told == ["The two are not the same: type it again."] and window.safety.afterwards is None
    window.close()
    desk.close()


def test_without_the_extra_the_window_says_what_to_install(qtbot, folder, monkeypatch):
    monkeypatch.setattr(encryption, "find_spec", lambda name: None)
    desk = open_to_write(folder, SetClock())
    window = opened(qtbot, desk, 1)
    told = in_dialog()
    window.menus.actions["encryption"].trigger()
    assert "clerk-desk[encrypted]" in told[0]
    window.close()
    desk.close()


def test_the_recovery_key_is_not_left_behind_by_esc_and_its_page_has_it(folder, secret):
    sheet = Recovery(None, secret, "", encrypting.Look())
    sheet.show()
    sheet.reject()
    assert sheet.isVisible() and "cannot be shown again" in sheet.form.refusal.text() and not sheet.form.act.isEnabled()
    assert secret in sheet.page().toPlainText()
    sheet.form.copy.click()
    assert QApplication.clipboard().text() == secret
    sheet.form.have.setChecked(True)
    sheet.form.act.click()
    assert not sheet.isVisible()
    sheet.deleteLater()


def test_it_is_printed(folder, secret, monkeypatch, tmp_path):
    def to_file(dialog) -> int:
        dialog.printer().setOutputFileName(str(tmp_path / "key.pdf"))
        return 1

    monkeypatch.setattr(QPrintDialog, "exec", to_file)
    sheet = Recovery(None, secret, "", encrypting.Look())
    sheet.form.print_it.click()
    assert (tmp_path / "key.pdf").read_bytes().startswith(b"%PDF")
    sheet.deleteLater()


def test_the_passphrase_is_changed_from_the_window(window, folder):
    inner = [PASSPHRASE, "<Tab>", ANOTHER, "<Tab>", ANOTHER, "<Return>"]
    told = in_dialog(then=lambda dialog: (in_dialog(*inner), dialog.form.change.click()))
    window.menus.actions["encryption"].trigger()
    assert told == ["The passphrase is changed."]
    assert encryption.unlock(folder, ANOTHER) == window.desk.store.key


def test_the_encryption_is_taken_off_while_the_window_is_closed(window, folder, monkeypatch):
    asked = []
    monkeypatch.setattr(messages, "sure", lambda _parent, question, *_: asked.append(question) or True)
    in_dialog(then=lambda dialog: dialog.form.off.click())
    window.menus.actions["encryption"].trigger()
    assert "Take the encryption off" in asked[0] and not window.isVisible()
    window.desk.close()
    window.safety.afterwards()
    assert not encryption.is_encrypted(folder) and files_with("Footpaths", folder)


# the lock
def test_a_locked_window_saves_hides_its_words_and_takes_no_key_until_the_passphrase(window):
    put_cursor(window, "bus services")
    item = window.minuting.sitting.item_id
    press(" in the dark")
    press("C-<L>")
    assert window.locking.locked and any("in the dark" in words for words in kept(window.desk, item))
    assert window.windowTitle() == "Clerk Desk, locked"
    cover = window.locking.covers[window]
    assert cover.geometry() == window.rect() and QApplication.focusWidget() is cover.field
    before = window.minuting.edit.toPlainText()
    QTest.keyClicks(window.minuting.edit, "lost")
    QTest.keyClick(window.minuting.edit, Qt.Key.Key_1, Qt.KeyboardModifier.ControlModifier)
    QTest.mouseClick(window.windowHandle(), Qt.MouseButton.LeftButton, pos=window.minuting.edit.mapTo(window, QPoint(40, 40)))
    assert window.minuting.edit.toPlainText() == before and window.screens.currentWidget() is window.minuting
    press("wrong", "<Return>")
    assert window.locking.locked and cover.refusal.text() == keys.WRONG
    press("<Tab>")
    assert cover.act.hasFocus()
    press("<Tab>", PASSPHRASE, "<Return>")
    assert cover.refusal.text() == keys.WRONG and not window.locking.locked and QApplication.focusWidget() is window.minuting.edit
    assert "Transport Panel" in window.windowTitle()
    press(" again")
    assert "in the dark again" in window.minuting.edit.toPlainText()


def test_a_dialog_that_is_open_is_covered_too_and_keeps_what_was_filled_in(window):
    seen = []

    def work(dialog) -> None:
        dialog.form.text.setPlainText("Half of an agenda")
        window.locking.lock()
        seen.append(dialog in window.locking.covers and QApplication.focusWidget().window() is dialog)
        press(PASSPHRASE, "<Return>")
        seen.append(not window.locking.locked and dialog.form.text.toPlainText())
    in_dialog(then=work)
    window.intake.take_in()
    assert seen == [True, "Half of an agenda"]


def test_minutes_that_are_not_encrypted_take_a_button(qtbot, folder):
    desk = open_to_write(folder, SetClock())
    window = opened(qtbot, desk, 1)
    window.menus.actions["lock"].trigger()
    assert window.locking.covers[window].act.hasFocus() and window.locking.covers[window].field.isHidden()
    window.resize(1200, 700)
    assert window.locking.covers[window].geometry() == window.rect()
    press("<Return>")
    assert not window.locking.locked
    window.close()
    desk.close()


def test_it_locks_by_itself_when_nobody_touches_it_and_the_choice_is_kept(qtbot, window, folder):
    window.set_lock("5")
    assert settings.read(folder).lock_after == 5
    idle = window.locking.idle
    assert idle.isActive() and idle.interval() == 300_000
    idle.setInterval(400)
    idle.start()
    for _ in range(4):
        QTest.qWait(150)
        QTest.keyClick(window.windowHandle(), Qt.Key.Key_Shift)
        assert not window.locking.locked
    qtbot.waitUntil(lambda: window.locking.locked, timeout=3000)
    window.locking.unlock()
    window.set_lock("0")
    assert not idle.isActive()


def test_words_that_cannot_be_saved_stay_under_the_cover_and_it_says_so(window, monkeypatch):
    monkeypatch.setattr(window.locking, "save", lambda: False)
    window.locking.lock()
    assert "not saved yet" in window.locking.covers[window].text.text()
    window.locking.unlock()


@pytest.mark.parametrize("kept_value", [-5, 9999, "ten", True, None, 2.5])
def test_a_setting_that_is_no_number_of_minutes_is_never(kept_value):
    assert settings.settings_from({"lock_after": kept_value}).lock_after == 0


def test_the_store_is_still_encrypted_when_the_window_is_gone(window, folder):
    window.close()
    window.safety.back_up_at_closing()
    assert keys.is_encrypted(folder / STORE_NAME) and files_with("Footpaths", folder) == []
