"""The labels of a report's cover sheet, as councils word them, and the field that each names."""
from __future__ import annotations

import re
from functools import lru_cache

MEETING, DAY, TITLE, AUTHOR, WRITER, CONTACT, NUMBER, REFERENCE, PURPOSE, ADVICE, NOWHERE, PERSON = (
    "meeting", "date", "title", "author", "writer", "contact", "number", "reference", "purpose", "advice", "nowhere", "person")
OF_REPORT = r"(?: of (?:the |this )?report)?"
# rows that say how a report is dealt with and nothing that minutes need
SAYS_NOTHING = (
    r"(?:electoral )?(?:wards?|divisions?)\b.*", r".*\bwards? affected", r"(?:non-?)?key decisions?.*", r"(?:decision|report|meeting) type",
    r"type of (?:report|decision)", r".*\bportfolio\b.*",
    r"(?:relevant |lead )?(?:cabinet|executive|lead|scrutiny) (?:member|councillor)s?\b.*",
    r"exempt(?:ion)?\b.*", r"confidential\b.*", r"(?:publication )?status", r"classification", r"for", r"(?:service|policy) area",
    r"service", r"directorate", r"department", r"directors?", r"chief officers?",
    r"(?:accountable|responsible|executive|strategic|corporate|senior) (?:\w+ )?(?:director|officer)s?", r".*\bpriorit(?:y|ies)\b.*",
    r"terms of reference", r"appendi(?:x|ces)", r"enclosures?", r"attachments?", r"annex(?:es)?", r"forward plan\b.*", r"report for\b.*",
    r"(?:is|are|will|does|has|have|can) .{3,80}", r"call[- ]in\b.*", r"(?:open|public)(?: or |/)(?:exempt|private)", r"urgent(?: item)?",
    r"overview (?:&|and) scrutiny area", r"scrutiny\b.*", r"previously considered by", r"consultees?", r"approved by", r"cleared by",
    r"version", r"quorum", r"status of report", r"freedom of information\b.*",
    r"policy framework", r"(?:finance|legal|access to services|equalit\w+|hr|procurement) officers?",
    r"(?:lead )?(?:councillor|member)s? responsible", r"(?:slt|elt|clt|cmt|elb|corporate) lead", r"policy context",
    r"financial summary", r"decisions?(?: required| sought)?",
    r"date (?:published|of publication)")
FIELDS = tuple((name, re.compile(pattern)) for name, pattern in (
    (TITLE, rf"(?:report )?(?:title|subject(?: heading)?|heading){OF_REPORT}|report on"
            r"|subject matter|matter for (?:decision|consideration)"),
    (MEETING, r"meetings?(?: title)?|(?:meeting|name|title) of (?:the )?(?:committee|meeting|body)|committee|meeting of(?: the)?"
              r"|(?:final )?decision[ -]?maker"
              r"|(?:report|paper) (?:to|for)|to"
              r"|body|(?:decision[ -]making )?(?:body|committee|forum)|reporting to|presented to"),
    (DAY, r"(?:report |meeting |committee |decision )?date(?: of (?:the )?(?:meeting|committee|decision|report))?|(?:to be )?(?:held )?on"),
    (AUTHOR, r"(?:relevant )?officer|report of (?:the )?(?:\w+ )?director|(?:joint )?(?:report|paper) (?:from|of|by|authorised by"
             r"|presented by)|from|authorised by|presented by|submitted by"),
    (WRITER, r"(?:report )?authors?(?: ?(?:/|and|&) ?(?:lead officer|job title|post|contact(?: details?)?))?(?: of (?:the )?report)?"
             r"|reporting officers?|report written by|written by|prepared by"),
    (CONTACT, r"(?:report )?contacts?(?: (?:officers?|person|details?|name|for (?:further|more) information)\b.{0,60})?|officer contact"
              r"|(?:lead|responsible) officers?|(?:for )?(?:further|more) information(?: .{0,60})?"
              r"|report originators?(?: (?:and|/|&) contact)?|officer to contact|enquiries to"),
    (NUMBER, r"(?:agenda )?item(?: (?:no|number|ref))?|agenda (?:no|number)"),
    (REFERENCE, r"report (?:no|number|ref(?:erence)?)|(?:report )?ref(?:erence)?(?: (?:no|number))?|paper (?:no|number)"),
    (PURPOSE, rf"(?:purpose|aim)s?{OF_REPORT}|(?:report |brief )?summary(?: statement)?{OF_REPORT}|why is it coming here"),
    (ADVICE, r"(?:officers? )?recommend(?:ations?|ed)(?: to (?:the )?(?:committee|council|cabinet|board|executive|members?))?"),
    (PERSON, r"name|post|job title|tel(?:ephone)?(?: (?:no|number))?|phone(?: (?:no|number))?|e-?mail(?: address)?|ext(?:ension)?|mobile"),
    (NOWHERE, "|".join(SAYS_NOTHING)),
))


@lru_cache(1024)
def field_of(label: str) -> str:
    """The field that a label names, empty where it names none."""
    words = " ".join(re.sub(r"\([^)]*\)", "", label).strip(" .:-–—").lower().split())
    if not words or len(words.split()) > 14:
        return ""
    return next((name for name, pattern in FIELDS if pattern.fullmatch(words)), "")
