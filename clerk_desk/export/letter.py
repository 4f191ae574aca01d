"""Composes a chaser as a letter: to whom, of which day, what is owed with the words minuted, and who asks."""
from __future__ import annotations

import datetime as dt

from clerk_desk.domain.chasing import Chaser
from clerk_desk.domain.dates import day_in_words
from clerk_desk.domain.house_style import HouseStyle
from clerk_desk.domain.records import Audience
from clerk_desk.export.document import Document, Look, Paragraph
from clerk_desk.export.lists import bullet_levels
from clerk_desk.export.sheet import Sheet
from clerk_desk.export.words import fit, runs_of


def compose_letter(chaser: Chaser, today: dt.date) -> Document:
    """The letter as of today; it goes to one officer, so it is for nobody else."""
    sheet = Sheet(HouseStyle("letter"))
    for words in (chaser.owner[:1].upper() + chaser.owner[1:], day_in_words(today)):
        sheet.say(Look.MEETING, words)
    sheet.heading(chaser.subject, 1)
    for words in (chaser.greeting, chaser.opening):
        sheet.say(Look.MINUTE, words)
    for owed in chaser.owed:
        _say_owed(sheet, owed)
    sheet.say(Look.MINUTE, chaser.asking)
    for words in chaser.signature.splitlines():
        sheet.say(Look.SIGNATURE, words)
    if chaser.copy_to:
        sheet.say(Look.MEETING, f"Copy to {chaser.copy_to}")
    return Document("letter", chaser.subject, sheet.whole(), tuple(sheet.lists.made), audience=Audience.FULL)


def _say_owed(sheet: Sheet, owed: str) -> None:
    """What is owed as a point of a list, the words minuted under it."""
    first, *rest = owed.splitlines()
    sign = sheet.style.bullet
    place = sheet.lists.uncounted(bullet_levels(sign, 0.0), 0)
    sheet.pieces.append(Paragraph(Look.BULLET, runs_of(fit(first)), sign, place, 1, with_next=bool(rest)))
    for words in rest:
        sheet.say(Look.MINUTE, words.strip(), left_mm=10.0)
