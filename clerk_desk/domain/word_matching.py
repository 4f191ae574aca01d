"""Which paragraph of a file that came back is which of ours: by the ids in the file, else by likeness of words."""
from __future__ import annotations

from collections.abc import Mapping, Sequence
from difflib import SequenceMatcher

from clerk_desk.domain.word_ids import BlockId, check, folded
from clerk_desk.domain.word_returned import Returned

ALIKE = 0.6
MOST_TRIES = 40_000


def matched(paragraphs: Sequence[Returned], words: Mapping[str, str]) -> dict[str, int]:
    """The place in the file of each paragraph of ours that is there, by its uid.

    ``words`` has the words of ours by uid, in order. Every place belongs to one uid at most. What lost its id is known
    again by the same words, else, among neighbours that are known, by words that are alike.
    """
    found = _by_ids(paragraphs, words)
    _by_same_words(paragraphs, words, found)
    _by_alike_words(paragraphs, words, found)
    return found


def _by_ids(paragraphs: Sequence[Returned], words: Mapping[str, str]) -> dict[str, int]:
    places: dict[str, list[tuple[int, BlockId]]] = {}
    for place, paragraph in enumerate(paragraphs):
        for each in paragraph.ids:
            places.setdefault(each.uid, []).append((place, each))
    found: dict[str, int] = {}
    taken = set[int]()
    for uid in words:
        free = [each for each in places.get(uid, ()) if each[0] not in taken]
        if free:
            found[uid] = _best(free, paragraphs, words[uid])
            taken.add(found[uid])
    return found


def _best(places: Sequence[tuple[int, BlockId]], paragraphs: Sequence[Returned], words: str) -> int:
    """Where a bookmark spans several paragraphs: the one that still has the words sent, else the one most like them."""
    if len(places) == 1:
        return places[0][0]
    same = (place for place, each in places if check(paragraphs[place].text) == each.check)
    first = next(same, None)
    return first if first is not None else max(places, key=lambda each: likeness(paragraphs[each[0]].text, words))[0]


def _by_same_words(paragraphs: Sequence[Returned], words: Mapping[str, str], found: dict[str, int]) -> None:
    """The same words between the same neighbours, then the same words anywhere, where only one paragraph has them."""
    for uids, free in _gaps(paragraphs, words, found):
        there: dict[str, list[int]] = {}
        for place in free:
            there.setdefault(folded(paragraphs[place].text), []).append(place)
        _pair_same(uids, words, there, found)
    left = _free(paragraphs, found, range(len(paragraphs)))
    anywhere: dict[str, list[int]] = {}
    for place in left:
        anywhere.setdefault(folded(paragraphs[place].text), []).append(place)
    lost = [uid for uid in words if uid not in found]
    once = {text: places for text, places in anywhere.items() if len(places) == 1}
    _pair_same(lost, words, once, found)


def _pair_same(uids: Sequence[str], words: Mapping[str, str], there: Mapping[str, list[int]], found: dict[str, int]) -> None:
    for uid in uids:
        places = there.get(folded(words[uid]))
        if places and folded(words[uid]):
            found[uid] = places.pop(0)


def _by_alike_words(paragraphs: Sequence[Returned], words: Mapping[str, str], found: dict[str, int]) -> None:
    for uids, free in list(_gaps(paragraphs, words, found)):
        if len(uids) * len(free) > MOST_TRIES:
            continue
        begin = 0
        for uid in uids:
            tries = [(likeness(paragraphs[place].text, words[uid]), -place) for place in free[begin:]]
            share, place = max(tries, default=(0.0, 0))
            if share >= ALIKE:
                found[uid] = -place
                begin = free.index(-place) + 1


def _gaps(
    paragraphs: Sequence[Returned], words: Mapping[str, str], found: Mapping[str, int],
) -> list[tuple[list[str], list[int]]]:
    """Runs of ours that are not found yet, each with the free places between the neighbours that are."""
    out: list[tuple[list[str], list[int]]] = []
    waiting: list[str] = []
    begin = 0
    for uid in [*words, None]:
        if uid is not None and uid not in found:
            waiting.append(uid)
            continue
        end = found[uid] if uid is not None else len(paragraphs)
        if waiting:
            out.append((waiting, _free(paragraphs, found, range(begin, max(begin, end)))))
            waiting = []
        begin = end + 1
    return out


def _free(paragraphs: Sequence[Returned], found: Mapping[str, int], places: range) -> list[int]:
    taken = set(found.values())
    return [place for place in places if place not in taken and paragraphs[place].text.strip()]


def likeness(one: str, other: str, floor: float = ALIKE) -> float:
    """How much two texts have in common, word by word: 0.0 to 1.0. What is below ``floor`` is only said to be so."""
    first, second = one.casefold().split(), other.casefold().split()
    if not first or not second:
        return 0.0
    matcher = SequenceMatcher(None, first, second, autojunk=False)
    if matcher.real_quick_ratio() < floor or matcher.quick_ratio() < floor:
        return matcher.quick_ratio() / 2
    return matcher.ratio()
