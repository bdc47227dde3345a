"""What a template may ask while it makes one page: links, cards, tools, citations, all right for that page."""

from collections.abc import Iterable
from dataclasses import replace
from functools import partial

from markupsafe import Markup, escape

from macros import strings
from macros.kinds import BY_NAME
from macros.kinds.checklist.kind import Checklist
from macros.kinds.diagnostic.model import Diagnostic
from macros.kinds.path.kind import Path
from macros.kinds.template.kind import Template
from macros.kinds.vocabulary.kind import VOCABULARY
from macros.model.bars import shown
from macros.model.entry import Entry
from macros.model.library import Sheet
from macros.model.vocabulary import Word
from macros.model.web import words_of
from macros.pages import tools
from macros.pages.citations import Citations
from macros.pages.environment import environment
from macros.pages.gaps import gaps, with_notes
from macros.pages.keeping import Asked
from macros.pages.links import pack_path, relative, site_path
from macros.pages.prose import Body, body_html, inline_html
from macros.pages.selection import CASES_SHOWN, FACETS, cases_for, grouped, in_order, mixed
from macros.pages.shelves import Shelves
from macros.pages.soundness import origin_counts, source_counts
from macros.pages.terms import Terms
from macros.pages.weaving import Carried, carried
from macros.source.dialect import Mark
from macros.source.markdown import outline
from macros.source.plain import plain

# Lists whose words have a page each; the words of the others share one.
OWN_PAGES = ("stages", "audiences")


def facet_place(words: str, word_id: str) -> tuple[str, str]:
    """Return the site path and anchor of what the library holds under a word; the anchor is "" for a whole page."""
    if words in OWN_PAGES:
        return f"library/{words}/{word_id}.html", ""
    return f"library/{words}.html", word_id


class Rendering:
    """One page in the making. Templates are run from top to bottom, so sources are numbered by first use."""

    def __init__(self, hub: Asked, path: str, entry: Entry | None = None) -> None:
        """path: the site path of the page; entry: whose page it is."""
        self.hub = hub
        self.path = path
        self.entry = entry
        self.sources = Citations(entry)
        self._whole: set[str] = set()
        self.shelves = Shelves(hub, path)

    # Related entries of a kind that are shown with all that a line says; the others by their titles alone.
    lines_shown = 6

    # ---- whole templates

    def fill(self, template: str, **values: object) -> Markup:
        made = environment().get_template(template).render(page=self, hub=self.hub, **values)
        return Markup(made)  # noqa: S704 (the environment escapes)

    def entry_page(self, entry: Entry) -> Markup:
        """Render the page of its entry by the template of the kind."""
        return self.fill(f"kinds/{entry.kind}/page.html", entry=entry)

    # ---- text

    def inline(self, text: str, entry: Entry | None = None) -> Markup:
        """Render a text of an entry's YAML; entry: whose text it is, None for the entry of this page."""
        owner = entry or self.entry
        file = owner.path if owner else ""
        return inline_html(text, lambda target: self.shelves.rewrite(target, file))

    def body(self) -> Markup:
        """Render the body of this page's entry, that of a template with gaps for its blanks."""
        if self.entry is None:
            raise ValueError(f"{self.path} has no entry")
        if isinstance(self.entry, Template):
            laws = {self.anchor(clause.section): self.inline(clause.says) for clause in self.entry.local_law}
            return with_notes(self._placed(self.entry.written, self.entry.path, blank=gaps(self.entry)), laws)
        return self._placed(self.entry.written, self.entry.path, terms=self._terms(self.entry))

    def _terms(self, entry: Entry) -> Terms:
        return Terms(self.hub.library, entry.title, self.shelves.href)

    def text(self, text: str, file: str) -> Markup:
        """Render the Markdown of a page that is no entry's."""
        return self._placed(outline(text, file), file)

    def _placed(self, body: Body, file: str, terms: Terms | None = None, blank: Mark = lambda _: None) -> Markup:
        rewrite = partial(self.shelves.rewrite, file=file)
        return body_html(body, rewrite, self._expand, self.sources.cites, terms=terms, blank=blank)

    # ---- links, cards and tools

    def to(self, path: str, anchor: str = "") -> str:
        """Return the address of a site path, from this page."""
        return relative(self.path, path) + (f"#{anchor}" if anchor else "")

    def href(self, entry: Entry) -> str:
        return self.to(site_path(entry.path))

    def pack(self, entry: Entry, ending: str) -> str:
        """Return the address of a check's preparation pack. ending: docx or xlsx."""
        return self.to(pack_path(entry.path, ending))

    def link(self, entry_id: str) -> Markup:
        """Return a link with the title of an entry; the bare id while that entry has faults."""
        entry = self.hub.entry(entry_id)
        if entry is None:
            return escape(entry_id)
        return Markup('<a href="{}">{}</a>').format(self.href(entry), entry.title)

    def help_link(self, entry_id: str) -> Markup:
        """Return a link to what helps with something: what is no guide says what it is."""
        entry = self.hub.entry(entry_id)
        if entry is None or entry.kind == "guide":
            return self.link(entry_id)
        return Markup("{} ({})").format(self.link(entry_id), strings.text(f"labels.kind_in_text.{entry.kind}"))

    def step_link(self, entry_id: str) -> Markup:
        """Return the kind of a step of a path, its minutes where known, and a link; the step itself says its title."""
        entry = self.hub.entry(entry_id)
        if entry is None:
            return escape(entry_id)
        about = [strings.text(f"labels.kind.{entry.kind}")]
        if minutes := getattr(entry, "minutes", None):
            about.append(strings.text("pages.minutes", count=minutes))
        opens = Markup('<a href="{}">{}<span class="hub-hidden">: {}</span></a>')
        link = opens.format(self.href(entry), strings.text("pages.path.open"), entry.title)
        return Markup('<span class="hub-step">{}</span> {}').format(", ".join(about), link)

    def card(self, entry: Entry, tag: str = "li") -> Markup:
        return self.fill(f"kinds/{entry.kind}/card.html", entry=entry, tag=tag)

    def tool(self, entry: Entry, level: int = 2) -> Markup:
        """Render a checklist, check or template whole. level: of the headings in it."""
        self._whole.add(entry.id)
        inline = partial(self.inline, entry=entry)
        place = tools.Where(self.link, inline, self.hub.earlier(entry.id), self.hub.entry, helps=self.help_link)
        if isinstance(entry, Checklist):
            if entry is self.entry:
                place = replace(place, explain=self._terms(entry).in_html)
            return tools.checklist_tool(environment(), entry, place, level)
        if isinstance(entry, Diagnostic):
            return tools.check_tool(environment(), entry, place, level)
        if isinstance(entry, Path):
            place = tools.Where(self.step_link, inline, self.hub.earlier(entry.id), self.hub.entry)
            return tools.path_tool(environment(), entry, place)
        if isinstance(entry, Template):
            return tools.template_tool(environment(), entry, place, self.body())
        raise TypeError(f"{entry.path} is no tool")

    def entries(self, ids: Iterable[str]) -> tuple[Entry, ...]:
        """Return those of the named entries that can be shown."""
        return tuple(entry for name in ids if (entry := self.hub.entry(name)))

    def next_of(self, entry: Entry) -> dict[str, tuple[Entry, ...]]:
        """Return what is related to an entry, by kind, without the tools that stand in this page.

        What the entry names itself comes before what names it.
        """
        own = frozenset(entry.related)
        found = grouped(in_order(self.hub.related_to(entry)), lambda one: one.kind)
        shown = {
            kind: sorted((one for one in entries if one.id not in self._whole), key=lambda one: one.id not in own)
            for kind, entries in found.items()
        }
        return {kind: tuple(entries) for kind, entries in shown.items() if entries}

    def leans_on(self, entry: Entry) -> dict[str, tuple[Entry, ...]]:
        """Return what supports an entry, by kind."""
        ids = dict.fromkeys(bond.supporter for bond in self.hub.supporters(entry.id))
        return grouped(in_order(self.entries(ids)), lambda one: one.kind)

    def carries(self, entry: Entry) -> tuple[Carried, ...]:
        """Return what an entry supports: each entry once, with the parts of it that lean on this one."""
        parts: dict[str, list[str]] = {}
        for bond in self.hub.supported(entry.id):
            parts.setdefault(bond.supported, []).extend([bond.part] if bond.part else [])
        return tuple(carried(one, parts[one.id]) for one in in_order(self.entries(parts)))

    def part(self, entry: Entry, part: str) -> str:
        """Return what a part of an entry says of itself, as plain text."""
        return plain(words_of(entry, part))

    def in_order(self, entries: Iterable[Entry]) -> tuple[Entry, ...]:
        return in_order(entries)

    def kind_page(self, kind: str) -> str:
        """Return the address of the list of a kind."""
        return self.to(f"{BY_NAME[kind].folder}/index.html")

    # ---- words of the lists

    @property
    def facets(self) -> tuple[str, ...]:
        """The fields of every entry that lead to a page of the library."""
        return FACETS

    def facet(self, words: str, word_id: str) -> str:
        """Return the address of what the library holds under a word."""
        return self.to(*facet_place(words, word_id))

    def word(self, words: str, word_id: str) -> Word | None:
        return self.hub.vocabulary.word(words, word_id)

    def word_title(self, words: str, word_id: str) -> str:
        return self.hub.vocabulary.title(words, word_id)

    def says(self, word: Word) -> Markup:
        """Render what a list says of a word."""
        return inline_html(word.says or "", lambda target: self.shelves.rewrite(target, VOCABULARY))

    # ---- what is said about an entry

    counts = staticmethod(source_counts)
    origin_counts = staticmethod(origin_counts)

    def owner(self, entry: Entry | Sheet) -> Markup:
        """Return the role that looks after an entry or a file of records, with its mail address where one is set."""
        mail = next((one.mail for one in self.hub.settings.owners if one.owner == entry.owner), None)
        if mail is None:
            return escape(entry.owner)
        return Markup('<a href="mailto:{}">{}</a>').format(mail, entry.owner)

    def anchor(self, heading: str) -> str:
        """Return the id of a heading in the body of this page's entry."""
        headings = self.entry.written.headings if self.entry else ()
        return next((one.id for one in headings if one.text == heading), "p--title")

    def length_of(self, check: Diagnostic) -> str:
        """Return how long a check is; what is answered in own words counts apart, as progress does not ask for it."""
        own = sum(question.type == "text" for question in check.questions)
        counts = {"count": len(check.questions) - own, "areas": len(check.dimensions), "own": own}
        return strings.text(f"pages.diagnostic.questions{'_own' if own else ''}", **counts)

    def length_of_path(self, path: Path) -> str:
        """Return how many steps a path has and how long they take, as far as they say so."""
        minutes = sum(getattr(self.hub.entry(step.entry), "minutes", 0) for step in path.steps)
        return strings.text("pages.path.length", count=len(path.steps), minutes=minutes)

    # ---- author calls

    def _expand(self, name: str, key: str, value: str) -> str:
        if name == "cases":
            cases = cases_for(self.hub, key, value, self.entry)
            return self.fill(
                "pages/partials/call_cases.html",
                cases=mixed(cases)[:CASES_SHOWN],
                count=len(cases),
                list=f"{key}s",
                word=value,
            )
        if name == "chart":
            chart = next(one for one in getattr(self.entry, "charts", ()) if one.id == value)
            return self.fill("pages/partials/call_chart.html", chart=chart, shown=shown)
        entry = self.hub.entry(value)
        if entry is None:
            return Markup("<p>{}</p>").format(value)
        if name == "checklist" and entry.id not in self._whole:
            return self.fill("pages/partials/call_checklist.html", checklist=entry)
        return self.fill("pages/partials/call_entry.html", entry=entry)
