"""Rules between entries: references, author calls, offers, owners, the register."""

from collections.abc import Callable, Iterator, Mapping
from functools import partial

from macros import strings
from macros.kinds.contract import Kind, Reference
from macros.model import register
from macros.model.change_rules import Changes, Places, Row, moved_rules
from macros.model.entry import Entry
from macros.model.hub import Hub
from macros.model.vocabulary import Vocabulary
from macros.problems import Place, Problem, first, problem, suggestion
from macros.source.markdown import Call

CALL_KINDS = {"checklist": ("checklist",), "diagnostic": ("diagnostic",), "entry": ()}
CALL_WORDS = {"topic": "topics", "aspect": "aspects", "point": "points"}


def crossing_rules(
    hub: Hub,
    kinds: Mapping[str, Kind],
    known: Mapping[str, str],
    records: Mapping[str, str],
    *,
    registered: bool = True,
) -> Iterator[Problem]:
    """Yield the problems between entries.

    known: id -> kind of every file, faulty ones too: a reference to one of those is no second fault;
    records: id -> kind of every record of the library, which only `related` may name;
    registered: whether the register could be read.
    """
    related = {**records, **known}
    for entry in hub.entries.values():
        kind = kinds[entry.kind]
        yield from first(_references(entry, kind, hub.vocabulary, known, related))
        yield from first(_calls(entry.written.calls, hub.vocabulary, known))
        yield from first(_offers(entry, hub, kinds, known))
        yield from _owner(entry, hub)
        if registered:
            yield from first(_registered(entry, hub, kinds, known))
    for page in hub.docs.values():
        yield from first(_calls(page.calls, hub.vocabulary, known))


def check_word(vocabulary: Vocabulary, name: str, word: str, place: Callable[[], Place]) -> Iterator[Problem]:
    known = [one.id for one in vocabulary.words(name)]
    if word not in known:
        allowed, near = strings.joined(known), suggestion(word, known)
        yield problem(place(), "unknown-word", id=word, list=name, allowed=allowed, suggestion=near)


def check_entry(
    known: Mapping[str, str], named: str, to: tuple[str, ...], place: Callable[[], Place]
) -> Iterator[Problem]:
    if named not in known:
        possible = [name for name, kind in known.items() if not to or kind in to]
        yield problem(place(), "unknown-entry", id=named, suggestion=suggestion(named, possible))
    elif to and known[named] not in to:
        yield problem(
            place(),
            "wrong-kind",
            id=named,
            found=strings.text(f"labels.kind_a.{known[named]}"),
            expected=strings.joined([strings.text(f"labels.kind_a.{kind}") for kind in to]),
        )


def _references(
    entry: Entry, kind: Kind, vocabulary: Vocabulary, known: Mapping[str, str], related: Mapping[str, str]
) -> Iterator[Problem]:
    for index, name in enumerate(entry.related):
        yield from check_entry(related, name, (), partial(entry.place, "related", index))
    named: list[Reference] = []
    for field in ("stages", "audiences", "topics", "aspects", "points"):
        named += [Reference((field, index), word, words=field) for index, word in enumerate(getattr(entry, field))]
    for reference in [*named, *kind.references(entry)]:
        loc = reference.loc
        if reference.words:
            yield from check_word(vocabulary, reference.words, reference.id, partial(entry.place, *loc))
        else:
            yield from check_entry(known, reference.id, reference.to, partial(entry.place, *loc))
    if entry.id in entry.related:
        yield problem(entry.place("related", entry.related.index(entry.id)), "self-related")


def _calls(calls: tuple[Call, ...], vocabulary: Vocabulary, known: Mapping[str, str]) -> Iterator[Problem]:
    for call in calls:
        if call.key in CALL_WORDS:
            yield from check_word(vocabulary, CALL_WORDS[call.key], call.value, partial(getattr, call, "place"))
        elif call.name in CALL_KINDS:
            yield from check_entry(known, call.value, CALL_KINDS[call.name], partial(getattr, call, "place"))


def _offers(entry: Entry, hub: Hub, kinds: Mapping[str, Kind], known: Mapping[str, str]) -> Iterator[Problem]:
    for number, group in enumerate(getattr(entry, "groups", ())):
        for index, item in enumerate(group.items):
            check = (item.offers or "").partition("#")[0]
            why = _offer_fault(item.offers, hub, kinds) if item.offers else None
            # A check with faults of its own cannot be asked for its answers.
            if why and (hub.entry(check) or known.get(check) != "diagnostic"):
                place = entry.place("groups", number, "items", index, "offers")
                yield problem(place, "unknown-offer", offer=item.offers, why=why)


def _offer_fault(offer: str, hub: Hub, kinds: Mapping[str, Kind]) -> str | None:
    check, _, rest = offer.partition("#")
    question, _, answer = rest.partition("=")
    found = hub.entry(check)
    define = kinds[found.kind].definition if found else None
    if found is None or found.kind != "diagnostic" or define is None:
        return strings.text("rules.unknown-offer.check", check=check)
    asked = {one["id"]: one for one in define(found)["questions"]}
    if question not in asked:
        return strings.text("rules.unknown-offer.question", near=suggestion(question, asked))
    answers = [one["id"] for one in asked[question].get("answers", ())]
    if answer not in answers:
        return strings.text("rules.unknown-offer.answer", allowed=strings.joined(answers))
    return None


def _owner(entry: Entry, hub: Hub) -> Iterator[Problem]:
    owners = [one.owner for one in hub.settings.owners]
    if entry.owner not in owners:
        yield problem(
            entry.place("owner"),
            "not-in-list",
            value=entry.owner,
            key="owner",
            allowed=strings.joined(owners),
            suggestion=suggestion(entry.owner, owners),
        )


def _registered(entry: Entry, hub: Hub, kinds: Mapping[str, Kind], known: Mapping[str, str]) -> Iterator[Problem]:
    define = kinds[entry.kind].definition
    if define is None or getattr(entry, "status", "published") != "published":
        return

    def of_id(named: str) -> Place:
        return entry.place_of_id(named) if named else entry.place("version")

    def of_change(version: str, index: int, member: str) -> Place:
        return entry.place("changes", version, index, member) if member else entry.key_place("changes", version)

    changes: Changes = getattr(entry, "changes", {})
    places = Places(of_id, of_change)
    yield from register.rules(hub.register, define(entry), places, changes)
    for version, said in changes.items():
        before = next((one.ids for one in hub.register.of(entry.id) if one.version == int(version) - 1), ())
        for index, change in enumerate(said):
            other = change.to[0].partition("#")[0] if change.moved and change.to else ""
            targets = _rows_of(other, hub, kinds) if other != entry.id else ()
            place = partial(of_change, version, index)
            # One with faults of its own cannot be asked.
            if other and (hub.entry(other) or other not in known):
                yield from moved_rules(change.data(), before, targets, place)


def _rows_of(name: str, hub: Hub, kinds: Mapping[str, Kind]) -> tuple[Row, ...]:
    """Return what an entry asks or ever asked; what was there once may have gone on since, by changes of its own."""
    entry = hub.entry(name)
    define = kinds[entry.kind].definition if entry else None
    now = register.rows(define(entry)) if define else ()
    return (*(row for one in hub.register.of(name) for row in one.ids), *now)
