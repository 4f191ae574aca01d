"""Numbers that run on from item to item stand where the document will have them; what is being minuted now; why nothing can be typed."""
from __future__ import annotations

import datetime as dt
import json
from dataclasses import replace

import pytest

from clerk_desk import paths
from clerk_desk.desk import capturing, composing, importing, meetings, resolving, stages
from clerk_desk.desk.opening import open_to_write
from clerk_desk.domain.blocks import Kind, plain
from clerk_desk.domain.records import Audience, MeetingState
from clerk_desk.export.document import Heading, Look, Paragraph
from tests.ui.window_hands import SetClock, made_desk, opened, press, put_cursor

EARLIER = "1. Hedges\n\nRESOLVED: That they be cut.\n\n2. Ditches\n\nRESOLVED: That they be dug.\n"


@pytest.fixture
def styled(place, qtbot):
    """The window on a meeting in a house whose numbers run through the year, after another meeting of that year."""
    desk, meeting_id = place

    def made(unit: str, number_form: str = ""):
        paths.own_styles().mkdir(parents=True, exist_ok=True)
        data = {"name": "Year", "clauses": ["(a)", "(i)", "(A)", "(1)"], "lead_ins": {"resolved": "RESOLVED:"}, "paragraphs": "year",
                "unit": unit, "number_form": number_form or "{number}/{year}"}
        (paths.own_styles() / "year.json").write_text(json.dumps(data), encoding="utf-8")
        captured = capturing.capture_text(EARLIER)
        importing.import_captured(desk, captured, committee="Transport Panel", on=dt.date(2026, 6, 2), style="Year")
        meetings.set_style(desk, meeting_id, "Year")
        return opened(qtbot, desk, meeting_id)
    yield made
    (paths.own_styles() / "year.json").unlink(missing_ok=True)


def composed(window):
    return composing.minutes_as_written(window.desk, window.minuting.sitting.meeting.id, Audience.FULL).pieces


def test_the_heading_has_the_number_that_the_document_has(styled):
    window = styled("items")
    assert window.minuting.head.minute.isVisible() and window.minuting.head.minute.words.text() == "Minute 3/26"
    markers = [piece.marker.rstrip(".") for piece in composed(window) if isinstance(piece, Heading) and piece.level == 2]
    shown = [window.minuting.sitting.minute_number(item) for item in window.minuting.sitting.items]
    assert shown == markers == ["3/26", "4/26", "5/26"]
    assert window.minuting.head.number.text() == "6"


def test_a_resolution_has_its_number_beside_it_as_in_the_document(styled):
    window = styled("resolutions")
    edit = window.minuting.edit
    lead_in = next(at for at, row in enumerate(edit.minutes.rows) if row.kind is Kind.LEAD_IN)
    assert edit.minutes.marker(lead_in) == "3/26" and not window.minuting.head.minute.isVisible()
    assert [piece.marker for piece in composed(window) if isinstance(piece, Paragraph) and piece.look is Look.LEAD_IN] == ["3/26"]
    put_cursor(window, "RESOLVED")
    assert edit.accessibleDescription().startswith("3/26, resolution")


def test_what_is_typed_in_one_item_counts_at_once_in_the_next(styled):
    window = styled("resolutions")
    put_cursor(window, "received a report on bus services.")
    press("<Return>", "RESOLVED: That it be so.", "C-<PageDown>", "RESOLVED: That it be noted.")
    assert window.minuting.edit.minutes.marker(0) == "5/26"


def test_a_house_without_running_numbers_says_none(window):
    assert not window.minuting.head.minute.isVisible() and window.minuting.sitting.at_work == {}


def rail_states(window):
    return [row.state for row in window.minuting.sitting.rows()]


def test_only_what_is_being_minuted_has_the_pencil(window):
    sitting = window.minuting.sitting
    window.minuting.show_item(sitting.items[1].id)
    states = {}
    for state in MeetingState:
        sitting.meeting = replace(sitting.meeting, state=state)
        states[state] = rail_states(window)[1]
    assert states == {
        MeetingState.PLANNED: "", MeetingState.LIVE: "now", MeetingState.DRAFT: "now", MeetingState.PUBLISHED: "",
        MeetingState.CONFIRMED: "",
    }


def test_a_planned_meeting_that_somebody_minutes_all_the_same_has_it(window):
    sitting = window.minuting.sitting
    window.minuting.show_item(sitting.items[1].id)
    sitting.meeting = replace(sitting.meeting, state=MeetingState.PLANNED)
    press("Noted.")
    assert rail_states(window)[1] == "now"


def test_a_window_that_only_reads_says_who_writes_and_not_that_the_minutes_are_confirmed(tmp_path, qtbot, message_boxes, monkeypatch):
    monkeypatch.setattr(resolving, "resolved_as_recommended", lambda *_: (plain("RESOLVED: That it be noted.", Kind.LEAD_IN),))
    desk, meeting_id = made_desk(tmp_path / "desk")
    stages.set_state(desk, meeting_id, MeetingState.LIVE)
    desk.close()
    first = open_to_write(tmp_path / "desk", SetClock())
    second = open_to_write(tmp_path / "desk", SetClock())
    window = opened(qtbot, second, meeting_id)
    assert second.only_reads and window.minuting.sitting.locked
    press("A-S-<R>")
    assert message_boxes == [second.only_reads]
    window.close()
    second.close()
    first.close()
