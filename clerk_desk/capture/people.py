"""Names of who was there, as a heading or an apologies item lists them."""
from __future__ import annotations

import re
from collections.abc import Sequence

from clerk_desk.capture.looks import TITLED, VERBS, opens_list
from clerk_desk.capture.sentences import sentences

PLURAL = re.compile(
    r"(?:the (?:following )?)?(?:(?:Parish|Town|County|City|District|Borough|Ward|Community)\s+)?(?:Councillors|Cllrs|Members"
    r"|Aldermen|Messrs|Councillors and Aldermen)\b\.?:?\s*", re.IGNORECASE)
SAID = re.compile(
    r"(?:(?:(?:the )?\w+ (?:\w+ ){0,2})?(?:an? )?apolog(?:y|ies)\b[^.]{0,100}?\b(?:from|by|on behalf of|for the absence of"
    r"|(?<=received )for|(?<=given )for|(?<=noted )for|(?<=tendered )for|(?<=recorded )for|(?<=submitted )for"
    r"|(?<=intimated )for|(?<=made )for)\s*:?\s*(?P<who>.+)"
    r"|(?:apologies(?: for absence)?(?: (?:from|by)|\s*[:\-–—]+)|(?:were |had been )?(?:received|accepted|noted|given|sent)"
    r"(?: and \w+)? (?:from|by)\b)\s*:?\s*(?P<plain>.+)"
    r"|(?P<first>.+?)\s+(?:had|has|have|were|was)?\s*(?:sent|submitted|gave|given|tendered|offered)\s+(?:his|her|their)?\s*apologies.*"
    r"|th(?:is|ese|ey) (?:was|were) (?:received|submitted|given|tendered) (?:from|by|for|on behalf of)\s+(?P<them>.+)"
    r"|(?P<sorry>.+?)\s+(?:had |has |have )?apologised\b.*)",
    re.IGNORECASE | re.DOTALL,
)
# in a sentence of its own after the others: "PCSO Dunne had also sent apologies."
ALSO_SENT = re.compile(
    r"(?P<who>[A-Z][^.;]{2,80}?)\s+(?:had |has |have )?(?:also )?(?:sent|submitted|gave|given|tendered|offered) (?:(?:his|her"
    r"|their) )?apologies\b")
NOBODY = re.compile(
    r"(?:\d+|none|nil|no (?:other )?(?:members?|officers?|one)\b.*|there were no(?:ne)?\b.*|no apologies.*|n/a|not applicable)\W*",
    re.IGNORECASE)
NAME = re.compile(
    r"(?:[A-Z]\.?\s*){0,3}(?:(?:[Dd]e|[Vv]an|[Vv]on|Mac|O)[ '’]?)?[A-Z][\w’'\-]+(?:\s+[A-Z][\w’'\-]+){0,3}(?:\s[A-Z])?(?:\s*\([^)]*\))?")
REASON = re.compile(
    r"(?i:(?:on |at |due to |annual |family |other |prior |previous )*(?:holiday|vacation|work|ill|illness|sick|sickness|unwell|leave|away"
    r"|business|personal|family|medical|hospital|engagement|commitments?|reasons?|bereavement|abroad|council duties|another meeting)\b)"
    r"|for whom\b|(?!(?:in the )?chair|vice|sub|co-|clerk|member|for\b|represent|independent|indep|lay|deputy|leader|ward"
    r"|employ|union|scheme|staff|parent|trade"
    r"|part\b|virtual|remote|online"
    r"|from\b|until\b|left\b|arrived\b|non-)[a-z]")
# "P Vogel (Deputy Chair)"
INITIALLED = re.compile(r"(?:[A-Z]\.?\s){1,3}(?:(?:[Dd]e|[Vv]an|Mac|O)[ '’]?)?[A-Z][\w’'\-]+(?: (?:MBE|OBE|CBE|JP|BEM))?(?:\s*\([^)]*\))?")
ROLE = re.compile(
    r"(?:[A-Z]\w+ ){0,2}(?:Head ?teacher|Headteacher|Principal|Governor|Manager|Provider|Clerk|Officer|Director|Representative|Chair)")
NAME_AND_POST = re.compile(r"[A-Z][\w’'\-]+(?: [A-Z][\w’'\-]+){1,2}, [A-Z][^,]*\([A-Z]{2,3}\)")
# "Amina Castell (AC), Director of Public Health – Chair"
INITIALS_AND_POST = re.compile(rf"[A-Z][\w’'\-]+(?: [A-Z][\w’'\-]+){{1,3}} \([A-Z]{{2,4}}\), (?!{TITLED.pattern})[^,;()]+")
NAME_AND_SIDE = re.compile(r"[A-Z][\w’'\-]+(?: [A-Z][\w’'.\-]*){1,3} \([^()]+\)")  # "Ivy Jolly (Early Years)"
NAME_DASH_POST = re.compile(rf"(?:{TITLED.pattern} )?[A-Z][\w’'.\-]*(?: [\w’'.\-]+){{1,3}} [-–—] \S.*")
# "Asby Parish Council – Councillor N Orr": whom somebody represents, before the names
FOR_BODY = re.compile(
    rf"^[A-Z][^:,;–—]{{3,60}}(?:Council|Authority|District|Borough|Ward)\s+[–—-]\s+(?=(?:{TITLED.pattern})|(?i:{PLURAL.pattern}))")
# "Derwick – Councillors Ruse and Bywater"
FOR_PLACE = re.compile(r"^[A-Z][\w’'-]+(?: [A-Z][\w’'-]+){0,3}\s+[–—-]\s+(?=(?:Councillors|Cllrs|Members)\s+[A-Z])")
# "Cornwall Councillor D Gendall": an area before the title
OF_AREA = re.compile(r"(?:[A-Z][\w’'\-]+ ){1,2}(?:Councillor|Cllr)\b\.? [A-Z]")
ROLE_AFTER = re.compile(r"(?:(?:Vice|Deputy)[- ])?(?:Convener|Chair(?:man|woman|person)?|Mayor|Provost|Leader)")
OFFICE = re.compile(
    r"(?:[Tt]he )?(?:(?:Right )?Worshipful )?(?:(?:Deputy|Lord|Vice|Civic)[ -])*(?:Mayor|Provost|Convener|Chair(?:man|woman|person)?)"
    r"|[Tt]he (?:(?:Parish|Town|Community) )?Clerk")
MEMBER = re.compile(r"(?:County |Town |Parish |District |Borough )?(?:Cllr|Councillor|Alderman)\b")
OF_POST = re.compile(r"\b(?:of|for)\b[^,]*$")
# "Mrs R Lamb, Clerk and Registrar": one who holds two posts
FIRST_POST = re.compile(r"(?:(?:Town|Parish|Assistant|Deputy|Acting) )*(?:Clerk|Secretary|Treasurer|Registrar)")
SECOND_POST = re.compile(r"(?:Responsible Financ(?:e|ial) Officer|RFO|Registrar|Treasurer|Secretary|Proper Officer|Minute[- ]taker)")
DASHED_REASON = re.compile(
    r"(?i)(?:on |at |due to |annual |family |other |prior |previous )*(?:holiday|work|ill|sick|unwell|leave|away|business|personal"
    r"|family|medical|hospital|commitment|engagement|reason|bereavement|abroad|another meeting)")
# "Cllrs A Ames, (in the Chair) M Burton": it says who the one before is
CHAIR_AFTER = re.compile(r",\s+(\((?:[Ii]n the )?(?:[Vv]ice[- ])?[Cc]hair(?:man|woman|person)?\)),?\s+(?=[A-Z])")
APART = re.compile(r"\s*;\s*|\s*,\s*(?:and\s+)?|\s+and\s+|\s*&\s*")
APART_KEPT = re.compile(f"({APART.pattern})")

# what may follow a name in a sentence of an attendance list
THERE = re.compile(r"\s+(?:(?:was|were)\s+(?:also\s+)?(?:present|in attendance)|attended)\.?$")
BY_OFFICE = re.compile(r"[Tt]he (?:[A-Z][\w’'\-]+|and|of|for|to|the)(?: (?:[A-Z][\w’'\-]+|and|of|for|to|the))*")
DASHED_ROLE = re.compile(
    r"\s+[-–—]\s+(?:(?:Vice|Deputy|Acting|Joint|Town|Parish|the)[ -])*"
    r"(?:Chair(?:man|woman|person)?|Clerk|Mayor|Secretary|Treasurer|Leader)$")


# "Group A – Mrs Orr, Mr Gill; Group B – Canon Lee", as advisory councils on religious education sit
GROUP_A = re.compile(r"(?:^|;\s*)Group [A-D]\s*[-–:]\s*")


def names(texts: Sequence[str], inline: bool = True) -> list[str]:
    """The names in lines of an attendance list, a name each, with title and role; a shared plural title is dropped.

    Words beside their label (``inline``) may name several; a line of a list names one, unless titles show more.
    """
    out: list[str] = []
    for text in (CHAIR_AFTER.sub(r" \1, ", GROUP_A.sub(", ", each).lstrip(", ")) for each in texts):
        alone = inline and not text.rstrip().endswith((";", "; and"))
        bare = FOR_PLACE.sub("", FOR_BODY.sub("", THERE.sub("", re.sub(r"[;,]?\s+(?:and|&)$", "", text.strip(" ;")))))
        pieces = bare.split("; ") if "; " in bare and "(" not in bare.replace("(Chair)", "") else [bare]
        apart = [part for piece in pieces for part in _titles_apart(piece)]
        out += [each for part in (apart if len(apart) > len(pieces) else [bare]) for each in _in_line(part, alone)]
    return [name for name in out if name and not NOBODY.fullmatch(name)]


def _titles_apart(text: str) -> list[str]:
    """"Cllr L Ray (Chair) Cllr M Skate Cllr N Tope", with nothing but their titles between the names, cut before each title."""
    words = text.split()
    if not TITLED.match(text) or "," in text or ";" in text or " and " in text:
        return [text]
    starts = [place for place in range(2, len(words)) if TITLED.fullmatch(words[place]) and _ends_name(words[place - 1])]
    return [" ".join(words[start:end]) for start, end in zip([0, *starts], [*starts, len(words)], strict=True)]


def _ends_name(word: str) -> bool:
    return not TITLED.fullmatch(word) and (word.endswith(")") or word[0].isupper())


# "the Clerk (Mrs Ede). 3 members of the public"
HEADS = re.compile(
    r"(?:\.\s+|(?<=\)),?\s+(?:and|plus|&)\s+)(?=(?:\d+|[A-Z]?[a-z]+|an?"
    r"|There were \w+) (?:other )?(?:members? of the (?:public|press)|residents?|parishioners?|electors?)\b[^,;]*$)")


def _in_line(text: str, alone: bool) -> list[str]:
    text = re.sub(r"(?<=[\w)])\.$", "", text.strip()) if not re.search(r"\b[A-Z]\.$", text.strip()) else text
    if counted := HEADS.search(text):
        return [*_in_line(text[:counted.start()], alone), text[counted.end():]]
    plural = PLURAL.match(text)
    if plural:
        return _parts(text[plural.end():].lstrip(" –—-:"))
    if ";" in re.sub(r"\([^)]*\)", "", text):
        entries = re.split(r"\s*;\s*(?:and\s+)?", text)
        return [name for part in entries for name in ([part] if _is_one(part) else _in_line(part, alone))]
    if INITIALS_AND_POST.fullmatch(text) or (POST_AND_TITLED.fullmatch(text) and is_post(text.split(",")[0])):
        return [text]
    parts = _offices_joined(_parts(text))
    titles = [part for part in parts if TITLED.match(part) or PLURAL.match(part) or OF_AREA.match(part)]
    if len(parts) == 1:
        return parts
    if alone and len(parts) > 2 and not titles and all(is_post(part) for part in parts):
        return parts
    if len(parts) > 1 and len(titles) >= 2:
        return _regrouped(parts)
    if 1 < len(parts) <= 4 and "," in text and " and " not in text and ROLE.fullmatch(parts[1]):
        return [text]
    if len(parts) > 1 and all(NAME_DASH_POST.fullmatch(part) for part in parts):
        return parts
    if len(parts) == 2 and " and " in text and all(NAME.fullmatch(part) and " " in part and not is_post(part) for part in parts):
        return parts
    if not alone and len(re.findall(r"\s[-–—]\s", text)) == 1 and NAME_DASH_POST.fullmatch(text):
        return [text]
    if all(INITIALLED.fullmatch(part) for part in parts) or all(NAME_AND_SIDE.fullmatch(part) for part in parts):
        return parts
    if len(titles) == 1 and TITLED.match(parts[0]) and len(parts) > 2 and " of " in parts[1] and is_post(parts[1]) and not any(
            " " in part for part in parts[2:]):
        return [text]  # "Mrs Hegarty, Director of Health, Leisure and Wellbeing"
    named = [_is_name(part) for part in parts]
    if not alone and not titles and " " in parts[0] and any(" " not in part for part in parts[1:]):
        return [text]  # "Nick Halford, Policy & Projects"
    if len(parts) > 1 and named[0] and ((alone and all(named)) or (len(parts) > 2 and all(named))):
        return parts
    known = all(name or is_post(part) for name, part in zip(named, parts, strict=True))
    return _regrouped(parts) if alone and any(named[1:]) and known else [text]


# "Director of Leisure and Development, Mr R Baird"
POST_AND_TITLED = re.compile(
    rf"(?!{TITLED.pattern})(?:[Tt]he )?(?:[A-Z][\w’'&-]*|of|for|and|the|&)(?: (?:[A-Z][\w’'&-]*|of|for|and|the"
    rf"|&)){{0,8}}, (?:Mrs?|Ms|Miss|Dr)\.? [^,;]{{2,40}}")


def _is_one(part: str) -> bool:
    """"Priya Rao - Service Director, Children's Social Care" between semicolons: one person, with no other behind a comma."""
    if NAME_AND_POST.fullmatch(part):
        return True
    behind = part.split(", ")[1:]
    return NAME_DASH_POST.fullmatch(part) is not None and not any(TITLED.match(each) or NAME_DASH_POST.fullmatch(each) for each in behind)


def _offices_joined(parts: list[str]) -> list[str]:
    """"The Mayor, Councillor Cathcart" and "Councillor Greig, Convener" as one each."""
    out: list[str] = []
    for part in parts:
        role = out and ROLE_AFTER.fullmatch(part) and TITLED.match(out[-1])
        if role or (out and OFFICE.fullmatch(out[-1]) and _may_hold(part, out[-1]) and not OFFICE.fullmatch(part)):
            out[-1] = f"{out[-1]}, {part}"
        else:
            out.append(part)
    return out


POST_AND_NAME = re.compile(r"(?:[Tt]he )?(?:[A-Z][\w’'-]+ ){1,3}(?:[A-Z]\.? ?){1,3} [A-Z][\w’'\-]+"
    r"|(?:[Tt]he )?(?:[A-Z][\w’'-]+ ){1,3}(?:[A-Z]\.? ?){1,3}[A-Z][\w’'\-]+")  # "Town Clerk M Nott"


def _is_name(part: str) -> bool:
    """Is it a name, with or without a role in brackets, or a head count ("three members of the public")?"""
    if re.fullmatch(r"(?:\w+ )?members? of the (?:public|press)|(?:\d+|one|two|three|four|five|six|several|no) [a-z][a-z ]+", part):
        return True
    bare = DASHED_ROLE.sub("", re.sub(r"\s*\([^)]*\)", "", part))
    if POST_AND_NAME.fullmatch(bare) and is_post(bare):
        return True
    if BY_OFFICE.fullmatch(bare):
        return True
    post = part != bare and re.match(r"(?:the |The )?\w", part) is not None
    words = len(bare.split())
    named = NAME.fullmatch(DASHED_ROLE.sub("", part)) is not None and words <= 4 and not is_post(bare)
    return bool(TITLED.match(part) or OF_AREA.match(part)) or named or (post and words <= 5)


def is_post(part: str) -> bool:
    """Do the words name a post or a body rather than a person?"""
    return re.search(
        r"\b(?:Officers?|Managers?|Directors?|Head|Lead|Clerk|Assistant|Executive|Member for|Adviser|Secretary|Practitioner|Auditor"
        r"|Solicitor|Services?|Chief|Council|Trust|Board|Team|Forum|Partnership|Association|Federation|Union|Society|University|College|Police"
        r"|Authority|Healthwatch|Agency|NHS|Water|Highways|Rail|Network|Housing|Treasurer|Engineer|Surveyor|Lead|of)\b",
        part) is not None


def _regrouped(parts: list[str]) -> list[str]:
    """Parts that begin with a title begin a name; a post after a comma stays with the name before it."""
    out: list[str] = []
    shared = False
    for part in parts:
        if plural := PLURAL.match(part):
            shared = True
            out.append(part[plural.end():])
        elif TITLED.match(part) or _is_name(part) or _in_office(part) or not out or (shared and NAME.fullmatch(part)):
            shared = shared and not TITLED.match(part)
            out.append(part)
        else:
            out[-1] = f"{out[-1]}, {part}"
    return out


def _may_hold(who: str, office: str) -> bool:
    """May these words name who holds the office? No councillor is the Clerk."""
    return TITLED.match(who) is not None and not (office.endswith("Clerk") and MEMBER.match(who))


def _in_office(part: str) -> bool:
    """"the Clerk, Mrs P Hurst": an office and who holds it."""
    office, comma, who = part.partition(", ")
    return bool(comma) and OFFICE.fullmatch(office) is not None and TITLED.match(who) is not None


def _parts(text: str) -> list[str]:
    """Cut at commas, semicolons and "and" outside brackets."""
    brackets = re.findall(r"\([^)]*\)", text)
    held = iter(brackets)
    pieces = _with_posts(APART_KEPT.split(re.sub(r"\([^)]*\)", "\x00", text)))
    parts = [re.sub(r"\x00", lambda _: next(held), part) for part in pieces]
    return [part.strip() for part in parts if part.strip()]


def _with_posts(pieces: Sequence[str]) -> list[str]:
    """Pieces and what stood between them, every other one: "Director of Growth and Communities" is put together again."""
    out = [pieces[0]]
    for between, piece in zip(pieces[1::2], pieces[2::2], strict=True):
        second = between.strip() in ("and", "&") and SECOND_POST.fullmatch(piece) is not None and FIRST_POST.fullmatch(out[-1]) is not None
        post = between.strip() in ("and", "&") and len(out[-1]) < 120 and is_post(out[-1]) and OF_POST.search(out[-1]) is not None
        rest = post and len(piece.replace("\x00", " ").split()) <= 2 and not TITLED.match(piece) and not is_post(piece) and "." not in piece
        if rest or (second and TITLED.match(out[0])):
            out[-1] = f"{out[-1]}{between}{piece}"
        else:
            out.append(piece)
    return out


def apologies_in(texts: Sequence[str]) -> list[str]:
    """Who sent apologies, from the words of an apologies item: a sentence about them, or the bare names."""
    return [without_reason(_without_from(name)) for name in _apologies(texts)]


GROUP = re.compile(
    r"(?i)(?:[\w\-]+ ){0,3}(?:members|officers|governors|observers|representatives|subs|substitutes|councillors)")


def _without_from(name: str) -> str:
    """"from Councillors Dent", the second of two groups in a sentence, by the name alone."""
    return PLURAL.sub("", name.removeprefix("from "), count=1) if name.startswith("from ") else name


def _apologies(texts: Sequence[str]) -> list[str]:
    out: list[str] = []
    listed = False
    for text in map(_without_remarks, texts):
        if NOBODY.fullmatch(text.strip()):
            continue
        if listed and len(text) < 120 and not VERBS.search(text):
            out += [] if GROUP.fullmatch(text.strip(" :")) else names([text], text.count(",") > 1)
            continue
        listed = re.search(r"(?i)\bapolog(?:y|ies)\b", text) is not None and opens_list(text)
        found = SAID.match(text)
        if found:
            out += names([_sentence(found["who"] or found["plain"] or found["first"] or found["them"] or found["sorry"])])
            out += [name for said in sentences(text)[1:] if (more := ALSO_SENT.match(said)) for name in names([more["who"]])]
        elif TITLED.match(text) or PLURAL.match(text):
            out += names([REASON_BEGINS.split(text, maxsplit=1)[0]]) if len(text) < 200 else []
    return out


# "Cllr Marwood (on holiday). Reasons accepted."
REMARK = re.compile(
    r"(?<=[a-z)])\.\s+(?:Th(?:e|is|ese)|Reasons?|Apologies|It|All|Both|Accepted|Noted|Approved)\b(?!.*\bfrom\b).*", re.DOTALL)
IN_BRACKETS = re.compile(r"\s*\((?P<inside>[^()]*)\)")


def _without_remarks(text: str) -> str:
    """An apologies item's words without the reasons in brackets and what is said about them after the names."""
    kept = IN_BRACKETS.sub(lambda found: "" if REASON.match(found["inside"]) else found[0], text)
    return REMARK.sub("", kept)


# what goes on after the names of a sentence
REASON_BEGINS = re.compile(
    r",?\s+and (?:these|this|they|it|all) (?:was|were)\b"
    r"|\s+(?:who|due to|because|as (?:he|she|they)|(?:and|with)\s+(?=[^,(]*\bsubstitut))\b"
    r"|,?\s+(?:who were |both )?(?:substituted|represented)\b"
    r"|\s+(?:was|were|is|are|had been) (?:unwell|ill|away|unable|absent|delayed|detained|on|in|at|attending)\b")
# a full stop that no title ends with
STOP = re.compile(r"(?<=[a-z)])(?<!\bCllr)(?<!\bCllrs)(?<!\bMr)(?<!\bMrs)(?<!\bMs)(?<!\bDr)(?<!\bRev)(?<!\bProf)\.(?:\s|$)")
ACCEPTED = re.compile(r"[.;,]?\s+(?:[Aa]ccepted|[Aa]pproved|[Nn]oted|[Rr]eceived)\.?$")


def without_reason(name: str) -> str:
    """A name without the reason for the absence in brackets ("(holiday)"); a role or a body is kept."""
    name = ACCEPTED.sub("", name)
    found = re.fullmatch(r"(?P<name>.+?)(?:\s*\((?P<inside>[^()]*)\)|\s[-–—]\s(?P<said>[a-z].*))", name)
    if found is not None and found["said"]:
        return found["name"] if DASHED_REASON.match(found["said"]) else name
    if found is None or not REASON.match(found["inside"]):
        return name
    return found["name"]


AND_FROM = re.compile(r",? and (?:from|on behalf of) (?=[A-Z])")


def _sentence(text: str) -> str:
    """Up to the end of the sentence, initials and titles passed over, and without the reason that follows a name."""
    cut = AND_FROM.sub(" and ", STOP.split(text, maxsplit=1)[0])
    return REASON_BEGINS.split(cut, maxsplit=1)[0].strip(" .")
