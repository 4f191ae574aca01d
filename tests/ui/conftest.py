"""A desk with a sample meeting, and the window open on it."""
from __future__ import annotations

import pytest
from PySide6.QtWidgets import QApplication

from clerk_desk.app import made_app
from tests.ui.whole_desk import copied, whole_desk
from tests.ui.window_hands import made_desk, opened


@pytest.fixture(scope="session", autouse=True)
def dressed(qapp):
    """The program's own style and typeface, as clerks have them."""
    return made_app()


@pytest.fixture
def place(tmp_path, qtbot):
    desk, meeting_id = made_desk(tmp_path / "desk")
    yield desk, meeting_id
    for window in QApplication.topLevelWidgets():
        window.close()
    desk.close()


@pytest.fixture(scope="module")
def first_whole(tmp_path_factory, qapp):
    """A whole autumn, made once for the module; closed, to be copied."""
    made = whole_desk(tmp_path_factory.mktemp("whole"))
    made.desk.close()
    return made


@pytest.fixture
def whole(first_whole, tmp_path, qtbot):
    made = copied(first_whole, tmp_path / "whole")
    yield made
    for window in QApplication.topLevelWidgets():
        window.close()
    made.desk.close()


@pytest.fixture
def window(place, qtbot):
    return opened(qtbot, *place)
