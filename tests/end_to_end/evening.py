"""A whole invented meeting of eight items as the keys that a clerk presses, for hands of any kind to press them.

Two kinds of hands press them: Qt's test keys on the window in this process (test_whole_meeting.py), and xdotool on the real
program under Xvfb (whole_meeting.py). The minutes that must come out stand in ``data``.
"""
from __future__ import annotations

import datetime as dt
from pathlib import Path
from typing import Protocol

from clerk_desk.desk import committees, meetings
from clerk_desk.desk.desk import Desk
from clerk_desk.domain.records import Role

DATA = Path(__file__).with_name("data")
DAY = dt.date(2026, 9, 8)
COMMITTEE = "Harbour Committee"
MEMBERS = (
    ("Councillor Ruth Penhale", Role.CHAIR), ("Councillor Imran Sadiq", Role.VICE_CHAIR), ("Councillor Grace Kamau", Role.MEMBER),
    ("Councillor Sunita Rao", Role.MEMBER), ("Councillor Peter Tranmer", Role.MEMBER), ("Councillor Graham Ottaway", Role.MEMBER),
    ("Councillor Josie Everitt", Role.MEMBER),
)
AGENDA = """\
Harbour Committee

Agenda for the meeting to be held on Tuesday 8 September 2026 at 6.30 pm in the Council Chamber, Saltmere Hall

1. Apologies for absence

2. Declarations of interest

3. Minutes of the last meeting

4. Harbour dues 2027/28

Report of the Harbour Master (HM/26/14)

Recommended:
(a) note the report; and
(b) approve the scale of dues in Appendix 1.

5. North quay moorings

Report of the Harbour Master (HM/26/15)

6. Work programme

7. Harbour office: new lease
"""
GRID = ("Everitt", "Kamau", "Ottaway", "Penhale", "Rao", "Sadiq", "Tranmer")
"""The rows of the attendance grid before anybody is added."""


class Hands(Protocol):
    """What presses the keys. Words are typed, "C-S-<R>" is Ctrl+Shift+R, "A-" is Alt."""

    def press(self, *keys: str) -> None:
        """Presses them wherever the keyboard is."""
        ...

    def dialog(self, opener: str, title: str, *keys: str) -> None:
        """Presses the key that opens a dialog of this title, then these in it; it must be gone after them."""
        ...

    def palette(self, letters: str, title: str, *keys: str) -> None:
        """Chooses a command by letters of its name; then as ``dialog``."""
        ...

    def time(self, time: str) -> None:
        """It is now "19:02", where the clock can be set."""
        ...

    def clipboard(self, words: str) -> None:
        """Another program puts words on the clipboard."""
        ...

    def look(self, name: str) -> None:
        """Looks at the screen, or takes a picture of it."""
        ...


def set_up(desk: Desk) -> None:
    """The committee with its members, its meeting in July and the one planned for October."""
    made = committees.add_committee(desk, COMMITTEE, style="Numbered", quorum=3).ids[0]
    for name, role in MEMBERS:
        committees.add_member(desk, made, name, role=role, since=dt.date(2026, 5, 15))
    for on in (dt.date(2026, 7, 14), dt.date(2026, 10, 13)):
        meetings.add_meeting(desk, made, on, time="18:30", venue="Council Chamber, Saltmere Hall")


def minute(hands: Hands) -> None:
    """The whole evening, from the agenda on the clipboard to the meeting closed."""
    take_in_agenda(hands)
    call_the_roll(hands)
    open_business(hands)
    harbour_dues(hands)
    moorings(hands)
    adjourn(hands)
    work_programme(hands)
    lease(hands)
    storm_damage(hands)
    look_over_and_close(hands)


def take_in_agenda(hands: Hands) -> None:
    """The agenda becomes the meeting."""
    hands.clipboard(AGENDA)
    hands.dialog("C-S-<V>", "Paste agenda or minutes", "C-<Return>")
    hands.look("01-agenda")


def call_the_roll(hands: Hands) -> None:
    """Who is here, who sent apologies, who sits for whom, who is late, which officer."""
    hands.time("18:30")
    hands.press("A-S-<S>", "<F9>")
    hands.press("a", "<Up>", "s", "Councillor Owen Tilney", "<Return>")
    hands.press("<Home>", *["<Down>"] * GRID.index("Rao"), "e", "S-<P>")
    hands.dialog("n", "Add somebody", "Naomi Fairclough", "<Tab>", "Harbour Master", "<Return>")
    hands.press("p")
    hands.look("02-attendance")
    hands.press("<Escape>")


def open_business(hands: Hands) -> None:
    """Apologies, a declaration, the last minutes: what is known already is not typed again."""
    hands.press("apols ")
    hands.look("03-apologies")
    hands.press("C-<PageDown>")
    hands.dialog(
        "C-S-<D>", "Declare an interest", "ott", "<Tab>", "<Tab>", "5", "<Tab>", "as he rents a mooring there", "<Tab>", "Left",
        "<Return>",
    )
    hands.look("04-declared")
    hands.press("C-<PageDown>", "mincor ")
    hands.press("C-<PageDown>")


def harbour_dues(hands: Hands) -> None:
    """An arrival, two promises, the recommendation resolved as it stands, a note to oneself and a mark."""
    hands.press("The Harbour Master presented the report.", "<Return>")
    hands.time("19:02")
    hands.press("C-S-<I>", "ra", "<Return>")
    hands.press("Councillor Kamau asked how the summer had gone. The number of visiting boats by month would be circulated "
                "outside of the meeting.")
    hands.look("05-promise")
    hands.press("<F2>", "Harbour Master", "<F2>", "22 September 2026", "C-<Return>")
    hands.press("<Return>", "The Harbour Master agreed to write to the sailing club about the new scale.")
    hands.press("C-S-<B>", "which club", "<Return>")
    hands.press("<Return>", "C-S-<P>", "Ask Naomi for the figures of July.")
    hands.press("A-S-<R>")
    hands.look("06-as-recommended")


def moorings(hands: Hands) -> None:
    """A member goes out, a nested resolution, an amendment lost, a recorded vote, the member comes back."""
    hands.time("19:15")
    hands.press("C-<PageDown>")
    hands.press("C-S-<O>", "ott", "<Return>")
    hands.press("C-S-<R>", "That the Committee:-", "<Return>", "approves the removal of six moorings from the north quay; and",
                "<Return>", "requests that:-", "<Return>", "<Tab>", "a report on new chains be submitted in six months' time;", "<Return>",
                "the berthing plan be circulated to Members of the Committee; and", "<Return>", "the following be put on the website:-",
                "<Return>", "<Tab>", "the waiting list; and", "<Return>", "the map of the quay.")
    hands.look("07-nested")
    hands.dialog("C-S-<M>", "Resolution", "sad", "<Tab>", "til", "<Return>")
    hands.dialog("A-S-<A>", "Amendment", "tra", "<Tab>", "rao", "<Tab>", "six moorings", "<Tab>", "twelve moorings", "<Tab>", "<Tab>",
                 "Put", "<Tab>", "2", "<Tab>", "4", "<Return>")
    hands.look("08-amendment-lost")
    hands.press("<F8>")
    hands.look("09-read-back")
    hands.press("<Escape>")
    hands.press("S-<F9>", "112112", *["<Up>"] * 3, "c")
    hands.look("10-recorded-vote")
    hands.press("C-<Return>")
    hands.look("11-vote-written")
    hands.time("19:40")
    hands.press("C-<End>", "C-S-<I>", "ott", "<Return>")


def adjourn(hands: Hands) -> None:
    """Ten minutes' break."""
    hands.time("19:41")
    hands.press("A-S-<J>")
    hands.look("12-adjourned")
    hands.time("19:50")
    hands.press("A-S-<J>")


def work_programme(hands: Hands) -> None:
    """Put off to October, by the palette."""
    hands.press("C-<PageDown>")
    hands.palette("defer", "Defer the item", "<Return>")
    hands.look("13-deferred")


def lease(hands: Hands) -> None:
    """Press and public out and in again around an exempt item."""
    hands.time("20:02")
    hands.press("C-<PageDown>")
    hands.dialog("A-S-<E>", "Exclude", "<Down>", "<Down>", "<Space>", "C-<Return>")
    hands.press("The Harbour Master set out the rent that the landlord had asked for.", "<Return>")
    hands.press("C-S-<R>", "<Return>", "That the lease be taken for ten years.")
    hands.look("14-in-private")
    hands.time("20:20")
    hands.press("A-S-<E>")
    hands.look("15-public-again")


def storm_damage(hands: Hands) -> None:
    """An urgent item at the end, with the chair's reason, and a promise with its date."""
    hands.time("20:22")
    hands.dialog("A-S-<N>", "Late", "Storm damage to the slipway", "<Tab>", "<Tab>", "Urgent", "<Tab>",
                 "the slipway was damaged after the agenda had been sent out", "<Return>")
    hands.press("A-S-<I>")
    hands.press("The Harbour Master undertook to circulate a timetable of the repairs to Members by 22 September 2026.", "C-<Return>")
    hands.look("16-urgent")
    hands.time("20:31")
    hands.press("A-S-<C>")
    hands.look("17-ended")


def look_over_and_close(hands: Hands) -> None:
    """Goes to the mark and clears it, then answers in the sweep what is left, waves one promise off, and closes."""
    hands.press("A-<PageDown>", "A-S-<B>")
    hands.press("S-<F12>")
    hands.look("18-sweep")
    hands.press("<F2>", "Harbour Master", "C-<Return>")
    hands.press(*["C-<Return>"] * 3)
    hands.press("<Escape>", "C-<Return>")
    hands.look("19-all-decided")
    hands.press("<Return>")
    hands.look("20-closed")
