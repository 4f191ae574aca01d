"""The lines that prove what was circulated, put into the minutes by one key."""
from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from clerk_desk.desk.telling import Proof, note_proved, proofs_waiting
from clerk_desk.domain.blocks import Block, plain
from clerk_desk.domain.errors import CannotBeDone
from clerk_desk.domain.undo import Deed
from clerk_desk.ui.meeting_edit import MeetingEdit
from clerk_desk.ui.people.writing import narrative, put_below, take_away

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


def turn_proofs(window: MainWindow, deed: Deed, back: bool) -> None:
    """The lines go out of the item in hand when telling the committee is undone, and come back when it is done again."""
    uids = [image.after["block"] for image in deed.images if image.table == "tellings" and image.after and image.after.get("block")]
    if not uids or window.minuting.sitting.meeting is None:
        return
    proofs = {each.follow_up_id: each for each in proofs_waiting(window.desk, window.minuting.sitting.meeting.id)}
    lines = [plain(proofs[number].text, uid=uid) for number, uid in zip(deed.ids, uids, strict=False) if number in proofs]
    if lines and _turned(window.minuting.edit, lines, back):
        window.minuting.save_now()


def _turned(edit: MeetingEdit, lines: Sequence[Block], back: bool) -> bool:
    """By the editor's own undo where nothing was typed since, so that Ctrl+Z goes on behind it; else as a change of its own. A
    line that was worded anew stays.
    """
    words, before = [line.text for line in lines], [block.text for block in edit.minutes.blocks()]
    rest = [text for text in before if text not in words]
    if back == (len(rest) == len(before)):
        return False
    (edit.minutes.undo if back else edit.minutes.redo)()
    now = [block.text for block in edit.minutes.blocks()]
    if [text for text in now if text not in words] == rest and (len(now) == len(rest)) == back:
        return True
    (edit.minutes.redo if back else edit.minutes.undo)()
    if back:
        take_away(edit, words, 0, edit.minutes.blockCount() - 1)
    else:
        put_below(edit, lines)
    return True


def _written(window: MainWindow, waiting: Sequence[Proof]) -> dict[int, str]:
    """The uids of the lines by follow-up; a line that stands in the item already is not written twice. None for locked minutes."""
    edit = window.minuting.edit
    there = {block.text: block for block in edit.minutes.blocks()}
    blocks = {each.follow_up_id: there.get(each.text) or narrative(each.text) for each in waiting}
    new = [block for block in blocks.values() if block.text not in there]
    if new and not put_below(edit, new):
        return {}
    return {follow_up_id: block.row.uid for follow_up_id, block in blocks.items()}
