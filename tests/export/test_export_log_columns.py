"""The columns that a committee chose for its log, in every writer."""
from __future__ import annotations

import csv
import datetime as dt
import io
import itertools
import zipfile
from dataclasses import replace

import pytest
from export_samples import house, line, word
from pdf_reader import pdf, words
from word_reader import every_byte

from clerk_desk.domain.follow_ups import Act, Status, Step
from clerk_desk.domain.log_columns import MOST, TITLES, LogColumn, checked_columns
from clerk_desk.domain.records import Audience
from clerk_desk.export.action_log import compose_log, compose_log_report
from clerk_desk.export.comma_separated import write_csv
from clerk_desk.export.document import Table
from clerk_desk.export.log_table import LANDSCAPE_MM, PORTRAIT_MM, log_table
from clerk_desk.export.plain_text import write_text
from clerk_desk.export.spreadsheet import write_spreadsheet
from clerk_desk.export.web import write_web

TODAY = dt.date(2026, 10, 1)
CHOSEN = checked_columns(["reference", "meeting", "item", "words", "for whom", "first due", "chased", "outcome", "status"])
SENT = (Step(dt.date(2026, 9, 9), Status.RAISED), Step(dt.date(2026, 9, 15), Status.RAISED, "Asked", act=Act.CHASED),
        Step(dt.date(2026, 9, 20), Status.RAISED, "Asked", act=Act.CHASED), Step(dt.date(2026, 9, 25), Status.CIRCULATED))
EVERY = {
    LogColumn.REFERENCE: "TC 26/27-1", LogColumn.COMMITTEE: "Transport Committee", LogColumn.MEETING: "8 Sep 2026",
    LogColumn.MINUTE: "Item 6", LogColumn.ITEM: "Review of parking", LogColumn.WORDS: "the figures be circulated",
    LogColumn.WHAT: "Circulate the parking figures", LogColumn.FOR_WHOM: "All Members", LogColumn.OWNER: "The Parking Manager",
    LogColumn.DUE: "22 Sep 2026", LogColumn.FIRST_DUE: "15 Sep 2026", LogColumn.CHASED: "Twice, last on 20 Sep 2026",
    LogColumn.OUTCOME: "Circulated to All Members on 25 September 2026", LogColumn.STATUS: "Circulated",
}


def sent(**more):
    made = {"history": SENT, "recipients": "all Members", "due_on": dt.date(2026, 9, 22), "first_due_on": dt.date(2026, 9, 15)}
    return line(1, Status.CIRCULATED, **made | more)


def referred_to(reference):
    return replace(sent(), follow_up=replace(sent().follow_up, reference=reference))


def log(lines, columns, audience=Audience.FULL):
    return compose_log(lines, "Transport Committee: action log", TODAY, audience, columns)


def table(document):
    return next(piece for piece in document.pieces if isinstance(piece, Table))


def written(document, writer):
    out = io.BytesIO()
    writer(document, out)
    return out.getvalue()


def in_a_row(text, titles):
    """Do the titles stand one after the other, with little between them?"""
    places = [text.find(title) for title in titles]
    return -1 not in places and places == sorted(places) and places[-1] < 6_000


@pytest.mark.parametrize("column", [each for each in LogColumn if each not in (LogColumn.REFERENCE, LogColumn.WHAT)])
def test_each_column_says_in_words_what_its_title_promises(column):
    made = table(log([sent()], (LogColumn.REFERENCE, LogColumn.WHAT, column)))
    titles = [each.title for each in made.columns]
    said = made.rows[0][titles.index(TITLES[column])]
    if column is LogColumn.STATUS:  # no other column says how it ended
        said = said.split(" to ")[0]
    assert said.casefold() == EVERY[column].casefold()


def test_what_a_column_of_its_own_says_stands_in_no_other():
    lines = [sent(), line(2, meeting_on=dt.date(2026, 7, 7))]
    row = table(log(lines, CHOSEN)).rows[0]
    assert row[-1] == "Circulated"
    assert table(log(lines, (LogColumn.REFERENCE, LogColumn.MEETING, LogColumn.MINUTE, LogColumn.WHAT))).rows[0][2] == "Item 6"
    assert "to all Members" not in table(log(lines, (LogColumn.REFERENCE, LogColumn.WHAT, LogColumn.FOR_WHOM))).rows[0][1]


def test_every_writer_has_the_chosen_columns_in_the_chosen_order():
    document = log([sent()], CHOSEN)
    titles = [TITLES[each] for each in CHOSEN]
    assert next(csv.reader(io.StringIO(written(document, write_csv).decode("utf-8-sig")))) == titles
    for text in (written(document, write_text).decode(), written(document, write_web).decode(), every_byte(word(document))):
        places = [at for at in range(len(text)) if text.startswith(titles[0], at)]
        assert any(in_a_row(text[at:], titles) for at in places)
    book = zipfile.ZipFile(io.BytesIO(written(document, write_spreadsheet)))
    inside = b"".join(book.read(name) for name in book.namelist()).decode()
    assert all(title in inside for title in titles)
    assert "Owner" not in inside


def test_the_pdf_has_the_chosen_columns_as_headers():
    said = words(pdf(log([sent()], CHOSEN)))
    heads = " ".join(TITLES[each] for each in CHOSEN).split()
    assert any(said[at:at + len(heads)] == heads for at in range(len(said)))


def test_a_report_with_many_columns_is_landscape_as_a_whole_and_one_with_few_upright():
    few, many = (compose_log_report([sent()], "Action log", TODAY, Audience.FULL, house("Report"), None, columns)
                 for columns in (CHOSEN[:4], CHOSEN))
    assert (few.landscape, many.landscape) == (False, True)
    assert [each.title for each in table(many).columns] == [TITLES[each] for each in CHOSEN]


def test_every_choice_fills_its_page_and_leaves_no_column_too_narrow_for_a_word():
    others = [each for each in LogColumn if each not in (LogColumn.REFERENCE, LogColumn.WHAT)]
    for count in range(MOST - 1):
        for chosen in itertools.combinations(others, count):
            for narrow, room, least in ((False, LANDSCAPE_MM, 18), (True, PORTRAIT_MM, 17)):
                if narrow and count > 4:
                    continue
                widths = [each.width_mm for each in log_table([sent()], TODAY, "", (LogColumn.REFERENCE, LogColumn.WHAT, *chosen),
                                                              narrow=narrow).columns]
                assert sum(widths) == pytest.approx(room, abs=1)
                assert min(widths) >= least, (chosen, widths)


def test_a_long_reference_has_its_one_line_on_an_upright_page_too():
    few = (LogColumn.REFERENCE, LogColumn.MINUTE, LogColumn.WHAT, LogColumn.OWNER, LogColumn.DUE, LogColumn.STATUS)
    short, long, endless = (
        log_table([sent(), referred_to(reference)], TODAY, "", few, narrow=True).columns
        for reference in ("TC 26/27-1", "HRSC 26/27-112", "H" * 90)
    )
    assert short[0].width_mm < long[0].width_mm < endless[0].width_mm < PORTRAIT_MM / 4
    assert sum(each.width_mm for each in long) == pytest.approx(PORTRAIT_MM, abs=1)


def test_a_clause_stands_on_a_line_of_its_own_where_room_is_scarce():
    asked = sent(item_number="7", clause="(b)(ii)")
    columns = (LogColumn.REFERENCE, LogColumn.MINUTE, LogColumn.WHAT)
    wide, upright = (log_table([asked], TODAY, "", columns, narrow=narrow).rows[0][1] for narrow in (False, True))
    assert (wide, upright) == ("Item 7, (b)(ii)", "Item 7,\n(b)(ii)")


def test_what_is_exempt_is_in_no_public_log_whatever_its_columns():
    secret = sent(exempt=True, what="Pay off Harrow Ltd", quote="Harrow Ltd be paid off", item_title="Harrow Ltd", recipients="Harrow Ltd")
    for columns in (CHOSEN, tuple(LogColumn)[:9], tuple(LogColumn)[5:]):
        document = log([secret, line(2)], columns, Audience.PUBLIC)
        assert "Harrow" not in every_byte(word(document))
        assert "Harrow" not in written(document, write_csv).decode()
