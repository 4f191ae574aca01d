"""Texts that stand in tables and enumerations, and the rooms whose sentences the window shows."""
from __future__ import annotations

import ast
import json
import re
from collections.abc import Iterator
from enum import StrEnum
from pathlib import Path

import clerk_desk
from clerk_desk.domain.attendance import Standing
from clerk_desk.domain.committee_calendar import Nation
from clerk_desk.domain.comparing import Change
from clerk_desk.domain.declarations import Conduct
from clerk_desk.domain.exempt import LAWS
from clerk_desk.domain.follow_ups import Status
from clerk_desk.domain.meeting_days import Every
from clerk_desk.domain.quorum import QuorumState
from clerk_desk.domain.records import MeetingState
from clerk_desk.domain.votes import Choice
from clerk_desk.domain.word_style_names import USES
from tests.translations.reasons import reasons

HOME = Path(clerk_desk.__file__).parent
STYLES = HOME.parent / "resources" / "styles"
"""What a house style looks like is said where one is chosen."""
TABLES = {
    "ui/archive_narrowing.py": "KINDS", "ui/archive_list.py": "NAMES STANDINGS",
    "ui/card.py": "KINDS", "ui/clock.py": "STATES", "ui/closing.py": "STATE_WORDS", "ui/committee_tabs.py": "USE_WORDS",
    "ui/dialogs/agenda_items.py": "KINDS", "ui/dialogs/backups.py": "WORDS", "ui/dialogs/bring_back.py": "NAMES",
    "ui/dialogs/export_choices.py": "DOCUMENTS KINDS STATES", "ui/dialogs/move_on.py": "ACTS NOTES", "ui/dialogs/phrases.py": "WORDS",
    "ui/dialogs/practice.py": "LOOKS KINDS", "ui/dialogs/recommend.py": "ANSWERS", "ui/dialogs/record.py": "AUDIENCES",
    "ui/dialogs/set_up.py": "WORDS",
    "ui/dialogs/standing_item.py": "USES",
    "ui/dialogs/take_agenda.py": "KINDS", "ui/dialogs/take_in.py": "KINDS", "ui/dialogs/term.py": "ROLE_WORDS",
    "ui/dialogs/understood.py": "COUNTED PARAGRAPHS LINES PROMISES", "ui/follow_up_panel.py": "MOVES HOW",
    "ui/follow_up_table.py": "CHOICES ARRANGED", "ui/follow_up_words.py": "COLUMNS TURNS",
    "ui/foot.py": "MINUTING_KEYS HOME_KEYS ARCHIVE_KEYS FOLLOW_UP_KEYS COMMITTEE_KEYS FIGURES_KEYS STYLE_KEYS",
    "ui/home.py": "STATES COUNTED",
    "ui/keys_page.py": "ALSO", "ui/joining.py": "THEME_WORDS", "ui/locking.py": "CHOICES", "ui/menus.py": "MENUS COMMANDS",
    "ui/people/adding.py": "SEATS", "ui/people/amending.py": "VOTED OUTCOMES", "ui/people/ballot.py": "WORDS",
    "ui/people/grid_model.py": "HEADS", "ui/people/moving.py": "MANNERS", "ui/people/page.py": "KEYS", "ui/people/read_back.py": "KEYS",
    "ui/people/seen.py": "OFFICES NOTES LATE", "ui/rail.py": "STATES", "ui/sidebar.py": "PLACES", "ui/style_fields.py": "STANDS YES GROUPS",
    "ui/sweep.py": "KEYS", "ui/sweep_panel.py": "QUESTIONS WAVED USUAL",
    "ui/sweep_rows.py": "TO_DECIDE NOTES LOGGED JOINED WAVED_OFF SAID", "ui/translating.py": "LANGUAGES",
    "domain/declarations.py": "WORDS SHORT", "domain/figures.py": "AGES IN_TIME", "desk/comparing.py": "POINTS AS_IT_IS",
    "domain/sweep.py": "SINGULAR PLURAL", "domain/sitting.py": "SHORT", "domain/timeline.py": "MOVED",
    "domain/told_facts.py": "GONE OTHERWISE",
    "domain/log_columns.py": "TITLES", "ui/log_tab.py": "SAYS",
    "export/saving.py": "WHY",
}
ROOMS = (
    "domain/quorum.py", "domain/presence.py", "domain/figures.py", "domain/sweep.py", "desk/comparing.py",
    "domain/retention.py", "domain/practice.py", "domain/progress.py", "export/accessibility.py",
)
"""Modules all of whose sentences reach the window."""
ENUMS: tuple[type[StrEnum], ...] = (Every, Change, Nation, Standing, Conduct, Choice, QuorumState, MeetingState, Status)
WORDS = (
    "Undo {deed}", "Redo {deed}", "Item {number}", "item {number}", "members", "now", "expected", "apologies", "absent", "note",
    "no owner", "no date", "Co-opted", "For {name}", "Meeting", "interest", "Left {time}", "left {time}", "arrived {time}",
    "returned {time}", "Arrived {time}", "Returned {time}", "for {name}", "{note}, interest", "in the chair", "In the chair",
    "{office}, in the chair", "by video", "The mark was cleared", "It is on the log", "It is joined to another", "It was waved off",
    "no vote", "None", "your own", "changed", "Draft", "minuted", "resolved", "exempt", "deferred", "withdrawn", "The program’s own",
    "State of the minutes", "Theme", "Your view of the follow-ups", "Lock by itself",
    "Language", "comment", "NOTED", "TITLES", "PDF", "“That”", "none", "overdue",
    "carried", "lost", "agreed", "somebody",
)
"""Words that are put together elsewhere."""
KEY = re.compile(r"lead_ins\..*|(?:(?:Ctrl|Alt|Shift)\+.*|F\d+|Esc|Tab|Enter|Ins|Del|PgUp|PgDn|Up|Down|Return|Space|[A-Z0-9])(?:, .*)?")
TEXT = re.compile(r"[A-Z%&“”;][a-z% ;“&n-].*|.*[a-z}],? .*", re.DOTALL)


def table_texts() -> Iterator[tuple[str, str]]:
    """File and text of each."""
    for place, names in TABLES.items():
        for node in ast.parse((HOME / place).read_text(encoding="utf-8")).body:
            if set(_names(node)) & set(names.split()):
                yield from ((place, words) for words in _strings(node) if _is_text(words))
    for enum in ENUMS:
        yield from (("domain", each.value) for each in enum if each.value)
    yield from (("domain", each.covers) for law in LAWS.values() for each in law.paragraphs)
    yield from (("domain", each.use) for each in USES)
    yield from (("resources", json.loads(file.read_text(encoding="utf-8"))["description"]) for file in sorted(STYLES.glob("*.json")))
    yield from (("capture", words) for words in reasons())
    yield from (("ui", words) for words in WORDS)


def _is_text(words: str) -> bool:
    """No key, and no day as an example of how a house writes it."""
    return bool(TEXT.fullmatch(words)) and not KEY.fullmatch(words) and not re.search(r" (?:19|20)\d\d$", words)


def _names(node: ast.stmt) -> Iterator[str]:
    targets = node.targets if isinstance(node, ast.Assign) else [node.target] if isinstance(node, ast.AnnAssign) else []
    for target in targets:
        yield from (each.id for each in ast.walk(target) if isinstance(each, ast.Name))


def _strings(node: ast.AST) -> Iterator[str]:
    return (each.value for each in ast.walk(node) if isinstance(each, ast.Constant) and isinstance(each.value, str))
