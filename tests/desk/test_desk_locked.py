"""Confirmed minutes are locked: every verb of the desk that changes anything is tried on them, found by walking the room."""
from __future__ import annotations

import datetime as dt
import importlib
import inspect
import pkgutil
from collections.abc import Callable, Iterator

import clerk_desk.desk
from clerk_desk.desk import declarations, flags, follow_ups, motions, sitting, stages, sweep, timeline, votes
from clerk_desk.desk import record as records
from clerk_desk.desk.attendance import leave, room
from clerk_desk.desk.bin import bin_blocks, bin_item
from clerk_desk.desk.meetings import add_item, add_meeting
from clerk_desk.desk.meetings import meeting as read
from clerk_desk.desk.minuting import save_minutes
from clerk_desk.desk.votes import Cast
from clerk_desk.domain.attendance import Standing
from clerk_desk.domain.blocks import plain
from clerk_desk.domain.captured import Captured, CapturedItem, CapturedMeeting, Promise
from clerk_desk.domain.changes import BlockChanges, all_new
from clerk_desk.domain.declarations import Interest
from clerk_desk.domain.errors import CannotBeDone
from clerk_desk.domain.motions import Ruling
from clerk_desk.domain.public_record import PublicWords
from clerk_desk.domain.record import Point, fingerprint
from clerk_desk.domain.records import MeetingState
from clerk_desk.domain.sweep import Finding, FindingKind
from clerk_desk.domain.votes import Manner
from tests.desk.test_desk_people import clock, confirm, live  # noqa: F401

LATER = dt.date(2027, 1, 5)
PROMISE = Promise("The Clerk would write to the owner.", "act", "a1", "Clerk")
GO_ON = {
    "follow_ups", "follow_up_moves", "chasing", "joining", "committees", "terms", "closed_days", "calendars", "flags", "opening",
    "backups", "undo", "practice", "templates", "circulating", "telling", "recommending", "requoting",
    "work_programme", "encryption", "contacts", "moving_together", "saved_views",
}
"""Modules whose verbs are not about the minutes of a meeting: what was promised and who sits goes on after they are confirmed."""

ALLOWED = {
    "set_exempt": "no word of the minutes changes, and something may turn out to be exempt late",
    "set_public_words": "no word of the minutes changes, and a summary is often asked for when they are out",
    "record_correction": "it stands beside the text", "add_meeting": "another meeting", "new_meeting_from_last": "another meeting",
    "wave_off_finding": "an answer to the sweep", "take_back_decision": "an answer to the sweep",
    "take_back_promise": "the log goes on", "import_captured": "another meeting", "import_file": "another meeting",
}
OTHERWISE = {"set_state": "no way leads on from there", "draft_agenda_of": "its agenda is not empty any more"}
"""Refused, for a reason of their own."""

TRIED_ELSEWHERE = {"take_changes": "test_desk_bringing_back", "take_reply": "test_desk_chasing"}


def verbs() -> Iterator[tuple[str, str, Callable[..., object]]]:
    """Every public function of the desk that says what it changed, with its module."""
    for found in pkgutil.iter_modules(clerk_desk.desk.__path__):
        module = importlib.import_module(f"clerk_desk.desk.{found.name}")
        for name, verb in vars(module).items():
            if inspect.isfunction(verb) and verb.__module__ == module.__name__ and not name.startswith("_"):
                given = inspect.signature(verb)
                if given.return_annotation == "Changes" and next(iter(given.parameters), "") == "desk":
                    yield found.name, name, verb


def values(desk, meeting, items, who) -> dict[str, object]:
    """What each parameter of a verb is given, by its name."""
    captured = Captured(CapturedMeeting("Leisure Committee"), (CapturedItem("9", "Parks"),))
    return {
        "meeting_id": meeting, "item_id": items[0], "attendee_id": who["siddal"], "title": "Other", "block": "a1", "uids": ["a1"],
        "after_item": 0, "standing": Standing.REMOTE, "name": "Dash", "items": [], "time": "19:30", "movement_id": 1,
        "kind": Interest.OTHER, "declaration_id": 1, "text": "That it be noted.", "motion_id": 1, "ruling": Ruling.LOST,
        "cast": Cast(Manner.HANDS, 1, 2), "vote_id": 1, "venue": "Elsewhere", "changes": BlockChanges((plain("Other.", uid="a1"),)),
        "number": "6", "on": LATER, "paragraph": "3", "until": "22:00", "event_id": 1, "state": MeetingState.DRAFT, "words": "Other",
        "finding": Finding(FindingKind.NO_OUTCOME, items[0], "", "", "w"), "decision_id": 1, "binned_id": 1, "captured": captured,
        "committee_id": 1, "point": Point.SENT, "paragraphs": [3], "follow_up_id": 1, "style": "Dash", "later_id": meeting, "minute_id": 1,
        "place": None, "promise": PROMISE, "public": PublicWords(False, "Other"), "fact": timeline.facts(desk, meeting)[-1],
    }


def filled(desk, items, who) -> None:
    """Something of every kind in the meeting, so that each verb finds what it is about."""
    save_minutes(desk, items[0], all_new([plain("The Clerk would write to the owner.", uid="a1"), plain("Gone.", uid="a2")]))
    bin_blocks(desk, items[0], ["a2"])
    sitting.start(desk, 1)
    sitting.take_item(desk, items[0])
    leave(desk, who["rao"], item_id=items[0], time="18:30")
    declarations.declare(desk, who["rao"], Interest.OTHER)
    motions.move(desk, items[0], "That it be noted.")
    votes.record_vote(desk, items[0], Cast(Manner.HANDS, 2, 1))
    flags.raise_flag(desk, items[0], "a1")
    follow_ups.log_promise(desk, items[0], PROMISE)
    sweep.wave_off_finding(desk, Finding(FindingKind.NO_OUTCOME, items[0], "", "", "w"))


def test_no_verb_changes_confirmed_minutes(live):  # noqa: F811
    desk, meeting, items, who = live
    filled(desk, items, who)
    binned = add_item(desk, meeting, "In the bin").ids[0]
    bin_item(desk, binned)
    for finding in sweep.findings_left(desk, meeting):
        sweep.wave_off_finding(desk, finding)
    confirm(desk, meeting)
    def told() -> tuple[object, ...]:
        return fingerprint(records.as_it_is(desk, meeting)), room(desk, meeting), motions.motions(desk, meeting), votes.votes(desk, meeting)

    its_own = {"restore_item": {"item_id": binned}, "take_item": {"item_id": items[1]}}
    before, given, tried = told(), values(desk, meeting, items, who), set[str]()
    for module, name, verb in verbs():
        if module in GO_ON or name in TRIED_ELSEWHERE:
            continue
        needed = [each for each in list(inspect.signature(verb).parameters.values())[1:] if each.default is inspect.Parameter.empty]
        missing = [each.name for each in needed if each.name not in given]
        assert not missing, f"{module}.{name} wants {missing}: give it a value above, and see that it refuses confirmed minutes"
        try:
            verb(desk, **{each.name: given[each.name] for each in needed} | its_own.get(name, {}))
            refused = ""
        except CannotBeDone as reason:
            refused = str(reason)
        assert refused or name in ALLOWED, f"{module}.{name} was done to confirmed minutes"
        assert "confirmed" in refused or name in {*ALLOWED, *OTHERWISE}, f"{module}.{name} refused for another reason: {refused}"
        assert told() == before, f"{module}.{name} changed confirmed minutes"
        tried.add(name)
    assert len(tried) > 50


def test_what_goes_on_after_confirmation_leaves_the_text_as_it_is(live):  # noqa: F811
    desk, meeting, items, who = live
    filled(desk, items, who)
    for finding in sweep.findings_left(desk, meeting):
        sweep.wave_off_finding(desk, finding)
    confirm(desk, meeting)
    before = records.as_it_is(desk, meeting)
    later = add_meeting(desk, 1, LATER).ids[0]
    add_item(desk, later, "Minutes", "3")
    stages.set_state(desk, later, MeetingState.DRAFT)
    follow_ups.move(desk, 1, status="with owner")
    records.record_correction(desk, meeting, later, read(desk, later).items[0].id, "that Councillor Rao was present")
    assert records.as_it_is(desk, meeting) == before
    assert records.altered(desk.store) == ()


def test_the_walk_knows_the_verbs_it_leaves_out():
    names = {name for _, name, _ in verbs()}
    assert set(TRIED_ELSEWHERE) <= names
