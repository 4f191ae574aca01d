"""Two states of the same minutes side by side, word by word, for one audience.

What is exempt in either state, or has become so since, is kept from the public altogether: its words, what changed in them
and a title that it no longer has.
"""
from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher
from enum import StrEnum

from clerk_desk.domain.public_record import NO_TITLE
from clerk_desk.domain.record import Frozen, FrozenItem, Line, exempt_items
from clerk_desk.domain.records import Audience
from clerk_desk.domain.word_differences import Piece, together


class Change(StrEnum):
    """What became of a line or an item."""

    SAME = ""
    CHANGED = "changed"
    NEW = "new"
    REMOVED = "taken out"
    MOVED = "moved"


@dataclass(frozen=True)
class ComparedLine:
    """One line of both states in one: ``pieces`` are its words, kept, struck and added. ``now`` is the line as it became, as it
    was where it was taken out, and None for a line about the meeting.
    """

    change: Change
    pieces: tuple[Piece, ...]
    now: Line | None = None


@dataclass(frozen=True)
class ComparedItem:
    """An item of both states in one. ``heading`` is its number and title; ``hidden``: it is kept from these readers."""

    uid: str
    heading: tuple[Piece, ...]
    lines: tuple[ComparedLine, ...]
    change: Change = Change.SAME
    hidden: bool = False

    @property
    def changed(self) -> bool:
        """Is anything of it other than it was?"""
        return not self.hidden and (self.change is not Change.SAME or any(line.change is not Change.SAME for line in self.lines))


@dataclass(frozen=True)
class Comparison:
    """Two states in one, ``opening`` being what is told of the meeting itself."""

    audience: Audience
    opening: tuple[ComparedLine, ...]
    items: tuple[ComparedItem, ...]

    @property
    def changes(self) -> int:
        """How many lines are other than they were, headings included."""
        lines = [line for item in self.items for line in item.lines if not item.hidden]
        headings = sum(1 for item in self.items if not item.hidden and item.change is not Change.SAME)
        return headings + sum(1 for line in (*self.opening, *lines) if line.change is not Change.SAME)

    @property
    def hidden(self) -> int:
        """How many items are left out as exempt."""
        return sum(1 for item in self.items if item.hidden)


def compared(old: Frozen, new: Frozen, audience: Audience, now: Frozen | None = None) -> Comparison:
    """What the second state has in the place of the first. ``now`` are the minutes as they are today, by which items may have
    become exempt since both.
    """
    hidden = exempt_items(old, new, *([now] if now else [])) if audience is Audience.PUBLIC else frozenset[str]()
    titles = {item.uid: f"{item.number} {item.public_title}".strip() for item in (now or new).items}
    before, after = ({item.uid: item for item in state.items} for state in (old, new))
    items = tuple(
        _hidden(uid, titles) if uid in hidden else _item(before.get(uid), after.get(uid), moved)
        for uid, moved in _in_order(list(before), list(after))
    )
    return Comparison(audience, _opening(dict(old.opening), dict(new.opening)), items)


def _in_order(old: Sequence[str], new: Sequence[str]) -> list[tuple[str, bool]]:
    """The ids of both: in the order of the new, what is gone where it stood; with whether it stands elsewhere now."""
    out: list[tuple[str, bool]] = []
    there, was = set(new), set(old)
    for kind, a, b, c, d in SequenceMatcher(None, old, new, autojunk=False).get_opcodes():
        out += [(uid, False) for uid in old[a:b] if kind == "equal" or uid not in there]
        if kind != "equal":
            out += [(uid, uid in was) for uid in new[c:d]]
    return out


def folded(lines: Sequence[ComparedLine]) -> tuple[ComparedLine | int, ...]:
    """The lines that changed, each with its neighbours; in the place of three others or more, how many there are."""
    changed = [at for at, line in enumerate(lines) if line.change is not Change.SAME]
    near = {at + step for at in changed for step in (-1, 0, 1)}
    out, waiting = list[ComparedLine | int](), list[ComparedLine]()
    for at, line in enumerate((*lines, None)):
        if line is not None and at not in near:
            waiting.append(line)
            continue
        out += [len(waiting)] if len(waiting) > 2 else waiting
        out += [line] if line is not None else []
        waiting = []
    return tuple(out)


def _opening(old: Mapping[str, str], new: Mapping[str, str]) -> tuple[ComparedLine, ...]:
    lines = []
    for label in dict.fromkeys((*old, *new)):
        was, now = old.get(label, ""), new.get(label, "")
        change = Change.SAME if was == now else Change.CHANGED
        lines.append(ComparedLine(change, (Piece(f"{label}: "), *together(was, now))))
    return tuple(lines)


def _hidden(uid: str, titles: Mapping[str, str]) -> ComparedItem:
    """Under the title that the public may read today; an item that is no longer on the agenda has none."""
    return ComparedItem(uid, (Piece(titles.get(uid, NO_TITLE)),), (), hidden=True)


def _item(old: FrozenItem | None, new: FrozenItem | None, moved: bool) -> ComparedItem:
    uid = new.uid if new else old.uid if old else ""
    was, now = (f"{each.number} {each.title}".strip() if each else "" for each in (old, new))
    change = Change.NEW if old is None else Change.REMOVED if new is None else Change.MOVED if moved else Change.SAME
    if change is Change.SAME and was != now:
        change = Change.CHANGED
    return ComparedItem(uid, together(was, now), _lines(old.lines if old else (), new.lines if new else ()), change)


def _lines(old: Collection[Line], new: Collection[Line]) -> tuple[ComparedLine, ...]:
    before, after = ({line.uid: line for line in lines} for lines in (old, new))
    return tuple(_line(before.get(uid), after.get(uid), moved) for uid, moved in _in_order(list(before), list(after)))


def _line(old: Line | None, new: Line | None, moved: bool) -> ComparedLine:
    was, now = old.text if old else "", new.text if new else ""
    change = Change.NEW if old is None else Change.REMOVED if new is None else Change.MOVED if moved else Change.SAME
    if change is Change.SAME and old and new and (was, old.kind, old.level) != (now, new.kind, new.level):
        change = Change.CHANGED
    return ComparedLine(change, together(was, now), new or old)
