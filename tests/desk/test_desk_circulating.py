"""Circulated outside the meeting on a real store: to whom as they stood then, the draft, what was sent, and the line of proof."""
from __future__ import annotations

import datetime as dt
from email import message_from_bytes
from email.policy import default

import pytest

from clerk_desk.desk import attendance, committees, meetings, terms
from clerk_desk.desk.circulating import circulate, circulations, members_of, recipients, write_circulation
from clerk_desk.desk.follow_ups import attachments, follow_up, log_by_hand, move
from clerk_desk.desk.minuting import item_text, save_minutes
from clerk_desk.desk.new_meeting import new_meeting_from_last
from clerk_desk.desk.telling import note_proved, proofs_waiting
from clerk_desk.desk.undo import undo
from clerk_desk.domain.attendance import Standing
from clerk_desk.domain.blocks import plain
from clerk_desk.domain.changes import BlockChanges, all_new
from clerk_desk.domain.errors import CannotBeDone
from clerk_desk.domain.follow_ups import Act, FollowUpKind, Status

NAMES = ("Councillor Ada Merrow", "Councillor Priya Nandra", "Councillor Tom Siddal")


@pytest.fixture
def seats(desk, committee):
    """Three members since the spring."""
    return {name: committees.add_member(desk, committee, name, since=dt.date(2026, 5, 1)).ids[0] for name in NAMES}


@pytest.fixture
def owed(desk, item):
    return log_by_hand(desk, item, "", "The figures would be circulated outside the meeting.", what="Figures of leavers",
                       kind=FollowUpKind.CIRCULATE, owner="Head of Service").ids[0]


@pytest.fixture
def came(desk, owed, tmp_path):
    file = tmp_path / "Figures, by ward.csv"
    file.write_bytes(b"ward,leavers\n")
    move(desk, owed, status="received", attach=[file])
    return owed


def now(desk, number):
    return follow_up(desk, number).follow_up


def test_recipients_are_the_members_as_they_stood_at_that_meeting(desk, committee, meeting, seats, owed):
    assert recipients(desk, owed).names == NAMES
    attendance.open_roll(desk, meeting)
    terms.end_term(desk, seats[NAMES[1]], dt.date(2026, 11, 21))
    committees.add_member(desk, committee, "Councillor New Comer", since=dt.date(2026, 11, 21))
    found = recipients(desk, owed)
    assert (found.words, found.names, found.meant) == ("Members", NAMES, NAMES)
    move(desk, owed, recipients="Councillor Siddal")
    assert recipients(desk, owed).meant == (NAMES[2],)
    other = committees.add_committee(desk, "Parks").ids[0]
    committees.add_member(desk, other, "Councillor Owen Lathe", since=dt.date(2026, 5, 1))
    assert members_of(desk, other, dt.date(2026, 11, 20)) == ("Councillor Owen Lathe",)
    assert members_of(desk, other, dt.date(2026, 4, 1)) == ()


def test_somebody_who_sent_apologies_gets_it_too(desk, meeting, seats, owed):
    attendance.open_roll(desk, meeting)
    roll = attendance.room(desk, meeting).attendees
    attendance.mark(desk, roll[0].id, Standing.APOLOGIES)
    assert roll[0].name in recipients(desk, owed).names


def test_the_draft_quotes_the_minute_and_carries_the_files_and_sends_nothing(desk, meeting, seats, came, tmp_path):
    place = write_circulation(desk, came, tmp_path / "drafts")
    mail = message_from_bytes(place.read_bytes(), policy=default)
    text = mail.get_body().get_content()
    assert mail["X-Unsent"] == "1" and mail["To"] is None
    assert mail["Subject"] == "Children and Families: figures of leavers (CF 26/27-1)"
    assert "“The figures would be circulated outside the meeting.”" in text and "It is attached: Figures, by ward.csv." in text
    assert text.startswith("Dear Members,") and all(name in text for name in NAMES)
    [file] = mail.iter_attachments()
    assert (file.get_filename(), file.get_content()) == ("Figures, by ward.csv", "ward,leavers\n")
    assert now(desk, came).status is Status.RECEIVED and circulations(desk, came) == ()
    one = write_circulation(desk, came, tmp_path / "drafts", names=[NAMES[0]], files=[])
    mail = message_from_bytes(one.read_bytes(), policy=default)
    assert mail.get_content().startswith(f"Dear {NAMES[0]},") and "Here it is:" in mail.get_content()


def test_of_an_exempt_matter_the_draft_has_the_reference_alone(desk, item, came, tmp_path):
    meetings.set_exempt(desk, item, "3")
    mail = message_from_bytes(write_circulation(desk, came, tmp_path, files=[]).read_bytes(), policy=default)
    words = mail["Subject"] + mail.get_content()
    assert "CF 26/27-1" in words and "eavers" not in words and "figures would" not in words


def test_what_was_sent_is_kept_by_name_with_its_files_whoever_goes_afterwards(desk, seats, came):
    circulate(desk, came, how="by e-mail", note="Read receipts asked for")
    terms.end_term(desk, seats[NAMES[0]], dt.date(2026, 11, 22))
    [sent] = circulations(desk, came)
    assert (sent.names, sent.how, sent.recipients, sent.sent_on) == (NAMES, "by e-mail", "Members", dt.date(2026, 11, 22))
    assert sent.files == (("Figures, by ward.csv", attachments(desk, came)[0].sha256),)
    each = now(desk, came)
    assert (each.status, each.recipients, each.send_by) == (Status.CIRCULATED, "Members", None)
    assert each.history[-1].note == "Sent to Members (3) by e-mail with Figures, by ward.csv. Read receipts asked for"
    undo(desk, each.meeting_id)
    assert now(desk, came).status is Status.RECEIVED and circulations(desk, came) == ()


def test_what_cannot_be_circulated_is_refused_and_nothing_is_kept(desk, item, seats, came):
    act = log_by_hand(desk, item, "", "", what="Mend the roof").ids[0]
    for number, names, said in ((act, None, "nothing to circulate"), (came, [], "Nobody is ticked"), (999, None, "no follow-up 999")):
        with pytest.raises(CannotBeDone, match=said):
            circulate(desk, number, names=names)
    circulate(desk, came)
    with pytest.raises(CannotBeDone, match="is circulated and cannot become circulated"):
        circulate(desk, came)
    assert len(circulations(desk, came)) == 1 and circulations(desk, act) == ()


def test_the_next_minutes_prove_it_once_and_again_where_the_line_was_taken_out(desk, committee, meeting, seats, came):
    later = new_meeting_from_last(desk, committee, dt.date(2027, 1, 12)).ids[0]
    item = meetings.add_item(desk, later, "Matters arising", "9").ids[0]
    assert proofs_waiting(desk, later) == ()
    circulate(desk, came, on=dt.date(2026, 11, 24))
    [proof] = proofs_waiting(desk, later)
    assert proof.text == "The figures of leavers requested at item 6 of 20 November 2026 were circulated to Members on 24 November 2026."
    assert proofs_waiting(desk, meeting) == ()
    block = plain(proof.text)
    save_minutes(desk, item, all_new([block]))
    with pytest.raises(CannotBeDone, match="24 November 2026"):
        note_proved(desk, item, {came: block.row.uid})  # today is the 22nd
    assert now(desk, came).status is Status.CIRCULATED


def test_a_proof_closes_the_row_and_a_line_that_went_waits_again(desk, committee, seats, came):
    later = new_meeting_from_last(desk, committee, dt.date(2027, 1, 12)).ids[0]
    item = meetings.add_item(desk, later, "Matters arising", "9").ids[0]
    circulate(desk, came)
    [proof] = proofs_waiting(desk, later)
    block = plain(proof.text)
    save_minutes(desk, item, all_new([block]))
    assert note_proved(desk, item, {came: block.row.uid}).words == "tell the committee"
    each = now(desk, came)
    assert (each.status, each.history[-1].act) == (Status.CLOSED, Act.PROVED)
    assert each.history[-1].note == "Told the committee in the minutes of 12 January 2027, item 9"
    assert proofs_waiting(desk, later) == ()
    save_minutes(desk, item, BlockChanges(removed=(block.row.uid,)))
    assert [again.follow_up_id for again in proofs_waiting(desk, later)] == [came]
    again = plain(proof.text)
    save_minutes(desk, item, all_new([again]))
    note_proved(desk, item, {came: again.row.uid})
    assert proofs_waiting(desk, later) == () and [text.text for text in item_text(desk, item).minutes] == [proof.text]
    with pytest.raises(CannotBeDone):
        note_proved(desk, item, {999: again.row.uid})


def test_a_file_of_200_mb_is_refused_with_a_reason_and_nothing_is_logged(desk, owed, tmp_path):
    large = tmp_path / "film.mp4"
    with large.open("wb") as out:
        out.truncate(200 * 2**20)
    with pytest.raises(CannotBeDone, match="larger than 25 MB"):
        move(desk, owed, status="received", attach=[large])
    assert now(desk, owed).status is Status.RAISED and attachments(desk, owed) == ()
