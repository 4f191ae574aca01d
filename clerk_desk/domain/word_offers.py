"""What others changed in a Word file, as offers to take or leave. What did not change is in none of them."""
from __future__ import annotations

from bisect import bisect_left
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from clerk_desk.domain.blocks import Part, Row, new_uid
from clerk_desk.domain.word_ids import check, folded
from clerk_desk.domain.word_matching import likeness, matched
from clerk_desk.domain.word_returned import Change, Line, Offer, Returned, ReturnedFile, Sent, house_runs, row_for

ALIKE_FURNITURE = 0.4


def offers(file: ReturnedFile, lines: Sequence[Line], furniture: Sequence[str], sent: Sent | None = None) -> tuple[Offer, ...]:
    """The changes in a file that came back, in its order.

    ``lines`` are the paragraphs with ids as the document says them now, ``furniture`` all other words it says. ``sent`` has the
    words as they went out; without it what is missing counts as taken out only where its deletion is tracked, or where all
    ids were lost and the rest of its item is there.
    """
    return _Reading(file, lines, furniture, sent or Sent()).offers()


@dataclass(frozen=True, slots=True)
class _Here:
    """Where the reading of the file stands: the item, and the last block of it that was seen."""

    item: str = ""
    after: str = ""
    part: Part = Part.MINUTES


class _Reading:
    def __init__(self, file: ReturnedFile, lines: Sequence[Line], furniture: Sequence[str], sent: Sent) -> None:
        self.file, self.sent = file, sent
        self.lines = {line.uid: line for line in lines}
        self.base = sent.words or {line.uid: line.text for line in lines}
        self.places = matched(file.paragraphs, self.base)
        self.uids = {place: uid for uid, place in self.places.items()}
        self.furniture = Counter(folded(words) for words in furniture)
        self.here_since = Counter(folded(line.text) for line in lines if line.uid not in self.base)
        self.lost_all = not any(paragraph.ids for paragraph in file.paragraphs)
        self.items_there = {self.lines[uid].item for uid in self.places if uid in self.lines}
        self.moved = self._moved()

    def offers(self) -> tuple[Offer, ...]:
        out: list[tuple[float, Offer]] = list(self._removed())
        here = _Here()
        for place, paragraph in enumerate(self.file.paragraphs):
            uid = self.uids.get(place, "")
            made = list(self._of_ours(uid, paragraph, here)) if uid else list(self._of_others(place, paragraph, here))
            made += self._remarks(paragraph, uid or (made[-1].uid if made else ""), here)
            out += [(place, each) for each in made]
            here = self._further(here, uid)
        return tuple(each for _, each in sorted(out, key=lambda placed: placed[0]))

    def _further(self, here: _Here, uid: str) -> _Here:
        """What is new stands behind the last that is known."""
        line = self.lines.get(uid)
        if line is None:
            return here
        if line.is_title:
            return _Here(line.item)
        return _Here(here.item or line.item, uid, line.part)

    # what has an id
    def _of_ours(self, uid: str, paragraph: Returned, here: _Here) -> Iterable[Offer]:
        line, was = self.lines.get(uid), self.base[uid]
        changed = folded(paragraph.text) != folded(was) and not self._unchanged_since(uid, paragraph)
        if line is None:
            if changed:
                yield self._beside("", paragraph)
            return
        if changed and line.is_title and not paragraph.text.strip():
            yield self._beside(line.text, paragraph)
        elif changed and folded(paragraph.text) != folded(line.text):
            yield self._changed(line, paragraph, was)
        if uid in self.moved:
            yield self._put_elsewhere(line, paragraph, here)

    def _unchanged_since(self, uid: str, paragraph: Returned) -> bool:
        """Without the words as they were sent, the check in the file says whether they are the same."""
        return not self.sent and any(each.uid == uid and each.check == check(paragraph.text) for each in paragraph.ids)

    def _changed(self, line: Line, paragraph: Returned, was: str) -> Offer:
        if not paragraph.text.strip():
            return Offer(Change.REMOVED, line.uid, line.item, line.text, part=line.part, authors=paragraph.authors)
        here_too = folded(was) != folded(line.text) if self.sent else self._here_too(line, paragraph)
        return Offer(
            Change.CHANGED, line.uid, line.item, line.text, paragraph.text, house_runs(paragraph.runs, line), part=line.part,
            authors=paragraph.authors, here_too=here_too,
        )

    @staticmethod
    def _here_too(line: Line, paragraph: Returned) -> bool:
        return any(each.uid == line.uid and each.check != check(line.text) for each in paragraph.ids)

    def _put_elsewhere(self, line: Line, paragraph: Returned, here: _Here) -> Offer:
        item = here.item or line.item
        if line.is_title or (item != line.item and line.part is not Part.MINUTES):
            return self._beside(line.text, paragraph)
        after = here.after if here.part is line.part else ""
        return Offer(
            Change.MOVED, line.uid, item, line.text, line.text, after=after, part=line.part, authors=paragraph.authors,
        )

    def _moved(self) -> frozenset[str]:
        """The fewest paragraphs that must have been moved to come from the order sent to that of the file."""
        order = [uid for uid in self.base if uid in self.places]
        titles = [uid for uid in order if uid in self.lines and self.lines[uid].is_title]
        out = set(_out_of_order([self.places[uid] for uid in titles], titles))
        stays: dict[str, list[str]] = {}
        for uid, item in self._items_in_file().items():
            line = self.lines[uid]
            if item != line.item:
                out.add(uid)
            else:
                stays.setdefault(f"{item} {line.part}", []).append(uid)
        rank = {uid: place for place, uid in enumerate(order)}
        for uids in stays.values():
            out.update(_out_of_order([rank[uid] for uid in uids], uids))
        return frozenset(out)

    def _items_in_file(self) -> dict[str, str]:
        """The item under whose title each block stands in the file, in its order; a block whose title is lost stays at home."""
        out: dict[str, str] = {}
        titles = {line.item for uid, line in self.lines.items() if line.is_title and uid in self.places}
        item = ""
        for place in sorted(self.uids):
            line = self.lines.get(self.uids[place])
            if line is None:
                continue
            if line.is_title:
                item = line.item
            else:
                out[line.uid] = item if item and line.item in titles else line.item
        return out

    # what has none
    def _of_others(self, place: int, paragraph: Returned, here: _Here) -> Iterable[Offer]:
        words = folded(paragraph.text)
        if not words:
            return
        for known in (self.furniture, self.here_since):
            if known[words] > 0:
                known[words] -= 1
                return
        old = self._furniture_like(paragraph.text)
        if old or not here.item or paragraph.style.casefold() in ("heading 1", "heading 2"):
            yield self._beside(old, paragraph)
            return
        uid = new_uid()
        row = row_for(uid, paragraph, self._alike(place))
        yield Offer(
            Change.NEW, uid, here.item, new=paragraph.text, runs=paragraph.runs, after=here.after,
            part=here.part if here.after else self._part_below(place, here.item), row=row, authors=paragraph.authors,
        )

    def _part_below(self, place: int, item: str) -> Part:
        """Right under a title: the part that the next block of this item is of."""
        below = (self.lines[self.uids[at]] for at in sorted(self.uids) if at > place and self.uids[at] in self.lines)
        line = next(below, None)
        return line.part if line and line.block and line.item == item else Part.MINUTES

    def _furniture_like(self, text: str) -> str:
        """The words of ours that these were made from, where they are no block's."""
        still = [words for words, count in self.furniture.items() if count > 0 and words]
        best = max(((likeness(text, words, ALIKE_FURNITURE), words) for words in still), default=(0.0, ""))
        if best[0] < ALIKE_FURNITURE:
            return ""
        self.furniture[best[1]] -= 1
        return best[1]

    def _alike(self, place: int) -> Row | None:
        """The nearest paragraph of ours above, else below, in the same style at the same level."""
        wanted = self.file.paragraphs[place]
        for step in (-1, 1):
            at = place + step
            while 0 <= at < len(self.file.paragraphs) and abs(at - place) < 40:
                other, line = self.file.paragraphs[at], self.lines.get(self.uids.get(at, ""))
                if line and line.is_title:
                    break
                if line and line.block and (other.style, other.level) == (wanted.style, wanted.level):
                    return line.block.row
                at += step
        return None

    @staticmethod
    def _beside(old: str, paragraph: Returned) -> Offer:
        return Offer(Change.BESIDE, "", "", old, paragraph.text, authors=paragraph.authors)

    def _remarks(self, paragraph: Returned, uid: str, here: _Here) -> Iterable[Offer]:
        line = self.lines.get(uid)
        about = uid if line and not line.is_title else here.after
        item = line.item if line else here.item
        for said in paragraph.comments:
            change = Change.REMARK if about and item else Change.BESIDE
            yield Offer(change, about, item, paragraph.text, said.words, authors=(said.author,) if said.author else ())

    # what is gone
    def _removed(self) -> Iterable[tuple[float, Offer]]:
        """What is no longer there, each right behind the paragraph before it."""
        last = -1
        for uid in self.base:
            last = self.places.get(uid, last)
            if uid not in self.places and uid in self.lines:
                yield from ((last + 0.5, each) for each in self._gone(self.lines[uid]))

    def _gone(self, line: Line) -> Iterable[Offer]:
        known = bool(self.sent) or line.uid in self.file.deleted or (self.lost_all and line.item in self.items_there)
        if known and line.text.strip():
            made = Offer(Change.REMOVED, line.uid, line.item, line.text, part=line.part)
            yield replace(made, change=Change.BESIDE, uid="") if line.is_title else made


def _out_of_order(ranks: Sequence[int], uids: Sequence[str]) -> list[str]:
    """The fewest uids without which the ranks rise."""
    tails: list[int] = []
    ends: list[int] = []
    before: list[int] = []
    for index, rank in enumerate(ranks):
        at = bisect_left(tails, rank)
        tails[at:at + 1], ends[at:at + 1] = [rank], [index]
        before.append(ends[at - 1] if at else -1)
    kept, index = set[int](), ends[-1] if ends else -1
    while index >= 0:
        kept.add(index)
        index = before[index]
    return [uid for index, uid in enumerate(uids) if index not in kept]
