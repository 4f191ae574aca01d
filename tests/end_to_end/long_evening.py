"""A second invented evening: all that seldom happens in one meeting, as the keys that a clerk presses.

Items out of turn, split, renamed, put off, not reached, binned and brought back; a clause four levels deep, an amendment
carried, figures, dissent, reasons, a recommendation to another body; the chair changes hands, the quorum is lost; a promise
made twice; words replaced; a mark walked to; then the minutes go their way until they are locked.
"""
from __future__ import annotations

import datetime as dt

from clerk_desk.desk import closed_days, committees, meetings
from clerk_desk.desk.desk import Desk
from clerk_desk.domain.standing_items import StandingItem, Use
from tests.end_to_end.evening import DAY, MEMBERS, Hands

COMMITTEE = "Parks Committee"
STANDING = (("Apologies for absence", Use.PLAIN), ("Declarations of interest", Use.PLAIN), ("Minutes of the last meeting", Use.MINUTES),
            ("Announcements", Use.PLAIN))
BUSINESS = ("Play areas", "Allotment rents", "Bandstand", "Tree planting", "Footbridge at Mill Lane")


def set_up(desk: Desk) -> None:
    """A committee in Wales with a list of its own, its meeting in July and those planned for September and October."""
    made = committees.add_committee(desk, COMMITTEE, style="Numbered", quorum=4).ids[0]
    closed_days.set_nation(desk, made, "Wales")
    for name, role in MEMBERS:
        committees.add_member(desk, made, name, role=role, since=dt.date(2026, 5, 15))
    items = [StandingItem(0, "", made, place, title, use) for place, (title, use) in enumerate(STANDING, 1)]
    committees.set_standing_items(desk, made, items)
    for on in (dt.date(2026, 7, 14), DAY, dt.date(2026, 10, 13)):
        meetings.add_meeting(desk, made, on, time="18:30", venue="The Pavilion, Saltmere Park")


def minute(hands: Hands) -> None:
    """The evening until the chair closes it."""
    make_the_agenda(hands)
    open_business(hands)
    out_of_turn(hands)
    play_areas(hands)
    allotments(hands)
    trees(hands)
    the_bin(hands)
    the_end(hands)


def go_to(hands: Hands, letters: str) -> None:
    """Goes to an item, or does a command, by letters of its name."""
    hands.dialog("C-<G>", "Go to anything", letters, "<Return>")


def make_the_agenda(hands: Hands) -> None:
    """The committee's own list, then the business of the day."""
    hands.dialog("C-<N>", "New meeting", "C-<Return>")
    for title in BUSINESS:
        hands.dialog("A-S-<N>", "Late", title, "<Tab>", "<Tab>", "On", "<Return>")
    hands.look("31-agenda")


def open_business(hands: Hands) -> None:
    """All are here; a personal interest; an item gets another name."""
    go_to(hands, "apologies for")
    hands.time("18:30")
    hands.press("A-S-<S>", "<F9>", "<Home>", "S-<P>", "<Escape>")
    hands.press("There were no apologies.", "C-<PageDown>")
    hands.dialog("C-S-<D>", "Declare", "kam", "<Tab>", "<Down>", "<Tab>", "5", "<Tab>", "as her firm supplies play equipment", "<Tab>",
                 "Left", "<Return>")
    hands.press("C-<PageDown>", "mincor ", "C-<PageDown>")
    hands.press("The Chair thanked the volunteers of the summer.")
    hands.palette("rename", "Rename item 4", "Announcements by the Chair", "<Return>")


def out_of_turn(hands: Hands) -> None:
    """The bandstand first, for those who have come about it; a part of it becomes an item of its own."""
    hands.time("18:45")
    go_to(hands, "bandstand")
    hands.press("A-S-<I>", "The Chair took this item first, as many residents had come for it.", "<Return>")
    hands.press("C-S-<R>", "<Return>", "That the roof of the bandstand be mended before the winter.", "<Return>", "<Return>")
    hands.press("The clock beside the bandstand had stopped. It was noted that it had last been cleaned in 2019.", "<Home>")
    hands.dialog("C-S-<S>", "Split item 7", "The park clock", "<Return>")
    hands.look("32-split")


def play_areas(hands: Hands) -> None:
    """Clauses four deep, an amendment carried, the substantive motion by show of hands with one who dissents, reasons."""
    hands.time("18:58")
    go_to(hands, "play areas")
    hands.press("A-S-<I>", "C-S-<O>", "kam", "<Return>")
    hands.press("C-S-<R>", "That the Committee:-", "<Return>", "approves the plan for play areas; and", "<Return>", "asks for:-",
                "<Return>", "<Tab>", "works at Mill Lane, being:-", "<Return>", "<Tab>", "new swings, of which:-", "<Return>", "<Tab>",
                "two for infants; and", "<Return>", "one for wheelchairs.")
    hands.look("33-four-deep")
    hands.dialog("C-S-<M>", "Resolution", "sad", "<Tab>", "rao", "<Return>")
    hands.dialog("A-S-<A>", "Amendment", "tra", "<Tab>", "ott", "<Tab>", "two for infants", "<Tab>", "four for infants", "<Tab>", "<Tab>",
                 "Put", "<Tab>", "4", "<Tab>", "2", "<Return>")
    hands.look("34-amendment-carried")
    hands.dialog("C-S-<M>", "Resolution", "<Tab>", "<Tab>", "<Tab>", "as the present swings are not safe", "<Tab>", "Show", "<Tab>", "4",
                 "<Tab>", "1", "<Tab>", "1", "<Tab>", "tranmer", "<Return>")
    hands.look("35-show-of-hands")
    hands.time("19:20")
    hands.press("C-<End>", "C-S-<I>", "kam", "<Return>")


def allotments(hands: Hands) -> None:
    """A recommendation to the Council; the chair goes, the vice-chair takes the chair."""
    hands.time("19:22")
    hands.press("C-<PageDown>", "C-S-<R>", "<Return>", "That the rents of allotments be raised by three per cent.")
    hands.dialog("C-S-<M>", "Resolution", "eve", "<Tab>", "kam", "<Tab>", "Council", "<Tab>", "<Tab>", "Unan", "<Return>")
    hands.look("36-recommended")
    hands.time("19:30")
    hands.press("C-<End>", "C-S-<O>", "pen", "<Return>")
    hands.press("<F9>", "<Home>", *["<Down>"] * 5, "h", "<Escape>")
    hands.look("37-chair")


def trees(hands: Hands) -> None:
    """A promise made twice, words replaced, a mark, the quorum lost and back."""
    hands.time("19:32")
    go_to(hands, "tree planting")
    hands.press("A-S-<I>", "The Tree Officer would circulate the planting list to Members of the Committee.")
    hands.press("<F2>", "Tree Officer", "<F2>", "22 September 2026", "C-<Return>")
    hands.press("<Return>", "Councillor Sadiq asked how many oaks had died. The Tree Officer agreed to circulate the planting list to "
                "Members.")
    hands.look("38-twice")
    hands.press("A-<J>")
    hands.look("39-twin")
    hands.press("A-<J>", "S-<F12>")
    hands.look("40-joined")
    hands.press("C-S-<B>", "how many oaks", "<Return>")
    hands.press("C-<H>", "Tree Officer", "<Tab>", "Arboricultural Officer", "C-<Return>")
    hands.look("40-replaced")
    hands.press("<Escape>", "C-<End>")
    hands.time("19:41")
    hands.press("C-S-<O>", "tra", "<Return>", "C-S-<O>", "ott", "<Return>", "C-S-<O>", "rao", "<Return>")
    hands.look("41-quorum-lost")
    hands.time("19:49")
    hands.press("C-S-<I>", "rao", "<Return>", "C-S-<I>", "ott", "<Return>")


def the_bin(hands: Hands) -> None:
    """An item added by mistake goes and comes back, and goes."""
    hands.dialog("A-S-<N>", "Late", "Benches", "<Return>")
    go_to(hands, "into the bin")
    hands.palette("what is in the bin", "Bin of this meeting", "<Return>", "<Escape>")
    hands.look("42-out-of-the-bin")
    go_to(hands, "benches")
    hands.palette("withdrawn", "Withdraw", "at the request of the Ward Member", "<Return>")


def the_end(hands: Hands) -> None:
    """One item is put off, one was not reached; the mark is walked to; the sweep, and the meeting is closed."""
    go_to(hands, "footbridge")
    go_to(hands, "not reached")
    go_to(hands, "park clock")
    hands.palette("defer", "Defer", "<Return>")
    hands.time("20:05")
    go_to(hands, "announcements by")
    hands.press("A-<PageDown>")
    hands.look("43-mark")
    hands.press("A-S-<B>", "C-<End>", "A-S-<C>")
    hands.press("S-<F12>")
    hands.look("44-sweep")
    hands.press("<Escape>", "C-<Return>", "<Escape>")
    hands.look("45-all-decided")
    hands.press("<Return>")


def send_out_and_confirm(hands: Hands) -> None:
    """The draft goes out, and the next meeting confirms it; after that nothing can be typed into it."""
    go_to(hands, "published draft")
    hands.look("46-published")
    go_to(hands, "confirmed signed")
    hands.look("47-confirmed")
    hands.press("Too late.")
