"""Moving a follow-up on."""
from __future__ import annotations

import datetime as dt
import os
from hashlib import sha256

import pytest

from clerk_desk.desk import follow_up_moves
from clerk_desk.desk.follow_ups import attached, attachments, follow_up, log_by_hand, move, write_attached
from clerk_desk.domain.errors import CannotBeDone
from clerk_desk.domain.follow_ups import Act, FollowUpKind, Status, Step

TODAY = dt.date(2026, 11, 22)


@pytest.fixture
def owed(desk, item):
    """A circulation raised on 20 November 2026."""
    return log_by_hand(desk, item, "", "", what="Data", kind=FollowUpKind.CIRCULATE).ids[0]


def now(desk, owed):
    return follow_up(desk, owed).follow_up


def test_a_circulation_goes_from_its_owner_through_the_clerk_to_closed(desk, owed):
    move(desk, owed, status="With Owner", owner=" the  Service Manager ", due="by 1 December 2026", note="rang")
    move(desk, owed, status="received", on=dt.date(2026, 11, 25))
    move(desk, owed, status="circulated", on=dt.date(2026, 11, 26), note="by e-mail")
    changes = move(desk, owed, status="closed", on=dt.date(2026, 12, 1))
    each = now(desk, owed)
    assert changes.words == "mark closed"
    assert (each.status, each.owner, each.due_on) == (Status.CLOSED, "the Service Manager", dt.date(2026, 12, 1))
    assert each.history == (
        Step(dt.date(2026, 11, 20), Status.RAISED),
        Step(TODAY, Status.WITH_OWNER, "Owner: the Service Manager. Due: by 1 December 2026. rang"),
        Step(dt.date(2026, 11, 25), Status.RECEIVED), Step(dt.date(2026, 11, 26), Status.CIRCULATED, "by e-mail"),
        Step(dt.date(2026, 12, 1), Status.CLOSED),
    )


def test_a_change_of_owner_or_date_alone_is_a_dated_entry(desk, owed):
    move(desk, owed, owner="the Clerk")
    move(desk, owed, due="2026-12-24")
    move(desk, owed, due="24 December 2026")
    move(desk, owed, owner="", due="in due course")
    move(desk, owed, due="")
    each = now(desk, owed)
    assert (each.owner, each.due_text, each.due_on, each.due_rule) == ("", "", None, "")
    notes = ["Owner: the Clerk", "Due: 2026-12-24", "Due: 24 December 2026", "Owner: none. Due: in due course", "Due: none"]
    assert [step.note for step in each.history[1:]] == notes
    assert {step.status for step in each.history} == {Status.RAISED}


@pytest.mark.parametrize(("wish", "said"), [
    ({}, "Nothing is to change"), ({"note": " "}, "Nothing is to change"), ({"status": "finished"}, "use one of raised, with owner"),
    ({"status": "closed"}, "is raised and cannot become closed"), ({"status": "not pursued"}, "Say in a note why"),
    ({"status": "not pursued", "owner": "the Clerk"}, "Say in a note why"),
    ({"note": "x", "on": dt.date(2026, 11, 19)}, "an entry of 20 November 2026"), ({"owner": ""}, "has this owner and due date already"),
    ({"status": "waved off"}, "cannot become waved off"),
])
def test_a_move_that_is_not_allowed_leaves_it_as_it_was(desk, owed, wish, said):
    before = follow_up(desk, owed)
    with pytest.raises(CannotBeDone, match=said):
        move(desk, owed, **wish)
    assert follow_up(desk, owed) == before


def test_a_follow_up_that_is_not_there_is_told(desk):
    with pytest.raises(CannotBeDone, match="no follow-up 9"):
        move(desk, 9, note="x")


def test_a_file_is_kept_as_it_was_attached(desk, owed, tmp_path):
    content = os.urandom(5000)
    (tmp_path / "leavers.xlsx").write_bytes(content)
    assert move(desk, owed, attach=[tmp_path / "leavers.xlsx"]).words == "attach file"
    (tmp_path / "leavers.xlsx").unlink()
    [file] = attachments(desk, owed)
    assert (file.name, file.size, file.sha256) == ("leavers.xlsx", 5000, sha256(content).hexdigest())
    assert attached(desk, file.id) == content
    assert now(desk, owed).history[-1].note == "Attached leavers.xlsx"
    with pytest.raises(CannotBeDone, match="no longer kept"):
        attached(desk, 99)


def test_a_kept_file_that_changed_is_not_handed_out(desk, owed, tmp_path):
    (tmp_path / "a.txt").write_text("as sent")
    move(desk, owed, attach=[tmp_path / "a.txt"])
    with desk.store.writing() as unit:
        unit.session.connection().exec_driver_sql("UPDATE attachments SET content = x'00'")
    with pytest.raises(CannotBeDone, match="not what was attached"):
        attached(desk, attachments(desk, owed)[0].id)


def test_a_file_too_large_or_not_there_is_refused_before_anything_is_written(desk, owed, tmp_path, monkeypatch):
    (tmp_path / "big.pdf").write_bytes(b"x" * 101)
    monkeypatch.setattr(follow_up_moves, "LARGEST", 100)
    for name, said in (("big.pdf", "larger than 25 MB"), ("gone.pdf", "gone.pdf cannot be read"), (".", "cannot be read")):
        with pytest.raises(CannotBeDone, match=said):
            move(desk, owed, status="received", attach=[tmp_path / name])
    assert now(desk, owed).status is Status.RAISED
    assert attachments(desk, owed) == ()


def test_an_entry_of_a_meeting_still_to_come_is_dated_today(desk, committee):
    from clerk_desk.desk.meetings import add_item, add_meeting

    item = add_item(desk, add_meeting(desk, committee, dt.date(2027, 1, 10)).ids[0], "Later", "1").ids[0]
    made = log_by_hand(desk, item, "", "", what="Room").ids[0]
    move(desk, made, status="done")
    assert [step.on for step in now(desk, made).history] == [TODAY, TODAY]


def test_what_has_come_gets_the_clerks_own_day_and_loses_it_when_sent(desk, owed):
    move(desk, owed, status="received", on=dt.date(2026, 12, 23))
    assert now(desk, owed).send_by == dt.date(2026, 12, 29)  # Christmas Eve, then the first day that is no holiday
    move(desk, owed, note="checked", on=dt.date(2026, 12, 24))
    assert now(desk, owed).send_by == dt.date(2026, 12, 29)
    move(desk, owed, status="circulated", on=dt.date(2026, 12, 29))
    assert now(desk, owed).send_by is None


def test_a_date_put_off_keeps_the_first_and_says_so(desk, owed):
    move(desk, owed, due="1 December 2026")
    move(desk, owed, due="8 December 2026", note="the officer is away")
    each = now(desk, owed)
    assert (each.due_on, each.first_due_on) == (dt.date(2026, 12, 8), dt.date(2026, 12, 1))
    assert each.history[-1].act is Act.DUE_AGAIN and "first due 1 December 2026" in each.history[-1].note


def test_evidence_may_be_a_pointer_and_each_step_says_who(desk, owed):
    move(desk, owed, evidence="Records, box 14", who="A. Clerk")
    step = now(desk, owed).history[-1]
    assert (step.note, step.who, step.act) == ("Evidence: Records, box 14", "A. Clerk", Act.EVIDENCE)


def test_the_committees_present_clerk_takes_a_step_when_nobody_is_named(desk, committee, owed):
    from clerk_desk.desk.terms import add_officer

    add_officer(desk, committee, "Maud Hallam", "Clerk")
    move(desk, owed, recipients="Members; Councillor Ashby")
    step = now(desk, owed).history[-1]
    assert (step.note, step.who) == ("To: Members; Councillor Ashby", "Maud Hallam")


def test_kind_short_form_and_recipients_are_mended_and_the_step_says_what_they_were(desk, owed):
    move(desk, owed, kind="report", what="  A report on data ", recipients="the Council", note="Misheard")
    each = now(desk, owed)
    assert (each.kind, each.what, each.recipients) == (FollowUpKind.REPORT, "A report on data", "the Council")
    assert each.history[-1].note == "Kind: report, before circulate. What: A report on data, before “Data”. To: the Council. Misheard"
    with pytest.raises(CannotBeDone, match="is nothing to circulate"):
        move(desk, owed, status="received")
    with pytest.raises(CannotBeDone, match="use one of circulate, report"):
        move(desk, owed, kind="party")
    move(desk, owed, kind="circulate")
    move(desk, owed, status="received")
    with pytest.raises(CannotBeDone, match="stays a circulation"):
        move(desk, owed, kind="act")


def test_a_kept_file_is_copied_out_under_its_name_for_its_owner_alone(desk, owed, tmp_path):
    figures = tmp_path / "Figures 2026.csv"
    figures.write_bytes(b"a,b\n1,2\n")
    move(desk, owed, attach=[figures])
    [kept] = attachments(desk, owed)
    first, second = (write_attached(desk, kept, tmp_path / "out") for _ in range(2))
    assert first.read_bytes() == second.read_bytes() == figures.read_bytes()
    assert first.name == "Figures 2026.csv" and second != first and second.suffix == ".csv"
    assert os.name == "nt" or first.stat().st_mode & 0o077 == 0
    blocked = tmp_path / "a file"
    blocked.touch()
    with pytest.raises(CannotBeDone, match="cannot be made"):
        write_attached(desk, kept, blocked / "in it")
