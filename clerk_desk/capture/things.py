"""What a task is about, by the words for it: information, a paper, an agenda, an opinion, an occasion to come together."""
from __future__ import annotations

import re

from clerk_desk.capture.patterns import Pattern

VISIT = Pattern(
    r"\b(?:site\s+)?(?:visits?|tours?|training|workshops?|seminars?|briefing(?!\s+(?:note|paper|pack|report))s?|sessions?|ceremon"
    r"(?:y|ies)|awayday|away day|refreshers?|open day|trips?|outings?|drop-in|webinar|demonstration|induction|conference|event|walkabout"
    r"|tastings?|inspections?"
    r"|viewing|walk round|(?:guided )?walks? (?:at|round|around|through|along|over)|summit|meetings?)\b",
    re.IGNORECASE)
PAPER = Pattern(
    r"\b(?:reports?|updates?|papers?|review|findings|progress|outcomes?|business case|strategy|plan|item|presentation|assessment"
    r"|proposals?|deep dive|position statement|schedule|options|feedback|timetable|action plan|results|evaluation|further information)\b",
    re.IGNORECASE)
AGENDA = Pattern(
    r"\b(?:work\s+programme|the\s+programme|forward\s+(?:work\s+)?(?:plan|programme)|agenda|(?:next|future|\w+)\s+meeting|item on"
    r"|further item|an item)\b",
    re.IGNORECASE)
INFO = Pattern(
    r"\b(?:data|repl(?:y|ies)|responses|answers|figures?|details?|information|lists?|breakdowns?|slides|presentation|cop(?:y|ies)"
    r"|briefing note|note"
    r"|statistics|numbers?|maps?|links?|minutes|letter|report|table|schedule|spreadsheet|guidance|costs?|results|plans?|paper"
    r"|document|summary|response|answer|explanation|timetable|dates?|policy|update|clarification|photographs?|chart|analysis"
    r"|bulletins?|version|draft|drawings?|risk assessment|log|strategy|programme|rates?|evidence|percentage|profile|leaflet"
    r"|submission|assessment|advice|contact|dashboard|register|criteria|calendar|briefing|comparison|definition|evaluation"
    r"|protocol|form|budget|account|statement|survey|total|amount|reasons?|outcomes?|feedback|postcodes?|locations?|names?|trajector(?:y|ies)|timelines?|commentary|rationale|examples|extracts?|graphs?|recordings?|transcripts?|specification)\b",
    re.IGNORECASE)
OPINION = Pattern(
    r"\b(?:comments?|views?|observations?|concerns?|response to the|recommendations?|support|objections?|representations?|matter"
    r"|issue|question|decision|request|motion|petition)\b",
    re.IGNORECASE)
