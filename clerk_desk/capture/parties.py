"""Who does and who gets: owners and recipients as minutes name them, and which kind of party they are."""
from __future__ import annotations

from functools import lru_cache

from clerk_desk.capture.looks import TITLED
from clerk_desk.capture.patterns import Pattern
from clerk_desk.capture.vocabulary import BODIES_WORDS, SAID_WORDS
from clerk_desk.domain.time_words import MONTH

POST = (
    r"(?:[Oo]fficers?|[Mm]anagers?|[Dd]irectors?|[Hh]eads?|[Cc]lerk|[Cc]hair(?:man|woman|person)?|[Vv]ice[ -][Cc]hair(?:man"
    r"|person)?|[Cc]onvener|[Cc]onvenor|[Ll]eader|[Pp]ortfolio [Hh]olders?"
    r"|[Cc]abinet [Mm]ember|[Ee]xecutive [Mm]ember|[Ll]ead [Mm]ember|[Ll]ead(?! [Pp]etitioner| [Oo]bjector)|[Mm]ayor|[Ss]ecretary"
    r"|[Tt]reasurer|[Aa]uditor"
    r"|[Ss]olicitor|[Aa]dvis[eo]r|[Cc]hief [Ee]xecutive|[Ee]ngineer|[Aa]ccountant|[Pp]lanner"
    r"|[Ff]acilitator|[Cc]oordinator|[Cc]o-ordinator|[Aa]dministrator|[Ss]urveyor|[Aa]rchivist|[Ll]ibrarian|[Cc]aretaker"
    r"|[Gg]roundsman|[Ff]oreman|[Ss]upervisor|[Cc]ustodian|[Ll]engthsman|[Ww]arden|[Tt]eam|[Cc]onsultant"
    r"|[Dd]emocratic [Ss]ervices|[Pp]rovost|[Cc]ommander"
    r"|[Ii]nspector|[Ss]uperintendent|[Cc]hief [Cc]onstable|[Cc]ommissioner|[Cc]ouncillor|[Cc]llr|[Aa]nalyst|[Pp]ractitioner|[Aa]ssistant"
    r"|[Rr]epresentative|[Nn]urse|[Cc]onservator|[Mm]aster|[Bb]ursar|[Rr]egistrar|[Kk]eeper|[Ff]orester|[Ss]pecialist|[Pp]resident"
    r"|[Cc]urator|[Rr]anger|[Ss]teward|[Hh]andy(?:man|person)|[Gg]ardener|[Bb]usiness [Pp]artner)"
)
CAP = r"(?:[A-Z][\w’'&/.\-]*)"
JOIN = r"(?:\s+(?:of|for|and|&|[-–]|to|from|in(?=\s+(?:Care|Need|Education)\b))(?:\s+the)?\s+|\s+)"
# the field after a post's comma: "the Corporate Director, Homes and Safety"
BRIEF = (
    r"(?:(?:(?<=Director)|(?<=Manager)|(?<=Member)|(?<=Officer)|(?<=Head)|(?<=Lead)),"
    rf"\s+{CAP}(?:\s+(?:(?:and|&)\s+)?{CAP}){{0,5}}(?=\s+[a-z]|\s*$))"
)
# "the Head of Parks and Cemeteries (Mrs Ede)"
PROPER = rf"(?:[Tt]he\s+|[Tt]his\s+|[Bb]oth\s+)?{CAP}(?:{JOIN}{CAP}){{0,11}}{BRIEF}?(?:\s*\([^()]{{1,60}}\))?"
# "their new drainage engineer for the North"
LOW = (
    rf"(?:(?:[Tt]he|[Aa]n?|[Ee]ach|[Tt]heir)\s+)?(?:(?!(?:and|but|or|to|of|in|on|at|for|with|by|from|the|a|an|was|were|not|had|that"
    rf"|which|as|is|are|be)\b)\w[\w’'\-]*\s+){{0,4}}?{POST}(?:\s+(?:of|for)\s+(?:the\s+)?\w+(?:\s+(?:and\s+)?[A-Z]\w+){{0,3}})?"
    rf"(?:\s+and\s+(?:the\s+)?{POST})?"
)
PRONOUN = r"(?:[Hh]e|[Ss]he|[Tt]hey)"
PRONOUNS = frozenset({"he", "He", "she", "She", "they", "They"})
OFFICE = r"(?:[Hh]is|[Hh]er|[Tt]heir)\s+(?:office|team|department)"
# "the Head of Audit, Risk and Assurance"
LISTED = (
    rf"(?:[Tt]he\s+)?(?:{CAP}\s+){{0,3}}?(?:Head|Director|Manager|Officer|Member|Lead)\s+(?:of|for)\s+{CAP}(?:\s+{CAP}){{0,2}}"
    rf"(?:,\s+{CAP}(?:\s+{CAP}){{0,2}}){{1,3}},?\s+(?:and|&)\s+{CAP}(?:\s+{CAP}){{0,2}}")
PARTY = rf"(?:{LISTED}|{PROPER}(?:\s+and\s+officers)?|{LOW}|{OFFICE}|{PRONOUN})"
PARTY_ENDS = Pattern(
    rf"(?:^|(?<=[\s(“‘]))(?P<party>{PARTY})(?:\s+(?:also|then|therefore|further|both|jointly|subsequently|each|kindly|readily|gladly"
    rf"|duly|personally|verbally))*,?\s*$")
PARTY_STARTS = Pattern(rf"(?P<party>{PARTY})(?=[\s,])")
OPENING = Pattern(
    r"(?:In|Further|With|Responding|Regarding|On|At|Following|After|As|Under|During|For|By|From|When|Where|While|Although|Having|Referring"
    r"|Concerning|Turning|Arising|Also arising|Adding|Given|To|Subject|Note:?|Drawing|Asked|Answering|Speaking|Pressed|Prompted"
    r"|Questioned|Challenged|Invited|Reminded|Encouraged|Replying|Summing)\b")
OPENING_ENDS = Pattern(r",\s+|:\s+")
TOLD_THAT = Pattern(rf"\b(?:{SAID_WORDS}|reported)\s+that\s+(?P<party>{PARTY})(?=\s+(?!would\b|will\b)[a-z])")
CUT = Pattern(
    rf"(?:[;:]\s|\s[–—-]\s|\b(?:that|but|which|who|when|while|whilst|because|although|so|if|whether|where|until|{SAID_WORDS})\s)")
JOINED = Pattern(r"\b(?:and|but|,)\s*(?:also\s+|then\s+|he\s+|she\s+|they\s+)?$")
AND_HE = Pattern(r"\b(?:and|but|,)\s+(?P<who>he|she|they)\s+(?:also\s+|then\s+)?$")
# "May and the Clerk" left over from "in April, May and the Clerk …"
MONTH_AND = Pattern(rf"^{MONTH}(?: \d{{4}})? and ")
NOT_PARTY = Pattern(
    r"(?:Asked|Arising|It|Of|Two|Three|Four|Five|Six|One|Most|Several|Both|But|And|So|Then|If|Should|They were|Last|Next|Since"
    r"|Before|Upon|Once"
    r"|There|This|That|These|Those|What|Which|In|On|At|As|A|An|No|Some|All|Any|Following|After|Further|Information"
    r"|Details|Data|Figures|Copies|Reports?|Questions?|Members? of the public|The (?:report|data|figures?|details|information"
    r"|meeting|matter|item|issue|application|presentation|minutes|response|slides|document|letter|policy|plan))\b"
    r"|(?:However|Nevertheless|Therefore|Moreover|Furthermore|Additionally|Consequently|Meanwhile|Subsequently|Similarly|Finally)\b"
    r"|(?:The|Its|His|Her|Their|During)$"
    r"|(?:Responding|Replying|Referring|Speaking|Turning|Answering|Summing|Concluding|Introducing|Presenting)$"
    r"|.*\b(?:[Rr]esidents?|[Aa]pplicants?|[Aa]gents?|[Oo]bjectors?|[Cc]lients?|[Pp]etitioners?"
    r"|(?:[Tt]enants?|[Pp]arents?)(?! (?:[Gg]overnor|[Rr]epresentative|[Mm]ember))"
    r"|[Pp]upils?|[Hh]ead ?teachers?|[Pp]ublic|[Ss]chools?|[Cc]ontractor|[Oo]perator|[Dd]eveloper)\b")
# what the line is about, before a dash: "Item 4 – The Clerk …"
LABEL = Pattern(
    r"(?:Min(?:ute)?|Item|Para)\.? (?:[Nn]o\.? ?)?\d[\w./()]{0,11}\s?[–—:-]\s|(?:Line |Risk |Page |Item |Minute |Para "
    r"|Question |Recommendation )?[A-Z0-9][^;:–—]{0,60}\s[–—]\s"
    r"(?=(?:[Tt]he|Councillor|Cllr|Mr|Mrs|Ms|Dr|Officers)\b)",
    among=("–", "—", "Min", "Item", "Para"))
# "the Chief Executive, who undertook to …"
WHO_ENDS = Pattern(r",\s+who\s+(?:also\s+|then\s+|in turn\s+)?$", among=("who",))
A_POST = Pattern(POST)
COMMITTEE = Pattern(
    r"(?:[Aa]ll |[Oo]ther |[Bb]oth |[Tt]he |[Tt]his |[Ff]ellow |[Aa]ny |[Tt]hat |[Ww]hole |[Ff]ull |[Ee]ntire )*"
    rf"(?:(?:{BODIES_WORDS}|[Ss]ub-?[ ]?[Cc]ommittee|[Ss]crutiny|Cabinet|Council|ward|Ward|local|elected|council|lead|[Pp]arish"
    r"|[Tt]own|relevant|interested)\s+)*"
    rf"(?:[Mm]embers(?: of (?:the|this) (?:\w+[\s-]?){{1,5}})?|[Cc]ouncillors?|{BODIES_WORDS}"
    r"|[Ss]ub-?[ ]?[Cc]ommittee|Council|Cabinet|Trustees|Governors|[Ww]orking [Gg]roup|meeting)(?:['’]s)?"
    r"(?: and (?:the )?\w+)?")
CABINET_MEMBER = Pattern(r"(?:[Tt]he )?(?:[A-Z][a-z]+ (?:and )?){0,3}?(?:Cabinet Members?|Executive (?:Members?|Councillors?)"
    r"|Portfolio Holders?)\b")
# "to be chased up by the Clerk"
BY_A_POST = Pattern(
    rf".{{0,60}}?\bby\s+(?P<who>(?:Cllr|Councillor|Mr|Mrs|Ms|Miss|Dr)\.?\s(?:[A-Z]\.?\s)?[A-Z][\w’'-]+(?:\s[A-Z][\w’'-]+)?"
    rf"|[A-Z][a-z]+\s[A-Z][\w’'-]+\s\([A-Z][^()]{{3,50}}\)|(?:the\s+)?(?:(?:[A-Z]\w+\s+){{0,3}}{POST}(?:\s+(?:of"
    rf"|for)\s+(?:the\s+)?[A-Z]\w+(?:\s+(?:and\s+)?[A-Z]\w+){{0,3}})?|officers))\b")
MEMBERS = Pattern(
    r"\b(?:(?<!active )(?<!scheme )(?<!deferred )(?<!pension )(?<!staff )(?<!team )(?<!family )(?<!crew )[Mm]embers(?! of (?:Parliament"
    r"|the Senedd|the Scottish|the public|staff))|(?:each|every) [Mm]ember|[Cc]ouncillors"
    rf"|[Bb]oard members|[Gg]roup [Ll]eaders|{BODIES_WORDS}|all present|Trustees|Governors)\b")
OUTSIDER = Pattern(
    r"(?i)\b(?:residents?|applicants?|agents?|objectors?|clients?|petitioners?|(?:tenants?|parents?)(?! (?:governor|representative|member))"
    r"|pupils?|(?<!virtual school )head ?teachers?"
    r"|members? of the public|the public(?! (?-i:[A-Z]))|developers?|speakers?|inspectors)\b")
# "send it to the Member", who had asked
WHO_ASKED = Pattern(r"the (?:Member|member|Councillor|councillor|questioner)(?: concerned)?")
PERSON = Pattern(
    rf"(?:{TITLED.pattern}\s+(?:[A-Z][\w’'.\-]*\s*)+|him|her|(?:the )?(?:questioner|resident|petitioners?|lead petitioner"
    rf"|enquirer|complainant|correspondent)|(?!The\s)[A-Z][a-z’'\-]+\s+(?:[A-Z][\w’'\-]+))\s*(?:\([^)]*\))?")
POLICE = Pattern(r"(?:PC|PCSO|DC|Sgt|Sergeant|Insp|Inspector|Supt|Superintendent)\.?\s+[A-Z]")
INTERNAL = Pattern(
    rf"(?:the\s+|our\s+|his\s+|her\s+|their\s+|relevant\s+)*(?:[Cc]ouncil['’]s\s+)?(?:\w+\s+){{0,4}}?{POST}s?\b|(?:the\s+)?(?:officers|staff"
    rf"|colleagues|legal|service|department)\b|(?:the )?(?:(?!the\b)\w+\s+){{1,3}}(?:[Tt]eam|[Dd]epartment|[Ss]ervices?)$")
PUBLIC = Pattern(
    r"\b(?:every|each|all)?\s*(?:persons?|people|applicants?|claimants?|famil(?:y|ies)|residents?|households?|tenants?"
    r"|parents?|carers?|public|pupils?|children|young people|customers?|users|staff|employees|neighbours|businesses|traders"
    r"|patients|those who|schools|(?:every|each) school|settings|nurseries|allotment|plot ?holders|drivers|owners?|landowners?)\b")
ORGANISED = Pattern(r"\b(?:landlords|Association|Forum|Group)\b")
OTHER = Pattern(
    r"\b(?:Council|Cabinet|Committee|Panel|Board|District|Borough|Friends of|Dept|Institute|Foundation|Network|Bank|Chamber|Centre"
    r"|planners|Ministers?|Secretary of State|Government|MPs?|Members? of Parliament|NHS|ICB|Ltd|plc|Limited|LLP|Holdings|Resources"
    r"|Trust|Police|Constabulary|Authorit(?:y|ies)|authorit(?:y|ies)|Universit(?:y|ies)|College|Coleg|operators?"
    r"|contractors?|compan(?:y|ies)|Company"
    r"|Association|Confederation|landlords?|Forum|Commission|Agency|Department|Highways|police|Executive|Welsh Government"
    r"|Partnership|Group|Society|Federation|Union|Diocese|Church|School|schools|Network Rail|Rail|Water|utilit|developers?"
    r"|[Ss]chool|[Cc]lub|[Ii]nsurers?|[Ll]andlords?|[Ee]ngineers? of|[Cc]ommissioner|[Tt]rust|[Aa]gency|National|LGA|SLCC|NALC"
    r"|Academy|Trains|Buses|Coaches|Homes|Housing|Energy|PCSOs?|Trustees|Scrutiny|forum|bodies|organisations?|councils?|Office|Regulator|Ofsted|Ombudsman|Service"
    r"|Legion|Scouts|Guides|Rotary|Hospital|supplier|provider|Provider)\b|(?<=[a-z] )(?:England|Scotland|Wales|Cymru)$")
COUNTERPART = Pattern(r"opposite number|counterpart")
# a post's words that are not the council's own: "the Chief Officer of Police", "the Council's opposite number"
OUTSIDE = Pattern(
    r"\b(?:Secretary of State|Permanent Secretary|Home Secretary|Ministers?|Government|the Department|Ministry|opposite number|counterpart"
    r"|PC|PCSO|Sgt|Sergeant|Inspector|Regional|Divisional|Chief (?:Executive|Constable|Officer) of (?!the Council|Council|this)"
    r"|chief executive of (?!the Council)|neighbouring|county’s|[Cc]ommissioner|Chief Constable|Ombudsman|Police|Trust"
    r"|Association|NHS|University"
    r"|County Council(?:lor)?|District Council(?:lor)?|Borough Council(?:lor)?|Parish Council|County Cllr|District Cllr"
    r"|planners|Ambulance|Probation|Prison|Coastguard|other)\b")


# "the Assistant Director – Culture"
DASHED_POST = Pattern(
    rf"(?:^|(?<=[\s(]))(?P<who>(?:[Tt]he\s+)?(?:{CAP}\s+){{0,6}}?{POST}\s[–-]\s{CAP}(?:\s(?:and\s+)?{CAP}){{0,5}})\s+$", among=("–", "-"))
# "…, and the Manager took a note of this and would …"
AND_PARTY = Pattern(rf",\s+(?:and|but|while)\s+(?P<party>{PARTY})\s+(?!and\b|or\b)(?=[a-z])", among=(", and", ", but", ", while"))
# "explained that inspectors would visit in the spring and …": they go on
THEY_WOULD = Pattern(
    rf"\b(?:{SAID_WORDS}|reported)\s+that\s+(?P<who>(?!(?:officers|members|colleagues|all|these|those|his|her|their)\b)(?:the\s+)?(?:[a-z-]+\s+){{0,2}}?[a-z-]{{4,}}s)"
    r"\s+(?:would|will)\s(?!.*\b(?:that|he|she|they|would)\b)[^;]*$", among=("would", "will"))
# "at Easter and the Clerk": no person and a post
PLACE_AND_POST = Pattern(r"(?P<first>[^,]+?) and (?P<who>[Tt]he .+)$", among=(" and the ", " and The "))


# "the Public Health Manager", "Head of Schools": a post for all that it names the public
POST_IN_CAPITALS = Pattern(rf"(?:[Tt]he )?(?:(?:of|for|and|the|&) |{CAP} )*(?:[A-Z]\w+ )?{POST}(?:(?: of| for| and| the|,)* {CAP}){{0,6}}")


def subject_before(text: str, at: int) -> str:
    """The party that is the subject of the verb at this place, as written; empty where none is named.

    After "and" or "but" it is the subject of the sentence. A pronoun is given back as it stands.
    """
    before = text[max(0, at - 220):at]
    if (who := WHO_ENDS.search(before)) and (found := PARTY_ENDS.search(_last_part(before[:who.start()]))):
        return _party(found["party"])
    if dashed := DASHED_POST.search(before):
        return dashed["who"]
    joined = JOINED.search(before)
    if not joined and (found := PARTY_ENDS.search(_last_part(before))):
        return _party(found["party"])
    if pronoun := AND_HE.search(before):
        return pronoun["who"]
    if joined and "; " in before and (own := subject_of(before.rpartition("; ")[2])):
        return own
    if joined and (last := list(AND_PARTY.finditer(before))) and A_POST.search(last[-1]["party"]):
        return _party(last[-1]["party"])
    if joined and (they := THEY_WOULD.search(before)):
        return they["who"]
    return (_told_last(before) or subject_of(text)) if joined else ""


def _last_part(before: str) -> str:
    """What stands after the last word that begins a clause of its own."""
    at = 0
    for cut in CUT.finditer(before):
        at = cut.end()
    return before[at:]


def _told_last(before: str) -> str:
    """Who is last said to do something: "confirmed that the Warden had gone and …"."""
    told = [each["party"] for each in TOLD_THAT.finditer(before)]
    return _party(told[-1]) if told else ""


@lru_cache(512)
def subject_of(text: str) -> str:
    """The party a sentence begins with, introductory words passed over; empty where it begins otherwise."""
    at = label.end() if (label := LABEL.match(text)) else 0
    if OPENING.match(text):
        at = _after_opening(text)
    found = PARTY_STARTS.match(text, at)
    return _party(found["party"]) if found else ""


def _after_opening(text: str) -> int:
    for comma in OPENING_ENDS.finditer(text[:260]):
        found = PARTY_STARTS.match(text, comma.end())
        if found and _party(found["party"]):
            return comma.end()
    return 0


@lru_cache(1024)
def _party(words: str) -> str:
    words = named_party(words)
    words = MONTH_AND.sub("", words) if " and " in words else words
    joined = PLACE_AND_POST.match(words)
    if joined and A_POST.search(joined["who"]) and not A_POST.search(joined["first"]) and not is_person(joined["first"]):
        words = joined["who"]
    return "" if NOT_PARTY.match(words) and not POST_IN_CAPITALS.fullmatch(words) else words


def named_party(words: str) -> str:
    """A party without a label before its dash ("Defibrillator – Cllr Lloyd")."""
    words = words.strip(" ,")
    left, dash, right = words.partition(" – ") if " – " in words else words.partition(" - ")
    return right if dash and not A_POST.search(left) else words


def is_pronoun(party: str) -> bool:
    """He, she or they."""
    return party in PRONOUNS


@lru_cache(1024)
def is_committee(party: str) -> bool:
    """Is it the committee itself, its members or one bare word for such a body?"""
    return COMMITTEE.fullmatch(party) is not None and not CABINET_MEMBER.match(party)


@lru_cache(1024)
def is_outsider(party: str) -> bool:
    """A member of the public, an applicant, a contractor: somebody who asks and promises outside the council."""
    return OUTSIDER.search(party) is not None


@lru_cache(1024)
def is_person(party: str) -> bool:
    """A named person, one who asked, or "him" and "her"."""
    if POLICE.match(party):
        return False
    words = party.strip()
    if not PERSON.fullmatch(words) or MEMBERS.search(party):
        return False
    return TITLED.match(words) is not None or not OTHER.search(party)


@lru_cache(1024)
def is_internal(party: str) -> bool:
    """An officer or team of the council."""
    if "petitioner" in party or POLICE.match(party) or TITLED.match(party):
        return False
    return INTERNAL.match(party) is not None and not OUTSIDE.search(party)


@lru_cache(1024)
def is_public(party: str) -> bool:
    """People at large rather than a body."""
    return PUBLIC.search(party) is not None and not ORGANISED.search(party)


@lru_cache(1024)
def is_body(party: str) -> bool:
    """Another committee, council, authority, firm or association."""
    return OTHER.search(party) is not None or POLICE.match(party) is not None or COUNTERPART.search(party) is not None
