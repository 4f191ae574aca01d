"""How a practice script is played, and how minutes are compared with it."""
from __future__ import annotations

from clerk_desk.domain.practice import (
    BETWEEN,
    FASTEST,
    SLOWEST,
    Answer,
    AnswerKind,
    Logged,
    Minuted,
    Player,
    Script,
    Spoken,
    Verdict,
    compared,
    paced,
    passed,
    seconds,
    stepped,
)

LINES = (Spoken("Councillor Teale", 1, "one two three four five six"), Spoken("Ravi Menon", 1, "seven eight"))


def player(**others):
    return Player(LINES, pace=60, playing=True, **others)


def test_a_line_takes_its_words_at_the_pace_and_a_breath():
    assert seconds(LINES[0], 60) == 6 + BETWEEN
    assert seconds(LINES[0], 120) == 3 + BETWEEN


def test_words_come_one_by_one_then_the_next_line_then_nothing():
    assert player().so_far == "one"
    assert passed(player(), 2.5).so_far == "one two three"
    assert passed(player(), 8.5).so_far == "seven"
    over = passed(player(), 60)
    assert over.line is None and not over.playing and over.so_far == ""


def test_paused_no_time_passes_and_steps_stay_within_the_script():
    paused = Player(LINES)
    assert passed(paused, 99) == paused
    assert stepped(player(), -1).at == 0
    assert stepped(player(at=1, heard=1.5), 0) == player(at=1)
    assert stepped(player(at=1), 1).line is None
    assert stepped(stepped(player(at=1), 1), -1).at == 1


def test_another_pace_stays_at_the_same_word_and_within_bounds():
    before = passed(player(), 3.2)
    assert paced(before, 1).so_far == before.so_far and paced(before, 1).pace == 70
    assert paced(Player(LINES, pace=SLOWEST), -1).pace == SLOWEST
    assert paced(Player(LINES, pace=FASTEST), 1).pace == FASTEST


def judged(answer, **minuted):
    return compared(Script(LINES, (answer,)), Minuted(**minuted), 2)[0].verdict


def test_what_was_not_heard_yet_is_not_asked_for():
    script = Script(LINES, (Answer(AnswerKind.ADJOURNMENT, 1), Answer(AnswerKind.EXCLUSION, 2)))
    assert len(compared(script, Minuted(), 1)) == 1


def test_a_promise_is_caught_with_an_owner_different_without_and_missed_where_it_is_nowhere():
    answer = Answer(AnswerKind.PROMISE, 1, words=("repair", "cost"))
    assert judged(answer, promises=(Logged("circulate the repair costs", "Ravi Menon"),)) is Verdict.CAUGHT
    assert judged(answer, promises=(Logged("circulate the repair costs"),)) is Verdict.DIFFERENT
    assert judged(answer, promises=(Logged("write to the headteacher", "Chair"),)) is Verdict.MISSED


def test_an_arrival_only_in_words_is_different():
    answer = Answer(AnswerKind.ARRIVAL, 1, who="Shaw")
    assert judged(answer, text=("Councillor Shaw arrived at 18:40.",)) is Verdict.DIFFERENT
    assert judged(answer, came=("Councillor Lilian Shaw",)) is Verdict.CAUGHT


def test_a_resolution_in_narrative_is_different_and_without_its_mover_too():
    answer = Answer(AnswerKind.RESOLUTION, 1, words=("report", "noted"), mover="Hallett")
    assert judged(answer, text=("The report was noted.",)) is Verdict.DIFFERENT
    assert judged(answer, resolutions=("That the report be noted",)) is Verdict.DIFFERENT
    assert judged(answer, resolutions=("That the report be noted",), text=("Moved by Councillor Hallett",)) is Verdict.CAUGHT
