"""The practice meeting: made apart from the clerk's own minutes, and compared with what was minuted."""
from __future__ import annotations

import pytest

from clerk_desk.desk import attendance, declarations, follow_ups, minuting, motions, practising, sitting, votes
from clerk_desk.desk.clocks import SystemClock
from clerk_desk.desk.meetings import meeting
from clerk_desk.desk.votes import Cast
from clerk_desk.domain.attendance import Standing
from clerk_desk.domain.declarations import Interest
from clerk_desk.domain.errors import CannotBeDone
from clerk_desk.domain.practice import AnswerKind, Verdict, compared
from clerk_desk.domain.votes import Manner
from tests.desk.conftest import TODAY

GOOD = {
    "2": """Ravi Menon would circulate the repair costs for each play area to members outside of the meeting within ten working days.

Ravi Menon undertook to inform ward members before any work begins.

Moved by Councillor Hallett and seconded by Councillor Amadi.

RESOLVED: That the Committee:-

(a) notes the report; and

(b) requests that the Head of Places submit an inspection plan to the meeting in January.
""",
    "3": """Moved by Councillor Brandreth, seconded by Councillor Hallett.

An amendment to add one in Ferry Road was moved by Councillor Shaw, seconded by Councillor Amadi and carried by 4 votes to 1.

RESOLVED: That two new crossings in Market Street and one in Ferry Road be approved.

The Chair agreed to write to the headteacher.
""",
    "4": """Hester Lowe would send the valuation to members in confidence by Friday.

RESOLVED: That the bid for the depot be declined.
""",
}


@pytest.fixture
def practice(tmp_path):
    desk = practising.begin(tmp_path, SystemClock(TODAY))
    yield desk, practising.meeting_of(desk)
    desk.close()


def outcomes(desk, meeting_id):
    script = practising.script()
    return compared(script, practising.minuted(desk, meeting_id), len(script.lines))


def person(desk, meeting_id, name):
    return next(each for each in attendance.room(desk, meeting_id).attendees if name in each.name)


def take_good_minutes(desk, meeting_id):
    for number, text in GOOD.items():
        minuting.minute(desk, meeting_id, number, text)
    for item, promise in follow_ups.promises_left(desk, meeting_id):
        follow_ups.log_promise(desk, item.id, promise, owner=promise.owner or "Head of Places")
    items = {each.number: each.id for each in meeting(desk, meeting_id).items}
    declarations.declare(desk, person(desk, meeting_id, "Amadi").id, Interest.PECUNIARY, item_id=items["4"])
    attendance.arrive(desk, person(desk, meeting_id, "Shaw").id)
    sitting.adjourn(desk, meeting_id)
    sitting.resume(desk, meeting_id)
    sitting.exclude_public(desk, meeting_id, [3])


def test_the_meeting_stands_ready_in_a_store_of_its_own(practice, tmp_path):
    desk, meeting_id = practice
    assert practising.is_practice(desk) and desk.data_dir.parent == tmp_path
    made = meeting(desk, meeting_id)
    assert len(made.items) == 4 and made.items[3].exempt == "Schedule 12A, paragraph 3"
    assert person(desk, meeting_id, "Codling").standing is Standing.APOLOGIES
    assert person(desk, meeting_id, "Shaw").standing is Standing.LATE
    assert not (tmp_path / "clerk-desk.sqlite3").exists()


def test_nothing_minuted_is_all_missed_but_what_nobody_promised(practice):
    for each in outcomes(*practice):
        wanted = Verdict.CAUGHT if each.answer.kind is AnswerKind.LOOK_ALIKE else Verdict.MISSED
        assert each.verdict is wanted, each


def test_good_minutes_have_caught_everything(practice):
    take_good_minutes(*practice)
    assert [each for each in outcomes(*practice) if each.verdict is not Verdict.CAUGHT] == []


def test_a_promise_that_waits_in_the_text_is_different(practice):
    desk, meeting_id = practice
    minuting.minute(desk, meeting_id, "2", "Ravi Menon would circulate the repair costs for each play area outside of the meeting.")
    found = next(each for each in outcomes(desk, meeting_id) if each.answer.kind is AnswerKind.PROMISE)
    assert found.verdict is Verdict.DIFFERENT and "waits" in found.words


def test_a_look_alike_on_the_log_is_different(practice):
    desk, meeting_id = practice
    minuting.minute(desk, meeting_id, "2", "Somebody should write a book about the weir.")
    item = meeting(desk, meeting_id).items[1].id
    block = minuting.item_text(desk, item).minutes[0]
    follow_ups.log_by_hand(desk, item, block=block.row.uid, quote=block.text, what="Write a book about the weir")
    wrong = [each for each in outcomes(desk, meeting_id) if each.answer.kind is AnswerKind.LOOK_ALIKE and each.verdict is Verdict.DIFFERENT]
    assert [each.answer.words for each in wrong] == [("write", "book")]


def test_a_motion_and_its_vote_recorded_in_the_window_count_as_words_do(practice):
    desk, meeting_id = practice
    attendance.arrive(desk, person(desk, meeting_id, "Shaw").id)
    minuting.minute(desk, meeting_id, "3", "RESOLVED: That two new crossings in Market Street and one in Ferry Road be approved.")
    item = meeting(desk, meeting_id).items[2].id
    moved = motions.move(desk, item, "That two new crossings in Market Street be approved", mover="Councillor Oona Brandreth",
                         seconder="Councillor Joss Hallett").ids[0]
    amended = motions.move_amendment(desk, moved, "to add one in Ferry Road", mover="Councillor Lilian Shaw",
                                     seconder="Councillor Victor Amadi",
                                     reads="That two new crossings in Market Street and one in Ferry Road be approved").ids[0]
    votes.record_vote(desk, item, Cast(Manner.HANDS, 4, 1), motion_id=amended)
    third = [each.verdict for each in outcomes(desk, meeting_id) if each.answer.line in (25, 26)]
    assert third == [Verdict.CAUGHT, Verdict.CAUGHT]


def test_begun_again_it_is_new_and_a_folder_of_somebody_else_is_left_alone(tmp_path):
    first = practising.begin(tmp_path, SystemClock(TODAY))
    minuting.minute(first, practising.meeting_of(first), "2", "Something.")
    first.close()
    again = practising.begin(tmp_path, SystemClock(TODAY))
    assert practising.minuted(again, practising.meeting_of(again)).text == ()
    again.close()
    (again.data_dir / practising.SIGN).unlink()
    with pytest.raises(CannotBeDone, match="no practice store"):
        practising.begin(tmp_path, SystemClock(TODAY))
