from __future__ import annotations

import datetime as dt
import io
from html.parser import HTMLParser

from export_samples import composed, line, resolution, text
from test_export_compose import SECRET

from clerk_desk.domain.blocks import Block, Kind, Row, Run, plain
from clerk_desk.domain.records import Audience
from clerk_desk.export.action_log import compose_log
from clerk_desk.export.plain_text import write_text
from clerk_desk.export.web import write_web

DOCUMENT = composed(
    text(
        plain("Answers:-"), plain("one", Kind.BULLET, 1), plain("two", Kind.BULLET, 2),
        *resolution((1, "notes <it>;"), (1, "asks:-"), (2, "this"), (3, "& that"), (1, "ends.")),
    ),
    present=("Councillor Reed",),
)


def written(document, write):
    out = io.BytesIO()
    write(document, out)
    return out.getvalue().decode("utf-8")


class Outline(HTMLParser):
    """The tags of a page, each closed in its turn, and the words at each depth of lists."""

    EMPTY = frozenset({"meta", "br"})

    def __init__(self, page):
        super().__init__()
        self.open, self.lists, self.seen, self.words = [], [], [], []
        self.feed(page)

    def handle_starttag(self, tag, attrs):
        self.seen.append((tag, dict(attrs)))
        if tag not in self.EMPTY:
            self.open.append(tag)
            self.lists.append(tag == "ul" or dict(attrs).get("role") == "list")

    def handle_endtag(self, tag):
        assert self.open.pop() == tag
        self.lists.pop()

    def handle_data(self, data):
        if data.strip() and "style" not in self.open:
            self.words.append((sum(self.lists), data.strip()))


def test_plain_text_has_every_marker_and_word_in_order():
    assert written(DOCUMENT, write_text).split("\n\n")[4:] == [
        "Present: Councillor Reed", "6. Review of parking", "6.1 Answers:-", "    • one", "        • two",
        "6.2 RESOLVED: That the Committee:-", "    (a) notes <it>;", "    (b) asks:-", "        (i) this", "            (A) & that",
        "    (c) ends.\n",
    ]


def test_web_page_nests_its_lists_and_closes_every_tag():
    page = Outline(written(DOCUMENT, write_web))
    assert page.open == []
    assert ("html", {"lang": "en-GB"}) in page.seen
    assert [words for words in page.words if words[0]] == [
        (1, "one"), (2, "two"), (1, "(a)"), (1, "notes <it>;"), (1, "(b)"), (1, "asks:-"), (2, "(i)"), (2, "this"),
        (3, "(A)"), (3, "& that"), (1, "(c)"), (1, "ends."),
    ]


def test_web_page_keeps_bold_italic_and_line_breaks_and_runs_no_script():
    block = Block(Row("u"), (Run("Bold", bold=True), Run("<script>x</script>"), Run("both\nlines", bold=True, italic=True)))
    page = written(composed(text(block)), write_web)
    assert "<strong>Bold</strong>&lt;script&gt;x&lt;/script&gt;<strong><em>both<br>lines</em></strong>" in page


def test_web_table_has_a_caption_and_column_headings():
    page = Outline(written(compose_log([line()], "Log", dt.date(2026, 10, 1), Audience.FULL), write_web))
    assert [tag for tag, attrs in page.seen if tag in ("caption", "thead", "th")] == ["caption", "thead", *["th"] * 6]
    assert all(attrs == {"scope": "col"} for tag, attrs in page.seen if tag == "th")


def test_a_list_that_begins_deep_is_still_a_list():
    clauses = plain("deep", Kind.CLAUSE, 3), plain("up", Kind.CLAUSE, 1), plain("x", Kind.CLAUSE, 1)
    page = Outline(written(composed(text(*clauses)), write_web))
    assert page.open == []
    assert [words for depth, words in page.words if depth] == ["(A)", "deep", "(a)", "up", "(b)", "x"]


def test_exempt_words_are_in_no_plain_form():
    document = composed(text(plain("Open.")), SECRET)
    assert "Harrow" not in written(document, write_text) + written(document, write_web)
