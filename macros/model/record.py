"""One record of the library: a resource, network, framework, term or piece of law."""

from typing import Annotated, ClassVar, Literal

from macros.model.fields import (
    FILLED,
    Closed,
    Evidence,
    HowRead,
    Id,
    Line,
    ListWord,
    Moment,
    ProseText,
    Stage,
    Truth,
    WebAddress,
    Year,
)

ResourceKind = Literal["report", "survey", "study", "book", "guidance", "toolkit", "standard", "dataset", "website"]
NetworkKind = Literal[
    "professional-body", "association", "public-sector", "movement", "peer-community", "events", "consultancy", "vendor"
]
FrameworkKind = Literal["maturity-model", "scale", "metrics", "concept", "practice", "economics"]
LawKind = Literal["act", "code", "guidance", "decision"]
LawPlace = Literal["uk", "ireland", "eu", "germany", "france", "italy", "spain", "netherlands", "us", "other"]
Access = Literal["free", "registration", "paid", "not stated"]
Status = Literal["running", "ended", "not-known"]
Natures = Annotated[tuple[ListWord, ...], FILLED]
Addresses = Annotated[tuple[WebAddress, ...], FILLED]


class Origin(Closed):
    """Where something was read. read: how much of it."""

    title: Line
    publisher: Line
    year: Year
    url: WebAddress
    read: HowRead


Origins = Annotated[tuple[Origin, ...], FILLED]


class Record(Closed):
    """What every record has. sort: the name of its kind; named, told: the fields with its title and what it is."""

    sort: ClassVar[str]
    named: ClassVar[str] = "title"
    told: ClassVar[str]

    id: Id
    caution: ProseText | None = None
    related: tuple[Id, ...] = ()

    @property
    def name(self) -> str:
        return str(getattr(self, self.named))

    @property
    def gist(self) -> str:
        """What it is, in a sentence or two of inline Markdown."""
        return str(getattr(self, self.told))

    @property
    def addresses(self) -> tuple[str, ...]:
        """Addresses of the thing itself: an entry that cites one of them uses this record."""
        return ()


class Resource(Record, Origin):
    """also_at: further addresses under which entries may cite it; copy_of: where the original of a copy stands."""

    sort: ClassVar[str] = "resource"
    told: ClassVar[str] = "good_for"

    also_at: tuple[WebAddress, ...] = ()
    copy_of: Line | None = None
    kind: ResourceKind
    good_for: ProseText
    access: Access
    licence: Line
    evidence: Evidence
    topics: tuple[ListWord, ...]
    stages: tuple[Stage, ...] = ()

    @property
    def addresses(self) -> tuple[str, ...]:
        return (self.url, *self.also_at)


class Network(Record):
    """short: what people call it; checked: date of the newest text that was read about it."""

    sort: ClassVar[str] = "network"
    told: ClassVar[str] = "what"

    title: Line
    short: Line | None = None
    kind: NetworkKind
    what: ProseText
    for_whom: Line
    region: Line
    format: Line
    rhythm: Line
    cost: Line
    join: Line
    url: WebAddress
    status: Status
    checked: Moment
    sources: Origins

    @property
    def addresses(self) -> tuple[str, ...]:
        return (self.url,)


class Framework(Record):
    """natures: what it is, the main one first; dimensions, levels: names only, and only where they may be named.

    checks: those of ours it stands beside.
    """

    sort: ClassVar[str] = "framework"
    told: ClassVar[str] = "measures"

    title: Line
    short: Line | None = None
    owner: Line
    kind: FrameworkKind
    natures: Natures
    measures: ProseText
    dimensions: tuple[Line, ...] = ()
    levels: tuple[Line, ...] = ()
    licence: Line
    urls: Addresses
    read: HowRead
    evidence: Evidence
    as_of: Moment
    use: ProseText
    checks: tuple[Id, ...] = ()

    @property
    def addresses(self) -> tuple[str, ...]:
        return self.urls


class Term(Record):
    """forms: other words for just this, looked for in texts as the term is; synonyms: words that only search needs.

    mark: False for a word too common to be explained wherever it stands.
    """

    sort: ClassVar[str] = "term"
    named: ClassVar[str] = "term"
    told: ClassVar[str] = "says"

    term: Line
    forms: tuple[Line, ...] = ()
    says: ProseText
    synonyms: tuple[Line, ...] = ()
    see: tuple[Id, ...] = ()
    mark: Truth = True
    sources: tuple[Origin, ...] = ()


class Law(Record):
    """read: how much of the text at the address itself was read; as_of: when what it says was true."""

    sort: ClassVar[str] = "law"
    told: ClassVar[str] = "says"

    title: Line
    place: LawPlace
    kind: LawKind
    as_of: Moment
    says: ProseText
    applies_to: Line
    url: WebAddress
    read: HowRead
    sources: Origins

    @property
    def addresses(self) -> tuple[str, ...]:
        # Most law is known through reports: an entry that cites one of them leans on the same law.
        return (self.url, *(one.url for one in self.sources))
