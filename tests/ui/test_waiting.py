"""Work that lasts: the window stays alive, a box says what goes on, keys wait."""
from __future__ import annotations

import time

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QLineEdit, QProgressDialog

from clerk_desk.domain.errors import CannotBeDone
from clerk_desk.ui.waiting import waited


def test_what_the_work_gives_or_refuses_comes_back(qapp):
    assert waited(None, "Counting …", lambda: 41 + 1) == 42
    with pytest.raises(CannotBeDone, match="The disk is full"):
        waited(None, "Counting …", refuse)


def refuse():
    raise CannotBeDone("The disk is full.")


def test_a_long_wait_is_said_and_the_window_goes_on_living(qtbot, qapp):
    line, seen, ticks = QLineEdit(), [], []
    qtbot.addWidget(line)
    line.show()
    timer = QTimer()
    timer.timeout.connect(lambda: ticks.append(1))
    timer.start(20)
    QTimer.singleShot(800, lambda: seen.extend(each.labelText() for each in boxes() if each.isVisible()))
    waited(line, "Making a backup …", lambda: time.sleep(1.0))
    assert seen == ["Making a backup …"] and len(ticks) > 10
    qtbot.waitUntil(lambda: not any(each.isVisible() for each in boxes()))


def test_a_short_wait_says_nothing(qtbot, qapp):
    seen = []
    QTimer.singleShot(100, lambda: seen.extend(each for each in boxes() if each.isVisible()))
    waited(None, "Making a backup …", lambda: time.sleep(0.25))
    assert seen == []


def boxes():
    return [each for each in QApplication.topLevelWidgets() if isinstance(each, QProgressDialog)]
