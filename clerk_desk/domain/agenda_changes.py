"""What may happen to an agenda while it is minuted: items put in, split, moved and put off, and how far each one is."""
from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import replace
from enum import StrEnum

from clerk_desk.domain.blocks import Block, Kind
from clerk_desk.domain.errors import CannotBeDone
from clerk_desk.domain.house_style import HouseStyle, ItemOrder
from clerk_desk.domain.numbering import letters
from clerk_desk.domain.records import Added, AgendaItem, ItemText, Outcome
from clerk_desk.domain.sitting import order_taken


class ItemState(StrEnum):
    """How far an item is, as the rail shows it."""

    TO_COME = "to come"
    NOW = "now"
    MINUTED = "minuted"
    RESOLVED = "resolved"
    DEFERRED = "deferred"
    NOT_REACHED = "not reached"
    WITHDRAWN = "withdrawn"


PUT_OFF = {
    Outcome.DEFERRED: ItemState.DEFERRED, Outcome.NOT_REACHED: ItemState.NOT_REACHED, Outcome.WITHDRAWN: ItemState.WITHDRAWN,
}


def item_state(item: AgendaItem, minutes: Sequence[Block], now: int = 0) -> ItemState:
    """How far an item with these minutes is, while the one with the id ``now`` is in hand.

    Being in hand comes first, then what the clerk said became of it, then what its minutes hold.
    """
    if item.id == now:
        return ItemState.NOW
    if item.outcome in PUT_OFF:
        return PUT_OFF[item.outcome]
    if any(block.row.kind in (Kind.LEAD_IN, Kind.CLAUSE) and block.text.strip() for block in minutes):
        return ItemState.RESOLVED
    return ItemState.MINUTED if minuted(minutes) else ItemState.TO_COME


def minuted(minutes: Sequence[Block]) -> bool:
    """Are there words that go into the minutes? Private notes are none."""
    return any(block.row.kind is not Kind.NOTE and block.text.strip() for block in minutes)


def put_off(item: AgendaItem, outcome: Outcome, minutes: Sequence[Block], words: str = "", to: int = 0) -> AgendaItem:
    """The item with what became of it; ``Outcome.NONE`` takes it back. Deferring needs a meeting or words.

    Raises CannotBeDone for an item not reached that has minutes, and for deferring to nowhere or to one meeting twice.
    """
    words = " ".join(words.split())
    if outcome is Outcome.NOT_REACHED and minuted(minutes):
        raise CannotBeDone(f"{called(item)} has minutes, so it was reached: defer it instead, or take its words out first.")
    if outcome is Outcome.DEFERRED and not (words or to):
        raise CannotBeDone(f"Say to which meeting {called(item, lower=True)} is deferred, or why.")
    if to and to == item.deferred_to:
        raise CannotBeDone(f"{called(item)} is deferred to that meeting already.")
    return replace(item, outcome=outcome, outcome_words=words, deferred_to=to)


def called(item: AgendaItem, *, lower: bool = False) -> str:
    """"Item 6", "“Urgent business”" where it has no number; ``lower`` for the middle of a sentence."""
    return f"{'item' if lower else 'Item'} {item.number}" if item.number else f"“{item.title}”"


def renamed(item: AgendaItem, items: Sequence[AgendaItem], title: str, number: str) -> AgendaItem:
    """The item under another title and number. Raises CannotBeDone for no title or a number that another item has."""
    title, number = " ".join(title.split()), " ".join(number.split()).rstrip(".")
    if not title:
        raise CannotBeDone("An agenda item needs a title.")
    if number and any(each.number == number and each.id != item.id for each in items):
        raise CannotBeDone(f"There is an item {number} already: give another number.")
    return replace(item, title=title, number=number)


def came(added: Added, urgency: str) -> tuple[Added, str]:
    """How an item is added, with its reason. Raises CannotBeDone for urgent business without a reason."""
    urgency = " ".join(urgency.split())
    if added is Added.URGENT and not urgency:
        raise CannotBeDone("Urgent business needs the reason why the chair takes it: give the reason, or add it as a late item.")
    return added, urgency if added is Added.URGENT else ""


def placed(items: Sequence[AgendaItem], item_id: int, after: int) -> dict[int, int]:
    """The places that change when an item goes after another one, or to the top with 0; numbers stay with their items.

    Raises CannotBeDone when either is not on this agenda.
    """
    order = [each.id for each in items]
    if item_id not in order or (after and after not in order):
        raise CannotBeDone("This item is no longer on the agenda: open the meeting again.")
    if item_id == after:
        return {}
    order.remove(item_id)
    order.insert(order.index(after) + 1 if after else 0, item_id)
    old = {each.id: each.position for each in items}
    return {each: place for place, each in enumerate(order, 1) if old[each] != place}


def split_number(number: str, taken: Collection[str]) -> str:
    """The number of what is split off from item 6: "6a", else the next free letter; empty where items carry none."""
    if not number:
        return ""
    count = 1
    while f"{number}{letters(count)}" in taken:
        count += 1
    return f"{number}{letters(count)}"


def next_free_number(items: Sequence[AgendaItem]) -> str:
    """One more than the highest number; empty where items carry none."""
    counted = [int(each.number) for each in items if each.number.isdecimal()]
    return str(max(counted) + 1) if counted else ""


def in_house_order(texts: Sequence[ItemText], taken: Sequence[int], style: HouseStyle) -> tuple[ItemText, ...]:
    """A meeting's texts in the order this house minutes them: that of the agenda, or that in which items were taken."""
    if style.order is not ItemOrder.TAKEN:
        return tuple(texts)
    by_id = {text.item.id: text for text in texts}
    return tuple(by_id[each] for each in order_taken(list(by_id), taken))


def same_title(one: str, other: str) -> bool:
    """Do two titles name the same business? Case, signs and "the" do not count."""
    return _telling(one) == _telling(other)


def _telling(title: str) -> list[str]:
    words = "".join(sign if sign.isalnum() else " " for sign in title.casefold()).split()
    return [word.removesuffix("s") for word in words if word not in {"the", "of", "for", "to", "from", "any", "a", "an"}]
