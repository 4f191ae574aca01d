"""The lines that prove what was circulated, put into the minutes by one key."""
from __future__ import annotations

from typing import TYPE_CHECKING

from clerk_desk.desk.telling import note_proved, proofs_waiting
from clerk_desk.domain.errors import CannotBeDone
from clerk_desk.ui.people.writing import narrative, put_below

if TYPE_CHECKING:
    from clerk_desk.ui.main_window import MainWindow


def put_proofs(window: MainWindow) -> None:
    """Writes a line for each circulation that no minutes tell of yet below the line in hand, saves, and closes their rows. What
    is taken out of the text again waits again.
    """
    minuting = window.minuting
    meeting, item_id = minuting.sitting.meeting, minuting.sitting.item_id
    if meeting is None or not item_id:
        return
    try:
        waiting = proofs_waiting(window.desk, meeting.id)
        if not waiting:
            raise CannotBeDone(window.tr("Nothing that was circulated since is still to be told: the board has what waits to be sent."))
        blocks = [narrative(each.text) for each in waiting]
        if not put_below(minuting.edit, blocks) or not minuting.save_now():
            return
        lines = {each.follow_up_id: block.row.uid for each, block in zip(waiting, blocks, strict=True)}
        window.course.undoing.do(lambda: note_proved(window.desk, item_id, lines))
    except CannotBeDone as reason:
        window.tell(str(reason))
