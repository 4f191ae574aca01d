"""``evening.Hands`` of Qt's test keys, on the window in this process."""
from __future__ import annotations

import datetime as dt
import time

from PySide6.QtCore import QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog
from shiboken6 import isValid

from tests.end_to_end import evening
from tests.ui.window_hands import let_go, press, settle

WAIT = 20
"""Seconds in which a dialog must come."""


class KeyHands:
    """Qt's test keys, sent to whichever widget has the keyboard. With ``out`` a picture is left there at every look."""

    def __init__(self, window, clock, out=""):
        self.window, self.clock, self.out = window, clock, out

    def press(self, *keys):
        press(*keys)

    def dialog(self, opener, title, *keys):
        self.dialogs(opener, (title, *keys))

    def dialogs(self, opener, *each):
        """Several that follow on each other, each as its title and the keys pressed in it, or what is done there; so the opener."""
        answers = []
        for title, *keys in each:
            self._expect(title, keys, answers)
        opener() if callable(opener) else press(opener)
        self._answered([title for title, *_ in each], answers, len(each))

    def palette(self, letters, title, *keys):
        answers = []
        self._expect("Go to anything", (letters, "<Return>"), answers)
        self._expect(title, keys, answers)
        press("C-<G>")
        self._answered(title, answers, 2)

    def _expect(self, title, keys, answers):
        """Presses the keys in the dialog of this title as soon as it has the keyboard; what it refuses goes into ``answers``."""
        until = time.monotonic() + WAIT

        def work():
            dialog, focus = QApplication.activeModalWidget(), QApplication.focusWidget()
            if isinstance(dialog, QDialog) and dialog.windowTitle().startswith(title) and focus and focus.window() is dialog:
                self.look(f"dialog-{title}")
                answers.append(_worked(dialog, keys))
            elif time.monotonic() < until:
                QTimer.singleShot(20, work)
            else:
                answers.append(f"never came: {title}, but {dialog.windowTitle() if dialog else 'nothing'}")
                if dialog:
                    dialog.reject()
        QTimer.singleShot(20, work)

    def _answered(self, title, answers, count):
        until = time.monotonic() + 2 * WAIT
        while (len(answers) < count or QApplication.activeModalWidget()) and time.monotonic() < until:
            QTest.qWait(20)
        settle(self.window)
        assert not any(answers), (title, answers)

    def time(self, time):
        self.clock.time = dt.datetime.combine(evening.DAY, dt.time.fromisoformat(time))

    def copied(self, words):
        """Among the keys of a dialog: these words are copied in another program meanwhile."""
        return lambda: self.clipboard(words)

    def clipboard(self, words):
        QGuiApplication.clipboard().setText(words)

    def look(self, name):
        if self.out:
            QTest.qWait(200)
            (QApplication.activeModalWidget() or self.window).grab().save(f"{self.out}/{name}.png")


def _worked(dialog, keys):
    """Does what is to be done in a dialog; what went wrong, empty for nothing. It is closed afterwards."""
    said = ""
    try:
        for key in keys:
            key() if callable(key) else press(key)
        if isValid(dialog) and dialog.isVisible():
            let_go(dialog)
    except AssertionError as wrong:
        said = str(wrong)
    if isValid(dialog) and dialog.isVisible():
        refusal = getattr(dialog.form, "refusal", None)
        said = said or (refusal.text() if refusal is not None else "") or "it stays open"
        dialog.reject()
    return said
