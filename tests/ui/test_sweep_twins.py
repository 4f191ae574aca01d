"""One stem with many deliverables gives many rows; a promise told in the debate and in the resolution is one, or is offered so."""
from __future__ import annotations

import datetime as dt

import pytest

from clerk_desk.desk import capturing, follow_ups, importing, stages, sweep
from clerk_desk.desk.follow_ups import Wanted
from clerk_desk.domain.duplicates import alike
from clerk_desk.domain.records import MeetingState
from clerk_desk.ui.sweep_rows import JOINED, LOGGED, TO_DECIDE
from tests.ui.window_hands import opened, press

STEM = """9. Allotments and open spaces

9.1 The Head of Parks introduced the yearly report.

9.2 RESOLVED: That the Committee:-

(a) notes the report; and

(b) requests that the following be circulated to Members by the Head of Parks:

(i) the waiting list for each allotment site;

(ii) the cost of the fence at Mill Meadow; and

(iii) a map of the new paths.
"""
TWICE = """9. Allotments and open spaces

9.1 The Head of Parks undertook to circulate the waiting list for each allotment site.

10. Work programme

10.1 RESOLVED: That the Committee:-

(a) requests that the waiting list for each allotment site be circulated to Members before Christmas.
"""


@pytest.fixture
def swept(place, qtbot):
    """Minutes of this text, live, in the sweep."""
    desk = place[0]

    def made(text):
        imported = importing.import_captured(
            desk, capturing.capture_text(text), committee="Parks Panel", on=dt.date(2026, 9, 8), time="10:00", style="Numbered")
        stages.set_state(desk, imported.meeting_id, MeetingState.LIVE)
        window = opened(qtbot, desk, imported.meeting_id)
        press("S-<F12>")
        return window, imported.meeting_id
    return made


def rows(window, group):
    return [(row.number, row.title) for row in window.closing.sweep.found.rows if row.group == group and (row.finding or row.follow_up)]


def test_each_deliverable_under_a_stem_is_a_row_of_its_own(swept, place):
    window, meeting_id = swept(STEM)
    promised = [row for row in window.closing.sweep.found.rows if row.finding and row.finding.promise]
    assert [row.number for row in promised] == ["9.2(b)(i)", "9.2(b)(ii)", "9.2(b)(iii)"]
    lines = window.closing.sweep.panel.passage.lines
    assert [line.marker for line in lines] == ["9.2", "(b)", "(i)"]
    press("C-<Return>", "C-<Return>", "C-<Return>")
    logged = [line.follow_up for line in follow_ups.follow_ups(place[0], Wanted(meeting_id=meeting_id))]
    assert len({each.reference for each in logged}) == len({each.block for each in logged}) == 3


def test_the_same_request_in_debate_and_resolution_is_offered_and_joined(swept, place):
    window, meeting_id = swept(TWICE)
    assert [number for number, _ in rows(window, TO_DECIDE)] == ["9.1", "10.1"]
    press("C-<Return>")
    assert window.closing.sweep.panel.join_card.isVisible() and window.closing.sweep.panel.join_card.text.text() == "Much the same words"
    press("A-<J>")
    assert len(rows(window, LOGGED)) == len(rows(window, JOINED)) == 1
    assert not [each for each in sweep.findings_left(place[0], meeting_id) if each.promise]


@pytest.mark.parametrize(("one", "other", "same"), [
    ("The Clerk undertook to circulate the waiting list.", "requests that the waiting lists be circulated to Members", True),
    ("The cost of the fence at Mill Meadow would be sent.", "a map of the new paths", False),
    ("The report would be circulated to Members.", "The Head of Parks would report to the Committee.", False),
])
def test_only_what_is_about_the_same_thing_is_alike(one, other, same):
    assert alike(one, other) is same
