"""A desk with a sample meeting, and the window open on it."""
from __future__ import annotations

import pytest
from PySide6.QtWidgets import QApplication

from tests.ui.window_hands import made_desk, opened


@pytest.fixture
def place(tmp_path, qtbot):
    desk, meeting_id = made_desk(tmp_path / "desk")
    yield desk, meeting_id
    for window in QApplication.topLevelWidgets():
        window.close()
    desk.close()


@pytest.fixture
def window(place, qtbot):
    return opened(qtbot, *place)
