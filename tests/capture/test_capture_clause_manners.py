"""Clauses told as if they were so, with thanks before them, with a condition behind them; and what looks like them."""
from __future__ import annotations

import pytest

from clerk_desk.capture.reading import read_text


def found_in(clause):
    text = f"5. Parks\n\nThe Committee considered parks.\n\nRESOLVED: That\n(a) the report be noted; and\n(b) {clause}\n"
    return [(each.kind, each.owner, each.due) for each in read_text(text).items[0].promises]


@pytest.mark.parametrize(("clause", "kind", "owner", "due"), [
    ("that the matter is brought back in six months.", "report", "", "in six months"),
    ("ask that unions are briefed before publication.", "act", "", "before publication"),
    ("that members are kept informed of progress.", "circulate", "", ""),
    ("receive the outcome of the consultation in April 2026.", "report", "", "in April 2026"),
    ("that officers be thanked and asked to provide a breakdown of costs to the next meeting.", "report", "officers",
     "to the next meeting"),
    ("that the report be received and its recommendations referred to Cabinet.", "refer", "", ""),
    ("that the report be noted, subject to the Director of Finance providing Members with the appendix.", "circulate",
     "the Director of Finance", ""),
    ("that the Work Programme be updated to include an item on buses in November.", "report", "", "in November"),
    ("that the Director be requested to explore options and to bring forward proposals in the autumn.", "report", "the Director",
     "in the autumn"),
    ("that Members forward any comments to the Scrutiny Officer by 14 March.", "act", "", "by 14 March"),
    ("that refresher training be offered to all parish councils before May.", "arrange", "", "before May"),
    ("to support the motion and write to the local MPs.", "refer", "", ""),
    ("to invite the Cabinet Member for Finance to its March meeting.", "arrange", "", "to its March meeting"),
    ("that the Council's solicitor be instructed to complete the lease.", "act", "the Council's solicitor", ""),
])
def test_a_clause_in_this_manner_is_a_follow_up(clause, kind, owner, due):
    found = found_in(clause)
    assert [(each[0], each[2]) for each in found] == [(kind, due)]
    assert not owner or found[0][1] == owner


@pytest.mark.parametrize("clause", [
    "that the fees and charges be implemented from 1 April 2025.",
    "That the next meeting be held on 17 June 2025 at 6.30pm.",
    "that Councillor Bow be nominated to serve on the Board.",
    "that the Committee is satisfied with the answers given.",
    "that the service is commended for its work.",
    "that the Chair be authorised to sign the lease, subject to contract.",
])
def test_what_a_clause_settles_at_once_is_none(clause):
    assert found_in(clause) == []
