"""The verbs of what is promised and asked for, with their forms and what each usually means for an action log."""
from __future__ import annotations

from clerk_desk.capture.patterns import Pattern

SEND = (
    "circulate", "recirculate", "send", "e-mail", "email", "forward", "issue", "distribute", "share", "copy", "re-circulate",
    "resend", "disseminate", "pass", "ping",
)
GIVE = ("provide", "supply", "give", "furnish", "let", "make", "receive", "have", "see")
REPORT = (
    "report", "submit", "bring", "present", "return", "come", "add", "schedule", "place", "put", "table", "feed", "include",
    "resubmit", "re-submit", "revisit", "reconsider",
)
ANSWER = ("respond", "reply", "answer")
ARRANGE = (
    "arrange", "programme", "timetable", "organise", "organize", "convene", "hold", "host", "facilitate", "meet", "visit", "invite",
    "schedule", "establish",
    "set",
)
RAISE = (
    "raise", "refer", "recommend", "write", "ask", "lobby", "press", "enquire", "inquire", "chase", "approach", "contact", "speak",
    "talk", "discuss", "liaise", "complain", "urge", "consult", "invite", "convey", "relay", "request", "escalate", "appeal", "call",
)
DO = (
    "do", "repaint", "reprint", "rewrite", "rearrange", "recheck", "enforce", "strengthen", "improve", "simplify",
    "check", "investigate", "look", "explore", "find", "follow", "clarify", "confirm", "review", "prepare", "draft", "produce",
    "amend", "update", "correct", "revise", "obtain", "get", "seek", "ascertain",
    "pursue", "ensure", "establish", "develop", "compile", "collate", "identify", "remind", "remove", "incorporate", "complete",
    "carry", "undertake", "conduct", "take", "inspect", "purchase", "order",
    "install", "repair", "clean", "replace", "canvass", "publicise", "advertise", "attend", "nominate", "register", "monitor",
    "examine", "assess", "work", "explain", "publish", "upload", "collect",
    "consider", "apply", "act", "book", "erect", "fix", "mend", "test", "trim", "cut", "paint", "measure", "count", "verify",
    "research", "analyse", "tell", "inform", "notify", "advise", "alert", "telephone",
    "ring", "phone", "thank", "commission", "negotiate", "progress", "resolve", "rectify", "address", "adjust", "reword", "add",
    "extend", "renew", "open", "close", "move", "keep", "start", "begin", "bring",
    "query", "pay", "claim", "print", "sign", "post", "display", "put", "create", "design", "map", "survey", "weed", "water", "empty",
    "collate", "redraft", "re-examine", "re-issue", "reissue", "deliver", "promote",
    "encourage", "support", "co-ordinate", "coordinate", "oversee", "use", "try", "suggest", "propose", "represent", "gather",
    "dig", "scope", "price", "cost", "quantify", "break", "summarise", "record", "minute", "log", "tidy", "reinstate", "redesign", "clear",
    "show", "demonstrate", "lay", "afford", "furnish",
)
IRREGULAR = {
    "send": "sent", "give": "given", "let": "let", "make": "made", "bring": "brought", "come": "come", "put": "put", "feed": "fed",
    "hold": "held", "meet": "met", "set": "set", "write": "written", "speak": "spoken",
    "find": "found", "get": "got", "seek": "sought", "undertake": "undertaken", "take": "taken", "see": "seen", "have": "had", "tell":
    "told", "ring": "rung", "keep": "kept", "begin": "begun", "pay": "paid", "cut": "cut",
    "resend": "resent", "show": "shown", "break": "broken", "redraft": "redrafted", "oversee": "overseen", "leave": "left", "sell": "sold",
    "lend": "lent", "spend": "spent", "lose": "lost", "build": "built", "buy": "bought", "lay": "laid", "draw": "drawn",
    "dig": "dug", "rise": "risen", "fall": "fallen", "sit": "sat",
}
DOUBLED = frozenset({"submit", "resubmit", "re-submit", "refer", "trim", "map", "log", "set", "permit", "commit", "omit", "cap"})
DEAD = frozenset(
    [
        "note", "approve", "adopt", "accept", "endorse", "receive", "thank", "record", "welcome", "acknowledge", "grant", "confirm",
        "support", "ratify", "appoint", "elect", "congratulate", "commend", "recognise", "delegate", "authorise", "defer", "proceed",
        "allow", "disagree", "agree", "differ", "suspend", "exclude", "be", "move", "second", "withdraw", "reject", "refuse", "decline",
        "sign", "believe", "regret", "declare", "abstain", "vote", "remain", "stand", "go", "continue", "extend", "permit", "release",
        "allocate", "object", "resolve", "hear", "retain", "set", "waive", "reduce", "increase", "close", "open", "spend", "pay",
        "award", "lift", "dismiss", "uphold", "designate", "name", "fix", "rescind", "revoke", "amalgamate", "dissolve", "nominate",
        "admit", "discharge", "discount", "deplore", "condemn", "affirm", "reaffirm", "commence", "charge", "freeze", "cap", "lower",
        "transfer", "vire", "cancel", "empower", "deem", "ratify", "co-opt", "credit", "debit", "affix", "execute", "seal",
        "let", "bind", "leave", "renew", "value", "qualify", "consider", "minute", "use", "limit", "keep", "maintain",
        "based", "require", "entitle", "bear", "meet", "defray", "limit", "underwrite", "reserve", "earmark", "fund", "finance",
        "disband", "surrender", "await", "implement", "satisfy",
        "disappoint", "reassure", "overrule", "pass", "replace", "sell", "carry", "borrow", "levy", "precept",
    ])
NO_VERB = frozenset(
    [
        "a", "an", "the", "and", "or", "but", "nor", "of", "in", "on", "at", "by", "for", "from", "to", "with", "as", "that", "this",
        "these", "those", "which", "who", "whom", "whose", "what", "when", "where", "why", "how", "if", "whether", "than", "then",
        "there", "here", "it", "its", "he", "she", "they", "him", "her", "them", "his", "their", "our", "us", "we", "you", "i", "not",
        "no", "be", "been", "being", "is", "are", "was", "were", "am", "has", "have", "had", "having", "does", "did", "may", "might",
        "must", "can", "could", "would", "should", "shall", "will", "under", "over", "about", "into", "onto", "upon", "after", "before",
        "until", "during", "since", "per", "via", "each", "every", "all", "any", "some", "both", "either", "neither", "so", "such",
        "very", "also", "again", "now", "only", "just", "out", "up", "down", "off", "back", "more", "most", "less", "least", "last",
        "next", "other", "another", "same", "new", "old", "first", "second", "third", "one", "two", "three", "four", "five", "six",
        "seven", "eight", "nine", "ten", "item", "items", "further", "rather", "never", "ever", "always", "already",
    ])
NON_ACTS = NO_VERB | frozenset(
    [
        "note", "continue", "remain", "support", "believe", "like", "prefer", "want", "wish", "need", "hope", "expect", "welcome",
        "regret", "recognise", "acknowledge", "appreciate", "agree", "disagree", "accept", "think", "feel", "consider", "understand",
        "know", "doubt", "mean", "cost", "seem", "appear", "become", "include", "contain", "cover", "apply", "benefit", "lead", "result",
        "increase", "decrease", "reduce", "save", "rise", "fall", "grow", "last", "happen", "occur", "exist", "belong", "depend", "stay",
        "stand", "sit", "vote", "abstain", "oppose", "object", "second", "declare", "leave", "retire", "resign", "proceed", "recur",
        "recover", "fail", "succeed", "win", "lose", "receive", "suffer", "enjoy", "live", "die", "sleep", "begin", "start", "commence",
        "end", "finish", "cease", "run", "operate", "open", "close", "reopen", "launch", "live", "own", "owe", "earn", "lie",
        "bear", "tend", "require", "allow", "enable", "permit", "help", "cause", "affect", "matter", "vary", "adjourn", "suspend",
        "withdraw", "elect", "congratulate", "commend", "deplore", "approve", "adopt", "endorse", "ratify", "grant", "refuse", "reject",
        "decline", "delegate", "authorise", "exclude", "concern", "relate", "refrain", "struggle", "love", "hate", "fear", "worry",
        "mind", "care", "object", "differ", "qualify", "face", "rely", "go", "chair", "abide", "comply", "retain",
        "hear", "charge", "join", "represent", "enter", "exit", "travel", "drive",
        "absorb", "expire", "elapse", "swear", "differ", "overspend", "underspend", "host",
        "sell",
    ])


def _past(verb: str) -> str:
    if verb in IRREGULAR:
        return IRREGULAR[verb]
    if verb.endswith("e"):
        return f"{verb}d"
    if verb.endswith("y") and verb[-2] not in "aeiou":
        return f"{verb[:-1]}ied"
    return f"{verb[:-1]}{verb[-1] * 2}ed" if verb in DOUBLED else f"{verb}ed"


def _present(verb: str) -> str:
    if verb.endswith("y") and verb[-2] not in "aeiou":
        return f"{verb[:-1]}ies"
    return f"{verb}es" if verb.endswith(("s", "sh", "ch", "x")) else f"{verb}s"


# "circulated", "brought", "done": what follows "be"
PARTICIPLE = (
    r"(?:[a-z][a-z\-]*(?:ed|wn|ought|aught|elt|oken|iven|aken|itten|idden|osen|ung|ept|eft|ade|ound|ent|eld|old|aid|one|unk)"
    r"|met|set|put|cut|let|shut|hit|read|seen|done|shown|fed|led|lit|dug|hung|paid|run|begun|won|got|split|sewn)"
)
ALL = tuple(dict.fromkeys((*SEND, *GIVE, *REPORT, *ANSWER, *ARRANGE, *RAISE, *DO)))
BASE = {form: verb for verb in ALL for form in (verb, _past(verb), _present(verb))}
BASE |= {"scoped": "scope", "wrote": "write", "gave": "give", "mailed": "email"}
ACTS = frozenset(ALL) - NON_ACTS
CLOSED = {_past(verb): verb for verb in (*sorted(NON_ACTS), *sorted(DEAD)) if len(verb) > 1}
# any verb at all, in whatever form
VERB = r"[a-z][a-z]*(?:-[a-z]+)?"
ENDS_IED = Pattern(r"(?<=[a-z]{2})ied$")
ENDS_ED = Pattern(r"(?<=[a-hj-z])ed$")
# "pending", "weekly", "limited" after "would" or "to" are no verbs
NO_BASE = Pattern(r".{3}(?:ing|ly|ed)$")


def base_of(word: str) -> str:
    """A verb's plain form, from the lists where it is known, else by its ending."""
    word = word.lower()
    if known := BASE.get(word) or CLOSED.get(word):
        return known
    if word.endswith("ing"):
        return BASE.get(word[:-3]) or BASE.get(f"{word[:-3]}e") or word
    return ENDS_IED.sub("y", ENDS_ED.sub("", word)) if word.endswith("ed") else word


def is_act(word: str) -> bool:
    """Is a lower-case word after "would" or "to" a verb for something that one does, rather than none or a state?"""
    word = word.lower()
    if word in ACTS:
        return True
    return word not in NON_ACTS and word not in BASE and not NO_BASE.search(word)
