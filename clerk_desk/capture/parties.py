"""Who does and who gets: owners and recipients as minutes name them, and which kind of party they are."""
from __future__ import annotations

import re

from clerk_desk.capture.looks import TITLED

POST = (
    r"(?:[Oo]fficers?|[Mm]anagers?|[Dd]irectors?|[Hh]eads?|[Cc]lerk|[Cc]hair(?:man|woman|person)?|[Vv]ice[ -][Cc]hair(?:man"
    r"|person)?|[Cc]onvener|[Cc]onvenor|[Ll]eader|[Pp]ortfolio [Hh]olders?"
    r"|[Cc]abinet [Mm]ember|[Ee]xecutive [Mm]ember|[Ll]ead [Mm]ember|[Ll]ead|[Mm]ayor|[Ss]ecretary|[Tt]reasurer|[Aa]uditor"
    r"|[Ss]olicitor|[Aa]dvis[eo]r|[Cc]hief [Ee]xecutive|[Ee]ngineer|[Aa]ccountant|[Pp]lanner"
    r"|[Ff]acilitator|[Cc]oordinator|[Cc]o-ordinator|[Aa]dministrator|[Ss]urveyor|[Aa]rchivist|[Ll]ibrarian|[Cc]aretaker"
    r"|[Gg]roundsman|[Ll]engthsman|[Ww]arden|[Tt]eam|[Cc]onsultant|[Dd]emocratic [Ss]ervices|[Pp]rovost|[Cc]ommander"
    r"|[Ii]nspector|[Ss]uperintendent|[Cc]ommissioner|[Cc]ouncillor|[Cc]llr|[Aa]nalyst|[Pp]ractitioner|[Aa]ssistant"
    r"|[Rr]epresentative|[Nn]urse|[Cc]onservator|[Mm]aster|[Bb]ursar|[Rr]egistrar|[Kk]eeper|[Ff]orester|[Ss]pecialist|[Pp]resident"
    r"|[Cc]urator|[Rr]anger|[Ss]teward)"
)
CAP = r"(?:[A-Z][\w’'&/.\-]*)"
JOIN = r"(?:\s+(?:of|for|and|&|[-–]|to|from)(?:\s+the)?\s+|\s+)"
BRIEF = (
    r"(?:(?:(?<=Director)|(?<=Manager)|(?<=Member)|(?<=Officer)|(?<=Head)),"
    rf"\s+{CAP}(?:\s+(?:(?:and|&)\s+)?{CAP}){{0,5}}(?=\s+[a-z]|\s*$))"
)
PROPER = rf"(?:[Tt]he\s+|[Tt]his\s+|[Bb]oth\s+)?{CAP}(?:{JOIN}{CAP}){{0,11}}{BRIEF}?(?:\s*\([^()]{{1,60}}\))?"
LOW = (
    rf"(?:(?:[Tt]he|[Aa]n?|[Ee]ach|[Tt]heir)\s+)?(?:(?!(?:and|but|or|to|of|in|on|at|for|with|by|from|the|a|an|was|were|not|had|that"
    rf"|which|as|is|are|be)\b)\w[\w\-]*\s+){{0,4}}?{POST}(?:\s+(?:of|for)\s+(?:the\s+)?\w+(?:\s+(?:and\s+)?[A-Z]\w+){{0,3}})?"
    rf"(?:\s+and\s+(?:the\s+)?{POST})?"
)
PRONOUN = r"(?:[Hh]e|[Ss]he|[Tt]hey)"
PARTY = rf"(?:{PROPER}(?:\s+and\s+officers)?|{LOW}|{PRONOUN})"
PARTY_ENDS = re.compile(
    rf"(?:^|(?<=[\s(“‘]))(?P<party>{PARTY})(?:\s+(?:also|then|therefore|further|both|jointly|subsequently|each|kindly|readily|gladly"
    rf"|duly|personally|verbally))*,?\s*$"
)
PARTY_STARTS = re.compile(rf"(?P<party>{PARTY})(?=[\s,])")
OPENING = re.compile(
    r"(?:In|With|Responding|Regarding|On|At|Following|After|As|Under|During|For|By|From|When|Where|While|Although|Having|Referring"
    r"|Concerning|Turning|Given|To|Subject|Note:?|Drawing|Asked|Answering|Speaking)\b"
)
CUT = re.compile(
    r"(?:[;:]\s|\s[–—-]\s|\b(?:that|but|which|who|when|while|whilst|because|although|so|if|whether|where|until|said|advised"
    r"|confirmed|explained|replied|responded|stated|added|noted)\s)"
)
MONTH_AND = re.compile(
    r"^(?:January|February|March|April|May|June|July|August|September|October|November|December)(?: \d{4})? and ")
NOT_PARTY = re.compile(
    r"(?:It|Of|Two|Three|Four|Five|Six|One|Most|Several|Both|But|And|So|Then|If|Should|They were|Last|Next|Since|Before|Upon|Once|It"
    r"|There|This|That|These|Those|What|Which|In|On|At|As|A|An|No|Some|All|Any|Following|After|Further|Information"
    r"|Details|Data|Figures|Copies|Reports?|Questions?|Members? of the public|The (?:report|data|figures?|details|information"
    r"|meeting|matter|item|issue|application|presentation|minutes|response|slides|document|letter|policy|plan))\b"
    r"|.*\b(?:[Rr]esidents?|[Aa]pplicants?|[Aa]gents?|[Oo]bjectors?|[Cc]lients?|[Pp]etitioners?|[Tt]enants?|[Pp]arents?"
    r"|[Pp]upils?|[Hh]ead ?teachers?|[Pp]ublic|[Ss]chools?|[Cc]ontractor|[Oo]perator|[Dd]eveloper)\b")
COMMITTEE = re.compile(
    r"(?:all |other |both |the |this |fellow |any |that )*(?:(?:[Cc]ommittee|[Bb]oard|[Pp]anel|[Ff]orum|[Cc]ommission"
    r"|[Ss]ub-?[ ]?[Cc]ommittee|[Ss]crutiny|Cabinet|Council|ward|Ward|local|elected|council|lead|[Pp]arish|[Tt]own|relevant"
    r"|interested)\s+)*"
    r"(?:[Mm]embers(?: of (?:the|this) (?:\w+[\s-]?){1,5})?|[Cc]ouncillors?|[Cc]ommittee|[Pp]anel|[Bb]oard|[Ff]orum"
    r"|[Cc]ommission|[Ss]ub-?[ ]?[Cc]ommittee|Council|Cabinet|Trustees|Governors|[Ww]orking [Gg]roup|meeting)(?:['’]s)?"
    r"(?: and (?:the )?\w+)?")
MEMBERS = re.compile(
    r"\b(?:[Mm]embers|[Cc]ouncillors|[Cc]ommittee|[Bb]oard members|[Pp]anel|[Cc]ommission|[Bb]oard|[Ff]orum|all present|Trustees"
    r"|Governors)\b"
)
PERSON = re.compile(
    rf"(?:{TITLED.pattern}\s+(?:[A-Z][\w’'.\-]*\s*)+|him|her|(?:the )?(?:questioner|resident|petitioners?|lead petitioner"
    rf"|enquirer|complainant|correspondent)|[A-Z][a-z’'\-]+\s+(?:[A-Z][\w’'\-]+)(?:\s+[A-Z][\w’'\-]+)?)\s*(?:\([^)]*\))?")
INTERNAL = re.compile(
    rf"(?:the\s+|our\s+|his\s+|her\s+|their\s+|relevant\s+)*(?:\w+\s+){{0,4}}?{POST}s?\b|(?:the\s+)?(?:officers|staff"
    rf"|colleagues|legal|service|department)\b|(?:the )?(?:(?!the\b)\w+\s+){{1,3}}(?:[Tt]eam|[Dd]epartment|[Ss]ervices?)$")
PUBLIC = re.compile(
    r"\b(?:every|each|all)?\s*(?:persons?|people|applicants?|claimants?|famil(?:y|ies)|residents?|households?|tenants?"
    r"|parents?|carers?|public|pupils?|children|young people|customers?|users|staff|employees|neighbours|businesses|traders"
    r"|patients|schools|settings|nurseries|allotment|plot ?holders|drivers|owners?|landowners?)\b")
OTHER = re.compile(
    r"\b(?:Council|Cabinet|Committee|Panel|Board|District|Borough|Friends of|Dept|Institute|Foundation|Network|Bank|Chamber|Centre"
    r"|planners|Minister|Secretary of State|Government|MPs?|Member of Parliament|NHS|ICB"
    r"|Trust|Police|Constabulary|Authorit(?:y|ies)|authorit(?:y|ies)|Universit(?:y|ies)|University|College|Coleg|operators?"
    r"|contractors?|compan(?:y|ies)|Company"
    r"|Association|Confederation|landlords?|Forum|Commission|Agency|Department|Highways|police|Executive|Welsh Government"
    r"|Partnership|Group|Society|Federation|Union|Diocese|Church|School|schools|Network Rail|Rail|Water|utilit|developers?"
    r"|[Ss]chool|[Cc]lub|[Ii]nsurers?|[Ll]andlords?|[Ee]ngineers? of|[Cc]ommissioner|[Tt]rust|[Aa]gency|National|LGA|SLCC|NALC"
    r"|Diocese|Trustees|Scrutiny|forum|bodies|organisations?|councils?|Department|Office|Regulator|Ofsted|Ombudsman|Service"
    r"|Hospital|supplier|provider|Provider)\b")


OUTSIDE = re.compile(
    r"\b(?:Secretary of State|Minister|Government|[Cc]ommissioner|Ombudsman|Police|Trust|Association|NHS|University|County Council"
    r"|District Council|Parish Council|planners|Ambulance|Probation|Prison|Coastguard|other)\b"
)


def subject_before(text: str, at: int) -> str:
    """The party that is the subject of the verb at this place, as written; empty where none is named.

    After "and" or "but" it is the subject of the sentence. A pronoun is given back as it stands.
    """
    before = text[max(0, at - 220):at]
    tail = re.split(CUT, before)[-1]
    joined = re.search(r"\b(?:and|but|,)\s*(?:also\s+|then\s+|he\s+|she\s+|they\s+)?$", before)
    found = PARTY_ENDS.search(tail)
    if found and not joined:
        return _party(found["party"])
    return subject_of(text) if joined else ""


def subject_of(text: str) -> str:
    """The party a sentence begins with, introductory words passed over; empty where it begins otherwise."""
    at = 0
    if OPENING.match(text):
        at = _after_opening(text)
    found = PARTY_STARTS.match(text, at)
    return _party(found["party"]) if found else ""


def _after_opening(text: str) -> int:
    for comma in re.finditer(r",\s+|:\s+", text[:260]):
        found = PARTY_STARTS.match(text, comma.end())
        if found and _party(found["party"]):
            return comma.end()
    return 0


def _party(words: str) -> str:
    words = MONTH_AND.sub("", named_party(words))
    return "" if NOT_PARTY.match(words) else words


def named_party(words: str) -> str:
    """A party without a label before its dash ("Defibrillator – Cllr Lloyd")."""
    words = words.strip(" ,")
    left, dash, right = words.partition(" – ") if " – " in words else words.partition(" - ")
    return right if dash and not re.search(POST, left) else words


def is_pronoun(party: str) -> bool:
    """He, she or they."""
    return re.fullmatch(PRONOUN, party) is not None


def is_committee(party: str) -> bool:
    """Is it the committee itself, its members or one bare word for such a body?"""
    return COMMITTEE.fullmatch(party) is not None


def is_outsider(party: str) -> bool:
    """A member of the public, an applicant, a contractor: somebody who asks and promises outside the council."""
    return re.search(
        r"(?i)\b(?:residents?|applicants?|agents?|objectors?|clients?|petitioners?|tenants?|parents?|pupils?|head ?teachers?"
        r"|members? of the public|the public|developers?|speakers?)\b",
        party) is not None


def is_person(party: str) -> bool:
    """A named person, or one who asked."""
    titled = TITLED.match(party.strip()) is not None
    return PERSON.fullmatch(party.strip()) is not None and not MEMBERS.search(party) and (titled or not OTHER.search(party))


def is_internal(party: str) -> bool:
    """An officer or team of the council."""
    return INTERNAL.match(party) is not None and not TITLED.match(party) and not OUTSIDE.search(party)


def is_public(party: str) -> bool:
    """People at large rather than a body."""
    return PUBLIC.search(party) is not None and not re.search(r"\b(?:landlords|Association|Forum|Group)\b", party)


def is_body(party: str) -> bool:
    """Another committee, council, authority, firm or association."""
    return OTHER.search(party) is not None
