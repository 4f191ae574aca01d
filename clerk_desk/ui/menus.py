"""Every command of the window, with its key, once: in the menus, in the list of keys, and for the keyboard."""
from __future__ import annotations

from collections.abc import Callable, Mapping, Set
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction, QActionGroup, QKeySequence, QShortcut
from PySide6.QtWidgets import QMenu, QWidget

from clerk_desk.ui.translating import said

MEETING, ANYWHERE, PRACTICE = "meeting", "anywhere", "practice"


@dataclass(frozen=True)
class Command:
    """``name`` is what the window calls it, ``where`` says whether it needs a meeting on the table, or is there in a practice
    meeting only. ``also`` has more keys.
    """

    name: str
    menu: str
    words: str
    key: str = ""
    where: str = MEETING
    also: tuple[str, ...] = ()


MENUS = (
    ("File", "F"), ("Edit", "E"), ("Meeting", "M"), ("Follow-up", "U"), ("Line", "L"), ("Agenda", "A"), ("Sitting", "T"),
    ("People", "P"), ("View", "V"), ("Help", "H"),
)
COMMANDS = (
    Command("new_meeting", "File", "New meeting…", "Ctrl+N", ANYWHERE),
    Command("import_file", "File", "Import a file…", "Ctrl+O", ANYWHERE),
    Command("paste_meeting", "File", "Paste agenda or minutes…", "Ctrl+Shift+V", ANYWHERE),
    Command("export", "File", "Export…", "F12"),
    Command("bring_back", "File", "Bring back from Word…", "Ctrl+F12"),
    Command("save", "File", "Save now", "Ctrl+S"),
    Command("backups", "File", "Backups…", "", ANYWHERE),
    Command("encryption", "File", "Encryption…", "", ANYWHERE),
    Command("contacts", "File", "Contact details…", "", ANYWHERE),
    Command("lock", "File", "Lock", "Ctrl+L", ANYWHERE),
    Command("home", "File", "Home", "Ctrl+1", ANYWHERE),
    Command("follow_ups", "File", "Follow-ups", "Ctrl+3", ANYWHERE),
    Command("save_view", "File", "Save this view of the follow-ups…", "", ANYWHERE),
    Command("archive", "File", "Search everything", "Ctrl+4", ANYWHERE, ("Ctrl+Shift+F",)),
    Command("committees", "File", "Committees", "Ctrl+6", ANYWHERE),
    Command("figures", "File", "Figures", "Ctrl+7", ANYWHERE),
    Command("styles", "File", "House styles", "Ctrl+5", ANYWHERE),
    Command("phrases", "File", "Standing phrases…", "Ctrl+F3", ANYWHERE),
    Command("bring_past", "File", "Bring in old minutes…", "", ANYWHERE),
    Command("take_out", "File", "Take everything out…", "", ANYWHERE),
    Command("take_in", "File", "Take everything in again…", "", ANYWHERE),
    Command("set_up", "File", "Set-up of the office…", "", ANYWHERE),
    Command("quit", "File", "Close Clerk Desk", "Ctrl+Q", ANYWHERE),
    Command("take_back", "Edit", "Undo what was done", "Alt+Shift+Z"),
    Command("do_again", "Edit", "Redo what was undone", "Alt+Shift+Y"),
    Command("undo", "Edit", "Undo typing", "Ctrl+Z"),
    Command("redo", "Edit", "Redo typing", "Ctrl+Y", also=("Ctrl+Shift+Z",)),
    Command("cut", "Edit", "Cut", "Ctrl+X"),
    Command("copy", "Edit", "Copy", "Ctrl+C"),
    Command("paste", "Edit", "Paste", "Ctrl+V"),
    Command("bold", "Edit", "Bold", "Ctrl+B"),
    Command("italic", "Edit", "Italic", "Ctrl+I"),
    Command("find", "Edit", "Find…", "Ctrl+F"),
    Command("replace", "Edit", "Find and replace…", "Ctrl+H"),
    Command("spelling", "Edit", "Spelling", "F7"),
    Command("phrase", "Edit", "Standing phrase", "F3"),
    Command("complete", "Edit", "Complete a name", "Ctrl+Space"),
    Command("time", "Edit", "Put the time in", "Alt+Shift+T"),
    Command("next_item", "Meeting", "Next item", "Ctrl+PgDown"),
    Command("previous_item", "Meeting", "Previous item", "Ctrl+PgUp"),
    Command("paste_items", "Meeting", "Paste more items…"),
    Command("take_agenda", "Meeting", "Take in the agenda…"),
    Command("take_item", "Agenda", "Take it now", "Alt+Shift+I"),
    Command("add_item", "Agenda", "Late or urgent item…", "Alt+Shift+N"),
    Command("split_item", "Agenda", "Split here…", "Ctrl+Shift+S"),
    Command("rename_item", "Agenda", "Rename…"),
    Command("item_up", "Agenda", "Move up the agenda"),
    Command("item_down", "Agenda", "Move down the agenda"),
    Command("defer_item", "Agenda", "Defer…"),
    Command("not_reached", "Agenda", "Not reached"),
    Command("withdraw_item", "Agenda", "Withdrawn…"),
    Command("back_on_agenda", "Agenda", "Back on the agenda"),
    Command("exempt_item", "Agenda", "Exempt…"),
    Command("bin_item", "Agenda", "Into the bin"),
    Command("open_bin", "Agenda", "What is in the bin…"),
    Command("start", "Sitting", "Start the meeting", "Alt+Shift+S"),
    Command("adjourn", "Sitting", "Adjourn the meeting", "Alt+Shift+J"),
    Command("extend", "Sitting", "Extend the meeting…", "Alt+Shift+X"),
    Command("end", "Sitting", "End the meeting", "Alt+Shift+C"),
    Command("exclude", "Sitting", "Exclude press and public…", "Alt+Shift+E"),
    Command("timeline", "Sitting", "Timeline…", "Alt+Shift+L"),
    Command("attendance", "People", "Attendance", "F9"),
    Command("vote", "People", "Vote", "Shift+F9"),
    Command("comes_in", "People", "Somebody comes in…", "Ctrl+Shift+I"),
    Command("goes_out", "People", "Somebody goes out…", "Ctrl+Shift+O"),
    Command("declare", "People", "Declare an interest…", "Ctrl+Shift+D"),
    Command("recommended", "People", "Resolution as recommended", "Alt+Shift+R"),
    Command("motion", "People", "Mover, seconder and vote…", "Ctrl+Shift+M"),
    Command("amendment", "People", "Amendment…", "Alt+Shift+A"),
    Command("read_back", "People", "Read back", "F8"),
    Command("log", "Follow-up", "Log the follow-up at the cursor", "Ctrl+Enter", also=("Ctrl+Return",)),
    Command("escape", "Follow-up", "Wave it off, or back to the minutes", "Esc"),
    Command("fill_in", "Follow-up", "Fill in owner and due", "F2"),
    Command("next_promise", "Follow-up", "Next promise to decide", "F4"),
    Command("previous_promise", "Follow-up", "Previous promise to decide", "Shift+F4"),
    Command("join", "Follow-up", "Same as another follow-up…", "Alt+J"),
    Command("open_follow_up", "Follow-up", "Open the follow-up of this line", "Alt+Return", also=("Alt+Enter",)),
    Command("take_words", "Follow-up", "Take the edited words for its follow-up", "Alt+W"),
    Command("prove", "Follow-up", "Say what was circulated", "Alt+Shift+P"),
    Command("flag", "Meeting", "Mark to come back to…", "Ctrl+Shift+B"),
    Command("clear_flag", "Meeting", "Clear the mark", "Alt+Shift+B"),
    Command("next_flag", "Meeting", "Next place to come back to", "Alt+PgDown"),
    Command("previous_flag", "Meeting", "Previous place to come back to", "Alt+PgUp"),
    Command("record", "Meeting", "The record…", "Alt+Shift+K"),
    Command("close_meeting", "Meeting", "Look over and close…", "Shift+F12"),
    Command("resolution", "Line", "Resolution", "Ctrl+Shift+R"),
    Command("action", "Line", "Action line", "Ctrl+Shift+A"),
    Command("bullet", "Line", "Bullet", "Ctrl+Shift+L"),
    Command("narrative", "Line", "Narrative", "Ctrl+Shift+N"),
    Command("heading", "Line", "Sub-heading", "Ctrl+Shift+H"),
    Command("note", "Line", "Private note", "Ctrl+Shift+P"),
    Command("deeper", "Line", "One level deeper", "Alt+Shift+Right"),
    Command("shallower", "Line", "One level shallower", "Alt+Shift+Left"),
    Command("move_up", "Line", "Move up", "Alt+Shift+Up"),
    Command("move_down", "Line", "Move down", "Alt+Shift+Down"),
    Command("wordings", "Edit", "Earlier wordings…", "Alt+Shift+W"),
    Command("go_to", "View", "Go to anything…", "Ctrl+G", ANYWHERE, ("F5",)),
    Command("next_pane", "View", "Next pane", "F6"),
    Command("previous_pane", "View", "Previous pane", "Shift+F6"),
    Command("larger", "View", "Larger text", "Ctrl++", ANYWHERE, ("Ctrl+=",)),
    Command("smaller", "View", "Smaller text", "Ctrl+-", ANYWHERE),
    Command("usual_size", "View", "Usual text size", "Ctrl+0", ANYWHERE),
    Command("full_screen", "View", "Full screen", "F11", ANYWHERE),
    Command("guide", "Help", "User guide", "F1", ANYWHERE),
    Command("keys", "Help", "All keys", "Shift+F1", ANYWHERE),
    Command("guide_pdf", "Help", "User guide as a PDF…", "", ANYWHERE),
    Command("key_card", "Help", "Key card as a PDF…", "", ANYWHERE),
    Command("practice", "Help", "Practice meeting", "", ANYWHERE),
    Command("hear", "Help", "Practice: begin, pause, go on", "Ctrl+F8", PRACTICE),
    Command("line_back", "Help", "Practice: back a line", "Ctrl+F7", PRACTICE),
    Command("line_again", "Help", "Practice: this line again", "Ctrl+F6", PRACTICE),
    Command("line_on", "Help", "Practice: next line", "Ctrl+F9", PRACTICE),
    Command("slower", "Help", "Practice: slower", "Ctrl+Shift+F7", PRACTICE),
    Command("faster", "Help", "Practice: faster", "Ctrl+Shift+F9", PRACTICE),
    Command("caught", "Help", "Practice: what was caught", "Ctrl+F10", PRACTICE),
    Command("about", "Help", "About Clerk Desk", "", ANYWHERE),
)
"""Tab and Shift+Tab change a clause's level too, but only in the minutes: they are the editor's own."""

RULES_BEFORE = frozenset({
    "export", "home", "quit", "undo", "cut", "bold", "find", "paste_items", "split_item", "defer_item", "exempt_item", "extend", "exclude",
    "timeline", "comes_in", "declare", "recommended", "flag", "record", "close_meeting", "log", "next_promise", "deeper", "move_up",
    "wordings", "larger", "full_screen", "practice", "about",
})


REPEATED = frozenset({
    "undo", "redo", "larger", "smaller", "next_item", "previous_item", "deeper", "shallower", "move_up", "move_down",
})
"""Done again and again while their key is held."""


class Menus(QObject):
    """The menus under the menu button, and all actions of the window.

    ``acts`` has what to do for the name of each command. ``Choice`` sub-menus are added with ``add_choices``.
    """

    def __init__(self, window: QWidget, acts: Mapping[str, Callable[[], object]]) -> None:
        super().__init__(window)
        self.window = window
        self.main = QMenu(window)
        self.main.setAccessibleName(self.tr("Menu"))
        self.menus = {name: self.main.addMenu(lettered(self.tr(name), letter)) for name, letter in MENUS}
        self.actions = {command.name: self._action(command, acts[command.name]) for command in COMMANDS}
        self.show_practice(False)
        self.meeting_menus: list[QMenu] = []
        self.below: dict[QActionGroup, QMenu] = {}
        self.taken_over: Mapping[str, Callable[[], object]] = {}

    def _action(self, command: Command, act: Callable[[], object]) -> QAction:
        if command.name in RULES_BEFORE:
            self.menus[command.menu].addSeparator()
        action = QAction(self.tr(command.words), self)
        action.setShortcuts([QKeySequence(key) for key in (command.key, *command.also) if key])
        action.setAutoRepeat(command.name in REPEATED)
        action.triggered.connect(partial(self._act, command.name, act))
        self.menus[command.menu].addAction(action)
        self.window.addAction(action)
        return action

    def add_openers(self, opened: Callable[[QMenu], object]) -> None:
        """F10 opens the menu, Alt with its letter one of the menus in it."""
        for key, menu in (("F10", self.main), *((f"Alt+{letter}", self.menus[name]) for name, letter in MENUS)):
            QShortcut(QKeySequence(key), self.window).activated.connect(partial(opened, menu))

    def add_choices(self, menu: str, words: str, choices: Mapping[str, str], chosen: Callable[[str], object], where: str) -> QActionGroup:
        """A sub-menu of which one entry is ticked; ``choices`` are names with the words for them."""
        below, group = self.menus[menu].addMenu(self.tr(words)), QActionGroup(self)
        self.below[group] = below
        self.show_choices(group, choices)
        group.triggered.connect(lambda action: chosen(str(action.data())))
        if where == MEETING:
            self.meeting_menus.append(below)
        return group

    def show_choices(self, group: QActionGroup, choices: Mapping[str, str]) -> None:
        """Other entries in a sub-menu of choices, none of them ticked; without any it goes."""
        for action in group.actions():
            group.removeAction(action)
            action.deleteLater()
        self.below[group].menuAction().setVisible(bool(choices))
        for name, words in choices.items():
            action = self.below[group].addAction(words)
            action.setCheckable(True)
            action.setData(name)
            group.addAction(action)

    def show_place(self, in_meeting: bool) -> None:
        """Commands that need a meeting can be used only with one on the table; their keys are free elsewhere."""
        self.taken_over = {}
        for command in COMMANDS:
            self.actions[command.name].setEnabled(in_meeting or command.where != MEETING)
        for menu in self.meeting_menus:
            menu.setEnabled(in_meeting)

    def show_practice(self, here: bool) -> None:
        """The commands of a practice meeting, and their keys, are there in its window alone."""
        for command in COMMANDS:
            if command.where == PRACTICE:
                self.actions[command.name].setVisible(here)

    def take_over(self, acts: Mapping[str, Callable[[], object]]) -> None:
        """A screen laid over the meeting answers to these commands, and no other that needs a meeting can be used until
        ``show_place`` says where the clerk is.
        """
        self.show_place(False)
        self.taken_over = acts
        for name in acts:
            self.actions[name].setEnabled(True)

    def _act(self, name: str, act: Callable[[], object], _checked: bool = False) -> None:
        """Qt says whether an action is ticked; no command wants to know."""
        self.taken_over.get(name, act)()

    def say(self, name: str, words: str) -> None:
        """Another name for a command that does another thing now."""
        if self.actions[name].text() != said(words):
            self.actions[name].setText(said(words))

    def show_deeds(self, undo: str, redo: str, in_text: bool) -> None:
        """What would be undone and done again that is no typing ("Undo mark present"), empty for nothing; ``in_text`` says
        whether Ctrl+Z is about typing where the keyboard is.
        """
        nothing = {"take_back": self.tr("Undo what was done"), "do_again": self.tr("Redo what was undone")}
        for name, words in (("take_back", undo), ("do_again", redo)):
            self.say(name, words or nothing[name])
            if not self.taken_over:
                self.actions[name].setEnabled(bool(words))
        self.say("undo", self.tr("Undo typing") if in_text or not undo else undo)
        self.say("redo", self.tr("Redo typing") if in_text or not redo else redo)


def lettered(words: str, letter: str) -> str:
    """Words with their letter underlined, the same in every language: behind them in brackets where they do not have it."""
    at = words.casefold().find(letter.casefold())
    return f"{words[:at]}&{words[at:]}" if at >= 0 else f"{words} (&{letter})"


def tick(group: QActionGroup, name: str) -> None:
    """Ticks the choice of this name."""
    for action in group.actions():
        action.setChecked(action.data() == name)


def choose_only(group: QActionGroup, names: Set[str]) -> None:
    """Leaves only the choices of these names to be chosen."""
    for action in group.actions():
        action.setEnabled(action.data() in names)
