"""Who owes what, what a chaser says, and what a reply list may do."""
from __future__ import annotations

import datetime as dt
from dataclasses import replace

import pytest

from clerk_desk.domain.chasing import Tone, can_be_chased, chaser, debts, hardest, tone_of
from clerk_desk.domain.follow_ups import Act, FollowUp, FollowUpKind, FollowUpLine, Status, Step
from clerk_desk.domain.replies import Reply, offers

TODAY = dt.date(2026, 9, 8)


def owed(number, owner, due=None, *, chased=0, exempt=False, **more):
    history = (Step(dt.date(2026, 7, 14), Status.RAISED), *[Step(TODAY, Status.RAISED, "", "", Act.CHASED)] * chased)
    each = FollowUp(number, f"u{number}", f"CF 26/27-{number}", 1, 1, "", "The words minuted.", f"Thing {number}", FollowUpKind.CIRCULATE,
                    owner=owner, due_on=due, history=history)
    return FollowUpLine(replace(each, **more), "Cabinet", dt.date(2026, 7, 14), "5", "Fostering", "5.3", exempt)


def test_who_has_owed_longest_comes_first_across_committees_and_one_of_several_owes_it_too():
    found = debts([owed(1, "The Chair", dt.date(2026, 9, 9)), owed(2, "Okafor; the chair", dt.date(2026, 9, 1)), owed(3, "Okafor"),
                   owed(4, "To be confirmed", dt.date(2026, 1, 1)), owed(5, "Okafor", status=Status.RECEIVED)])
    assert [(debt.owner, [line.follow_up.id for line in debt.lines]) for debt in found] == [("Okafor", [2, 3]), ("The Chair", [2, 1])]


@pytest.mark.parametrize(("chased", "tone", "begins"), [
    (0, Tone.FRIENDLY, "This is a reminder"), (1, Tone.SECOND, "I wrote to you before"), (2, Tone.ESCALATION, "In spite of earlier"),
    (7, Tone.ESCALATION, "In spite of earlier"),
])
def test_a_chaser_grows_firmer_and_is_escalated_to_the_post_named(chased, tone, begins):
    [debt] = debts([replace(owed(1, "the Head of Service", dt.date(2026, 8, 27), chased=chased), escalate_to="the Chief Executive")])
    made = chaser(debt, TODAY, clerk="Maud Hallam")
    assert made.tone is tone and begins in made.text
    assert made.copy_to == ("the Chief Executive" if tone is Tone.ESCALATION else "")
    assert made.text.startswith("Dear Head of Service,\n")
    assert "CF 26/27-1, Cabinet, minute 5.3 of 14 July 2026: thing 1." in made.text
    assert "was due on 27 August 2026 and is now 12 days overdue" in made.text and "“The words minuted.”" in made.text


@pytest.mark.parametrize(("owner", "greeting"), [
    ("the Head of Service", "Dear Head of Service,"), ("Okafor, Grace", "Dear Grace Okafor,"), ("Grace Okafor", "Dear Grace Okafor,"),
    ("O’Neill, Ann-Marie", "Dear Ann-Marie O’Neill,"), ("Head of Parks, Trees and Allotments", "Dear Head of Parks, Trees and Allotments,"),
])
def test_an_owner_is_greeted_as_one_writes_to_them(owner, greeting):
    [debt] = debts([owed(1, owner)])
    assert chaser(debt, TODAY).greeting == greeting


def test_a_short_form_that_was_cut_ends_as_it_was_cut():
    [debt] = debts([owed(1, "Okafor", what="A report on all that…")])
    assert "a report on all that… No date" in chaser(debt, TODAY).text


def test_an_exempt_matter_is_named_by_its_reference_alone():
    [debt] = debts([owed(1, "Okafor", exempt=True)])
    made = chaser(debt, TODAY)
    assert "CF 26/27-1" in made.text and "hing 1" not in made.text and "minuted" not in made.text.casefold()


@pytest.mark.parametrize("status", list(Status))
def test_only_what_a_named_owner_still_owes_is_chased(status):
    assert can_be_chased(owed(1, "Okafor", status=status).follow_up) == (status in (Status.RAISED, Status.WITH_OWNER))
    assert not can_be_chased(owed(1, "tbc", status=status).follow_up)


def log(*lines):
    return {line.follow_up.reference.upper(): line.follow_up for line in lines}


def test_a_reply_is_matched_by_its_reference_only_and_never_guessed():
    found = offers([
        Reply(2, " cf  26/27-1 ", "Yes", "Sent today"), Reply(3, "CF 26/27-99", "yes"), Reply(4, "", "yes"),
        Reply(5, "CF 26/27-2", "", "Waiting for data", dt.date(2026, 10, 1)), Reply(6, "CF 26/27-2", "yes"),
        Reply(7, "CF 26/27-3", "perhaps"),
        Reply(8, "CF 26/27-3"),
    ], log(owed(1, "Okafor"), owed(2, "Okafor", kind=FollowUpKind.ACT), owed(3, "Okafor")))
    assert [(offer.reply.row, offer.follow_up_id, offer.status, offer.due) for offer in found] == [
        (2, 1, Status.RECEIVED, None), (3, 0, None, None), (4, 0, None, None), (5, 2, None, dt.date(2026, 10, 1)), (6, 0, None, None),
        (7, 0, None, None),
    ]
    assert found[0].note == "Reply list: Sent today"
    assert found[3].note == "Reply list: Waiting for data Promised by 1 October 2026."
    reasons = {1: "no follow-up CF 26/27-99", 2: "no reference", 4: "twice", 5: "neither yes nor"}
    for place, said in reasons.items():
        assert said in found[place].why_not


def test_what_is_done_already_is_not_done_again():
    [offer] = offers([Reply(2, "CF 26/27-1", "yes")], log(owed(1, "Okafor", status=Status.CIRCULATED)))
    assert offer.why_not == "CF 26/27-1 is circulated already: nothing to take."


def test_the_committee_says_after_how_many_chasers_it_is_escalated():
    patient = replace(owed(1, "Okafor", chased=3), escalate_to="the Chief Executive", escalate_after=4)
    strict = replace(owed(2, "Okafor", chased=1), escalate_to="the Treasurer", escalate_after=1)
    assert [(tone_of(line), hardest([patient, strict]) is line) for line in (patient, strict)] == [
        (Tone.SECOND, False), (Tone.ESCALATION, True)]
    [debt] = debts([patient, strict])
    assert chaser(debt, TODAY).copy_to == "the Treasurer" and chaser(debt, TODAY, escalate_to="the Mayor").copy_to == "the Mayor"
