"""What opening a meeting asks of the store; everything that opens one, or shows a change of it, waits for this."""
from __future__ import annotations

import pytest
from sqlalchemy import event
from sqlalchemy.engine import Engine

from tests.ui.people_hands import people_desk
from tests.ui.window_hands import opened

MOST = 28


@pytest.fixture
def statements():
    """The statements told to the store while the test runs."""
    told = []

    def note(_connection, _cursor, statement, *_):
        if not statement.startswith("BEGIN"):
            told.append(statement)
    event.listen(Engine, "before_cursor_execute", note)
    yield told
    event.remove(Engine, "before_cursor_execute", note)


def test_a_meeting_is_opened_with_few_statements(tmp_path, qtbot, statements):
    desk, meeting_id = people_desk(tmp_path / "desk")
    window = opened(qtbot, desk, meeting_id)
    window.go_home()
    statements.clear()
    assert window.open_meeting(meeting_id)
    window.close()
    desk.close()
    assert 0 < len(statements) <= MOST, "\n".join(statements)
