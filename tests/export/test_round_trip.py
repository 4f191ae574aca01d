"""A practice text read, written in its own house style and read back says the same."""
from __future__ import annotations

import pytest
from export_samples import DEMO, ON, RESOURCES, STYLES, house, meeting, texts_of

from clerk_desk.capture.reading import read_file
from clerk_desk.domain.captured import as_json
from clerk_desk.domain.records import Audience
from clerk_desk.export.compose import compose_minutes
from clerk_desk.export.writing import write

OWN = RESOURCES / "templates" / "minutes.docx"
APART = frozenset({"id", "reason", "confidence"})


def items(captured):
    """The items in the captured-minutes form without what is new at every reading."""
    return _without(as_json(captured)["items"])


def _without(value):
    if isinstance(value, dict):
        return {name: _without(each) for name, each in value.items() if name not in APART}
    return [_without(each) for each in value] if isinstance(value, list) else value


# plain text does not tell a heading without number from a short paragraph
FORMS = [(name, ending) for name in STYLES for ending in (".docx", ".html", ".txt") if ending != ".txt" or name in ("Numbered", "Report")]


@pytest.mark.parametrize(("name", "ending"), FORMS)
def test_what_was_written_reads_back_the_same(name, ending, tmp_path):
    first = read_file(RESOURCES / "demo" / f"{DEMO[name]}.txt")
    texts = texts_of(first)
    document = compose_minutes(meeting(*(text.item for text in texts), on=ON), texts, house(name), Audience.PUBLIC)
    place = write(document, tmp_path / f"minutes{ending}", OWN)
    assert items(read_file(place)) == items(first)
