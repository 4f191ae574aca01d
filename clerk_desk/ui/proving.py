"""The lines that prove what was circulated, put into the minutes by one key."""
from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from clerk_desk.desk.telling import Proof, note_proved, proofs_waiting
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
        lines = _written(window, waiting)
        if not lines or not minuting.save_now():
            return
        window.course.undoing.do(lambda: note_proved(window.desk, item_id, lines))
    except CannotBeDone as reason:
        window.tell(str(reason))


def _written(window: MainWindow, waiting: Sequence[Proof]) -> dict[int, str]:
    """The uids of the lines by follow-up; a line that stands in the item already is not written twice. None for locked minutes."""
    edit = window.minuting.edit
    there = {block.text: block for block in edit.minutes.blocks()}
    blocks = {each.follow_up_id: there.get(each.text) or narrative(each.text) for each in waiting}
    new = [block for block in blocks.values() if block.text not in there]
    if new and not put_below(edit, new):
        return {}
    return {follow_up_id: block.row.uid for follow_up_id, block in blocks.items()}
