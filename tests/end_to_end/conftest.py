"""For tests that follow the guide: a whole autumn on a desk, and a clerk's hands in its window."""
from __future__ import annotations

import os

import pytest

from clerk_desk.app import made_app
from tests.end_to_end.key_hands import KeyHands
from tests.ui.conftest import first_whole, whole  # noqa: F401 - fixtures
from tests.ui.window_hands import opened


@pytest.fixture
def clerk(whole, qtbot):  # noqa: F811
    """Hands in the window, with today's meeting on the table at item 6; ``desk``, ``whole`` and ``qtbot`` are beside them."""
    made_app()
    made = KeyHands(opened(qtbot, whole.desk, whole.live), whole.clock, os.environ.get("LOOK_OUT", ""))
    made.desk, made.whole, made.qtbot = whole.desk, whole, qtbot
    made.window.minuting.show_item(whole.item("6"))
    return made
