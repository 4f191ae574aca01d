"""The settings of a house style as fields: what each is called, and from what one chooses."""
from __future__ import annotations

from typing import NamedTuple

from clerk_desk.domain.house_style import HouseStyle


class Setting(NamedTuple):
    """``key`` names the setting in the data file, with a point before a part of it ("clauses.0", "lead_ins.resolved").
    ``choices`` pairs what the file has with the words on the screen; none is a line of text.
    """

    key: str
    words: str
    choices: tuple[tuple[object, str], ...] = ()


CLAUSES = tuple((form, form) for form in ("(a)", "a)", "a.", "(i)", "i)", "i.", "(A)", "A)", "A.", "(1)", "1)", "1.", "\u2022", "-"))
STANDS = (("typed", "As typed"), ("before", "Before the resolution"), ("after", "After the resolution"), ("nowhere", "Left out"))
YES = ((True, "Yes"), (False, "No"))
GROUPS: tuple[tuple[str, tuple[Setting, ...]], ...] = (
    ("Numbers", (
        Setting("name", "Name"),
        Setting("paragraphs", "Numbering", (
            ("none", "None"), ("item.paragraph", "Item and paragraph: 6.1"), ("heading.paragraph", "Heading and paragraph: 1.0, 1.1"),
            ("running", "Running through the meeting"), ("year", "Through the municipal year: 39/26"), ("code", "Under the code: CF.39"),
        )),
        Setting("unit", "What runs on", (("items", "Items"), ("resolutions", "Resolutions"), ("paragraphs", "Paragraphs"))),
        Setting("number_form", "Written as", (
            ("", "As usual"), ("{number}/{year}", "39/26"), ("{number}/{year}-{next_year}", "39/26-27"), ("{code}.{number}", "CF.39"),
            ("{code} {number}/{year}", "CF 39/26"), ("Minute {number}", "Minute 39"))),
    )),
    ("Resolutions", (
        Setting("lead_ins.resolved", "Lead-in"), Setting("lead_ins_inline.resolved", "On one line"),
        Setting("lead_ins.recommended", "Recommends"), Setting("lead_ins.recommended to", "To a body"),
        Setting("clauses.0", "Clauses 1", CLAUSES), Setting("clauses.1", "Clauses 2", CLAUSES), Setting("clauses.2", "Clauses 3", CLAUSES),
        Setting("clauses.3", "Clauses 4", CLAUSES),
        Setting("one_clause", "Only clause", (("typed", "As typed"), ("inline", "On the lead-in\u2019s line"), ("apart", "Below it"))),
        Setting("that", "\u201cThat\u201d", (
            ("typed", "As typed"), ("lead_in", "In the lead-in"), ("clauses", "Before each clause"), ("none", "Nowhere"))),
        Setting("endings", "Ends with", (
            ("typed", "As typed"), ("semicolons", "\u201c;\u201d and \u201c; and\u201d before the last"), ("commas", "Commas"),
            ("full_stops", "Full stops"), ("none", "No sign"))),
        Setting("lead_in_bold", "Bold", YES), Setting("decided_capitals", "NOTED", YES),
        Setting("mover", "Mover", STANDS), Setting("vote", "Vote", STANDS), Setting("reasons", "Reasons", STANDS),
        Setting("action", "Action"), Setting("actions", "Actions", (("typed", "As typed"), ("end", "At the end of the item"))),
    )),
    ("Wording", (
        Setting("date_form", "Dates", (
            ("{weekday} {day} {month} {year}", "Tuesday 8 September 2026"), ("{day} {month} {year}", "8 September 2026"),
            ("{weekday}, {ordinal} {month}, {year}", "Tuesday, 8th September, 2026"))),
        Setting("time_form", "Times", tuple((form, form) for form in ("7.00 pm", "7pm", "7.00 p.m.", "19:00", "1900 hours"))),
        Setting("names", "Members", (("typed", "As entered"), ("initial", "Councillor G Kamau"), ("surname", "Councillor Kamau"))),
        Setting("councillor", "Title", (("", "As entered"), ("Councillor", "Councillor"), ("Cllr", "Cllr"))),
        Setting("attendance", "Attendance", (("list", "List"), ("grouped", "Grouped"), ("lines", "A line each"), ("table", "Table"))),
        Setting("item_capitals", "TITLES", YES), Setting("draft", "Draft"), Setting("signature", "Signature"),
        Setting("call_in", "Call-in days"),
        Setting("second", "Second language", (("", "None"), ("cy", "Welsh"))),
        Setting("second.first", "Stands first", ((True, "The second language"), (False, "English"))),
    )),
)


def value_of(style: HouseStyle, key: str) -> object:
    """What the style has for a setting, as its data file would; empty words for what it has none of."""
    name, _, part = key.partition(".")
    value = getattr(style, name)
    if name == "second":
        return style.second.first if part else style.second.language
    if name == "call_in":
        return str(value or "")
    if name == "clauses":
        return value[int(part)]
    return dict(value).get(part, "") if part else value


def data_of(style: HouseStyle, key: str, value: object) -> tuple[str, object]:
    """The setting of the data file with this value in its place."""
    name, _, part = key.partition(".")
    if key == "second.first":
        return name, style.second.data() | {"first": value}
    if name == "call_in":
        days = str(value).strip() or "0"
        return name, int(days) if days.isdecimal() else value
    if name == "clauses":
        forms = list(style.clauses)
        forms[int(part)] = str(value)
        return name, forms
    if not part:
        return name, value
    pairs = dict(getattr(style, name)) | {part: str(value)}
    return name, {word: form for word, form in pairs.items() if form}

