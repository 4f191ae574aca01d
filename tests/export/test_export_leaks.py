"""Nothing exempt gets out: two hundred meetings made at random, every public document of them in every form, searched.

Each piece of text that the public must not see carries a word that stands nowhere else. Files are looked at as they are, unzipped
and decompressed, and a PDF's words as a reader's program gives them.
"""
from __future__ import annotations

import datetime as dt
import io
import re
import zipfile
import zlib
from dataclasses import replace
from random import Random

import pytest
from export_samples import OWN, STYLES, house, item, line, meeting, text

from clerk_desk.domain.blocks import Kind, plain
from clerk_desk.domain.captured import Report
from clerk_desk.domain.follow_ups import Status
from clerk_desk.domain.house_style import Actions, AttendanceForm, Stands, That
from clerk_desk.domain.records import Audience
from clerk_desk.domain.sitting import SittingEvent, SittingKind
from clerk_desk.export.action_log import compose_log, compose_log_report
from clerk_desk.export.agenda import compose_agenda
from clerk_desk.export.attendance_record import compose_attendance
from clerk_desk.export.compose import compose_minutes
from clerk_desk.export.deadlines import Deadlines
from clerk_desk.export.decision_sheet import compose_decisions
from clerk_desk.export.writing import ENDINGS, write

MEETINGS = 200
SECRETS = ("Quagsire", "Vermithrax", "Zubenelg", "Xiphoid")
"""An exempt word, one of a private note, one of a promise that was waved off, one of a title that is exempt."""
EXEMPT, NOTE, WAVED, TITLE = SECRETS
OPEN = "Marigold"
KINDS = (Kind.PARAGRAPH, Kind.BULLET, Kind.HEADING, Kind.LEAD_IN, Kind.CLAUSE, Kind.CLAUSE, Kind.ACTION, Kind.NOTE)
LEADS = {Kind.LEAD_IN: "RESOLVED: That {}:-", Kind.ACTION: "ACTION: {}", Kind.CLAUSE: "That the {} be noted"}


def some_blocks(random, word):
    """A few blocks that carry this word, notes their own."""
    out = []
    for _ in range(random.randint(1, 8)):
        kind = random.choice(KINDS)
        said = NOTE if kind is Kind.NOTE else word
        words = LEADS.get(kind, "Members spoke of {}.").format(f"{said} {random.randint(1, 99)}")
        if random.random() < 0.2:
            words = f"{words}; that the press and public be excluded for {said}, and readmitted after {said}"
        out.append(plain(words, kind, random.randint(1, 4) if kind in (Kind.BULLET, Kind.CLAUSE) else 0))
    return out


def some_item(random, place):
    """An item that is open or exempt in all its parts; an exempt title with a public one beside it, or none."""
    exempt = random.random() < 0.5
    word = EXEMPT if exempt else OPEN
    masked = exempt and random.random() < 0.5
    report = Report(author=f"{word} Officer", contact=f"{word} 01632", reference=word) if random.random() < 0.6 else None
    why = random.choice(["1", "3", "Public excluded"]) if exempt else ""
    of = item(
        str(place), f"{TITLE} contract" if masked else "A contract", place, exempt=why, report=report, title_exempt=masked,
        public_title="A matter about a contract" if masked and random.random() < 0.5 else "", urgency=word if random.random() < 0.3 else "",
        public_summary="A price was agreed." if exempt and random.random() < 0.5 else "",
    )
    return text(*some_blocks(random, word), of=of, report=some_blocks(random, word), recommendations=some_blocks(random, word))


def some_follow_ups(random, texts):
    """Follow-ups of every item, some waved off, some of exempt items."""
    out = []
    for number, each in enumerate(texts, 1):
        waved, exempt = random.random() < 0.3, bool(each.item.exempt)
        word = EXEMPT if exempt else WAVED if waved else OPEN
        out.append(line(
            number, Status.WAVED_OFF if waved else Status.RAISED, what=f"Send the {word}", owner=f"{word} Officer",
            item_number=each.item.number, item_title=each.item.title, exempt=exempt,
        ))
    return out


def some_style(random):
    return replace(
        house(random.choice(STYLES)), that=random.choice(list(That)), attendance=random.choice(list(AttendanceForm)),
        actions=random.choice(list(Actions)), mover=random.choice(list(Stands)), item_capitals=random.random() < 0.3,
    )


def some_events(random, texts):
    """The public out and in again in some item; what was resolved is public."""
    at = random.choice(texts).item.id
    words = random.choice(["", f"That the public be excluded for item {at}.", f"That the public be excluded for the {TITLE} contract."])
    back = SittingEvent(2, "back", 1, 2, SittingKind.READMIT, dt.datetime(2026, 9, 8, 20, 10), at)
    if not any(text.item.exempt and text.item.title_exempt for text in texts):
        words = words.replace(TITLE, OPEN)
    out = SittingEvent(1, "out", 1, 1, SittingKind.EXCLUDE, dt.datetime(2026, 9, 8, 19, 40), at, words=words)
    return (out, back) if random.random() < 0.7 else ()


def public_documents(random):
    texts = [some_item(random, place) for place in range(1, random.randint(2, 5))]
    held, style = meeting(*(each.item for each in texts), present=("Councillor Reed",)), some_style(random)
    lines, public, events = some_follow_ups(random, texts), Audience.PUBLIC, some_events(random, texts)
    return texts, style, [
        compose_minutes(held, texts, style, public, events=events), compose_agenda(held, texts, style, public),
        compose_decisions(held, texts, style, public, Deadlines(dt.date(2026, 9, 15)), events=events),
        compose_attendance(held, style, public),
        compose_log(lines, "Action log", dt.date(2026, 10, 1), public),
        compose_log_report(lines, "Action log", dt.date(2026, 10, 1), public, house("Report")),
    ]


def all_of(content):
    """Every byte of a file that anybody could read, as text."""
    parts = [content]
    if zipfile.is_zipfile(io.BytesIO(content)):
        with zipfile.ZipFile(io.BytesIO(content)) as package:
            parts += [package.read(name) for name in package.namelist()] + [name.encode() for name in package.namelist()]
    if content.startswith(b"%PDF"):
        parts += [*_streams(content), _words(content).encode()]
    return "\n".join(part.decode(code, "ignore") for part in parts for code in ("utf-8", "utf-16-be"))


def _streams(content):
    out = []
    for found in re.finditer(rb"stream\r?\n(.*?)endstream", content, re.DOTALL):
        try:
            out.append(zlib.decompress(found[1].rstrip(b"\r\n")))
        except zlib.error:
            out.append(found[1])
    return out


def _words(content):
    import pypdfium2

    pdf = pypdfium2.PdfDocument(content)
    words = " ".join(page.get_textpage().get_text_bounded() for page in pdf)
    return words + repr(pdf.get_metadata_dict())


def seen_in(documents, random, folder, seed):
    """What was found of the secrets; every document in one form, every form in turn, minutes in all."""
    found = []
    for document in documents:
        endings = ENDINGS[document.kind]
        for ending in endings if document.kind == "minutes" and seed % 10 == 0 else [endings[seed % len(endings)]]:
            content = write(document, folder / f"{seed}{ending}", OWN, replace=True).read_bytes()
            found += [(document.kind, ending, secret) for secret in SECRETS if re.search(secret, all_of(content), re.IGNORECASE)]
    return found


@pytest.mark.parametrize("tens", range(MEETINGS // 20))
def test_what_is_exempt_private_or_waved_off_is_in_no_public_file(tens, tmp_path):
    for seed in range(tens * 20, tens * 20 + 20):
        random = Random(seed)
        _, _, documents = public_documents(random)
        assert not [secret for document in documents for secret in SECRETS if secret.lower() in repr(document).lower()], seed
        assert seen_in(documents, random, tmp_path, seed) == [], seed


@pytest.mark.parametrize("ending", [".docx", ".html", ".pdf", ".txt"])
def test_the_search_would_find_them(ending, tmp_path):
    random = Random(4)
    texts = [some_item(random, place) for place in range(1, 9)]
    held = meeting(*(each.item for each in texts))
    for secret, document in ((EXEMPT, compose_minutes(held, texts, house(), Audience.FULL)),):
        content = write(document, tmp_path / f"full{ending}", OWN).read_bytes()
        assert secret.lower() in all_of(content).lower()


def test_exempt_minutes_apart_have_only_what_is_exempt_under_the_numbers_of_the_whole():
    random = Random(11)
    texts = [some_item(random, place) for place in range(1, 9)]
    document = compose_minutes(meeting(*(each.item for each in texts)), texts, house(), Audience.FULL, only_exempt=True)
    shown = {piece.uid for piece in document.pieces if getattr(piece, "level", 0) == 2 and piece.uid.startswith("item")}
    assert shown == {each.item.uid for each in texts if each.item.exempt}
    assert OPEN not in repr(document)
    assert "NOT FOR PUBLICATION" in repr(document)


def test_the_public_reads_the_summary_and_the_public_title_in_place_of_what_is_exempt():
    hidden = text(plain("The price was 4,000."), of=item(
        "9", "Offer by Harrow", exempt="3", title_exempt=True, public_title="A contract", public_summary="A price was agreed."))
    document = compose_minutes(meeting(hidden.item), [hidden], house(), Audience.PUBLIC)
    assert "Public summary: A price was agreed." in repr(document)
    assert "A contract" in repr(document)
    assert "Harrow" not in repr(document)
    assert "Harrow" in repr(compose_minutes(meeting(hidden.item), [hidden], house(), Audience.FULL))


@pytest.mark.parametrize(("audience", "said"), [
    (Audience.PUBLIC, "Public version"), (Audience.MEMBERS, "Members' version"), (Audience.FULL, "Full version"),
])
def test_the_first_page_says_which_version_it_is(audience, said):
    document = compose_minutes(meeting(), [], house(), audience)
    assert said in [piece.text for piece in document.pieces[:3]]
    assert document.audience is audience
