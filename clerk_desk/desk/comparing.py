"""What changed between two states of a meeting's minutes, on screen and as a document."""
from __future__ import annotations

from pathlib import Path

from clerk_desk import paths
from clerk_desk.desk.desk import Desk
from clerk_desk.desk.meetings import meeting
from clerk_desk.desk.record import as_it_is, kept_states
from clerk_desk.domain.comparing import Change, ComparedItem, ComparedLine, Comparison, compared
from clerk_desk.domain.dates import day_in_words
from clerk_desk.domain.errors import CannotBeDone
from clerk_desk.domain.record import Frozen, KeptState, Point
from clerk_desk.domain.records import Audience, Meeting

__all__ = ["NOW", "Change", "ComparedItem", "ComparedLine", "Comparison", "comparison", "export_comparison", "file_name", "said"]

NOW = ""
"""In the place of a kept state's uid: the minutes as they are."""

AS_IT_IS = "as the minutes are now"

POINTS = {
    Point.SENT: "draft sent out", Point.AGREED: "agreed by the Chair", Point.PUBLISHED: "published", Point.CONFIRMED: "confirmed",
}


def said(state: KeptState) -> str:
    """"published on 8 September 2026 at 10:02"."""
    return f"{POINTS[state.point]} on {day_in_words(state.kept_at.date())} at {state.kept_at:%H:%M}"


def file_name(found: Meeting) -> str:
    """What the file of a comparison is called unless the clerk names it otherwise."""
    from clerk_desk.export.saving import safe_name

    return safe_name(f"What changed, {found.committee.name} {found.on.isoformat()}", ".html")


def comparison(desk: Desk, meeting_id: int, old: str, new: str = NOW, audience: Audience = Audience.FULL) -> Comparison:
    """What the second state of the minutes has in the place of the first, each the uid of a kept state, or ``NOW``.

    For the public, items are left out that are exempt in either of them or are so today. Raises CannotBeDone for an unknown
    meeting or state.
    """
    now = as_it_is(desk, meeting_id)
    states = {each.uid: each for each in kept_states(desk, meeting_id)}
    return compared(_content(states, old, now), _content(states, new, now), audience, now)


def _content(states: dict[str, KeptState], uid: str, now: Frozen) -> Frozen:
    if uid and uid not in states:
        raise CannotBeDone("This state of the minutes is not kept any more: choose another one.")
    return states[uid].content if uid else now


def export_comparison(
    desk: Desk, meeting_id: int, to: Path, old: str, new: str = NOW, audience: Audience = Audience.PUBLIC, *, replace: bool = False,
) -> Path:
    """Writes that comparison as a web page or plain text, by the file's ending; returns the file's place.

    Raises CannotBeDone as ``comparison`` does, for another ending, a file that is there already unless ``replace``, and a
    place that cannot be written to.
    """
    from clerk_desk.desk.written import note
    from clerk_desk.export.comparison import compose_comparison
    from clerk_desk.export.writing import refuse_early, write

    refuse_early("comparison", to, replace=replace)
    found, states = meeting(desk, meeting_id), {each.uid: said(each) for each in kept_states(desk, meeting_id)}
    title = f"{found.committee.name}: what changed in the minutes of {day_in_words(found.on)}"
    between = f"Before: {states.get(old, AS_IT_IS)}. After: {states.get(new, AS_IT_IS)}."
    document = compose_comparison(comparison(desk, meeting_id, old, new, audience), title, between)
    place = write(document, to, paths.resources() / "templates", replace=replace)
    note(desk, place, document, meeting_id, found.style)
    return place
