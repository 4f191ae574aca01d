"""How a meeting goes from planned to confirmed, and what may still be changed on the way."""
from __future__ import annotations

from clerk_desk.domain.errors import CannotBeDone
from clerk_desk.domain.records import Meeting, MeetingState

S = MeetingState
NEXT: dict[MeetingState, tuple[MeetingState, ...]] = {
    S.PLANNED: (S.LIVE, S.DRAFT),
    S.LIVE: (S.DRAFT,),
    S.DRAFT: (S.LIVE, S.PUBLISHED),
    S.PUBLISHED: (S.DRAFT, S.CONFIRMED),
    S.CONFIRMED: (),
}


def states_to_write(state: MeetingState) -> tuple[MeetingState, ...]:
    """The states in which minutes may go out while a meeting is in this one: that they are in, then the next, into which writing
    them moves the meeting. What is not closed yet goes out as a draft.
    """
    now = S.DRAFT if state in (S.PLANNED, S.LIVE) else state
    return {S.DRAFT: (S.DRAFT, S.PUBLISHED) if state is S.DRAFT else (S.DRAFT,), S.PUBLISHED: (S.PUBLISHED, S.CONFIRMED)}.get(now, (now,))


def may_change(meeting: Meeting) -> None:
    """Raises CannotBeDone when the meeting's minutes are confirmed: then they are locked."""
    refuse_confirmed(meeting.state, meeting.named)


def refuse_confirmed(state: MeetingState, name: str) -> None:
    """Raises CannotBeDone when minutes in this state are locked; ``name`` says whose they are."""
    if state is MeetingState.CONFIRMED:
        raise CannotBeDone(f"The minutes of {name} are confirmed and locked: put a correction into the minutes of the next meeting.")


def may_become(meeting: Meeting, state: MeetingState, unanswered: int) -> None:
    """Raises CannotBeDone when the meeting cannot go there from where it is.

    Minutes are not published while a promise in them (``unanswered``) is neither on the log nor waved off.
    """
    if state not in NEXT[meeting.state]:
        ways = ", ".join(NEXT[meeting.state]) or "nothing else any more"
        raise CannotBeDone(f"{meeting.named} is {meeting.state} and cannot become {state} from there: it can become {ways}.")
    if state is MeetingState.PUBLISHED and unanswered:
        promises = "1 promise" if unanswered == 1 else f"{unanswered} promises"
        raise CannotBeDone(f"The minutes have {promises} that nobody has looked at: log or wave off each one, then publish.")
