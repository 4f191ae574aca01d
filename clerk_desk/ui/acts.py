"""What each command of the menus does, by its name there."""
from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from clerk_desk.domain.blocks import Kind
from clerk_desk.ui.archive_from import search_everything, take_all_in, take_all_out
from clerk_desk.ui.guide_deeds import write_card, write_guide
from clerk_desk.ui.keys_page import NAME as KEYS
from clerk_desk.ui.proving import put_proofs
from clerk_desk.ui.set_up_deeds import open_set_up

if TYPE_CHECKING:
    from clerk_desk.ui.main_window import MainWindow


def acts(window: MainWindow) -> dict[str, Callable[[], object]]:
    """A call for each command that the menus name; none takes an argument."""
    from clerk_desk.ui.dialogs.phrases import Phrases

    minuting, edit, deciding = window.minuting, window.minuting.edit, window.minuting.deciding
    return {
        "new_meeting": window.intake.new_meeting, "import_file": window.intake.import_file, "paste_meeting": window.intake.paste_meeting,
        "export": window.export, "save": minuting.save_now, "home": window.go_home, "backups": window.safety.open_backups,
        "contacts": window.safety.open_contacts,
        "encryption": window.safety.open_encryption, "lock": window.locking.lock,
        "follow_ups": partial(window.go_to_office, "follow-ups"), "quit": window.close,
        "committees": partial(window.go_to_office, "committees"), "take_agenda": window.intake.take_agenda,
        "styles": partial(window.go_to_office, "styles"), "figures": partial(window.go_to_office, "figures"),
        "save_view": window.save_view, "archive": partial(search_everything, window),
        "phrases": lambda: Phrases.ask(window, window.desk.data_dir, minuting.phrases.take_bank),
        "set_up": partial(open_set_up, window), "bring_past": window.bringing.open,
        "take_out": partial(take_all_out, window), "take_in": partial(take_all_in, window),
        "close_meeting": window.look_over, "join": window.join,
        **window.practising.acts(), **window.course.acts(), "cut": edit.cut, "copy": edit.copy, "paste": edit.paste,
        "bold": edit.toggle_bold, "italic": edit.toggle_italic,
        "find": minuting.finding.open, "replace": partial(minuting.finding.open, True),
        "spelling": minuting.spelling.walk, "phrase": window.choose_phrase, "time": minuting.put_time,
        "complete": minuting.completion.ask,
        "go_to": window.open_palette,
        "paste_items": window.intake.paste_items, "log": deciding.log, "escape": minuting.escape,
        "attendance": minuting.chamber.open_page, "vote": minuting.chamber.open_vote, "comes_in": minuting.chamber.ask_in,
        "goes_out": minuting.chamber.ask_out, "declare": minuting.chamber.declare, "read_back": minuting.chamber.read_out,
        "recommended": minuting.chamber.decisions.as_recommended, "motion": minuting.chamber.decisions.settle,
        "amendment": minuting.chamber.decisions.amend,
        "prove": partial(put_proofs, window),
        "fill_in": deciding.fill_in, "next_promise": partial(deciding.step, 1),
        "previous_promise": partial(deciding.step, -1),
        "resolution": edit.begin_resolution, "action": partial(edit.set_kind, Kind.ACTION),
        "bullet": partial(edit.set_kind, Kind.BULLET), "narrative": partial(edit.set_kind, Kind.PARAGRAPH),
        "heading": partial(edit.set_kind, Kind.HEADING), "note": partial(edit.set_kind, Kind.NOTE),
        "deeper": partial(edit.shift, 1), "shallower": partial(edit.shift, -1),
        "move_up": partial(edit.move_blocks, -1), "move_down": partial(edit.move_blocks, 1),
        "next_pane": partial(minuting.next_pane, 1), "previous_pane": partial(minuting.next_pane, -1),
        "larger": partial(window.change_size, 1), "smaller": partial(window.change_size, -1), "usual_size": partial(window.change_size, 0),
        "full_screen": window.toggle_full_screen,
        "guide": window.open_guide,
        "guide_pdf": partial(write_guide, window), "key_card": partial(write_card, window),
        "keys": partial(window.open_guide, KEYS), "about": window.show_about,
    }
