"""Author calls: a line of its own such as `{{ checklist("id") }}` becomes the HTML of what it names."""

from collections.abc import Callable

from markdown import Extension, Markdown

from macros.source.dialect import CallBlocks

# (name, key, value) of a call -> its HTML, which begins with a block element.
Expand = Callable[[str, str, str], str]


class AuthorCalls(Extension):
    """Expands the calls that `hub check` has looked at: both read them with the same processor.

    `expand` may be replaced between texts.
    """

    def __init__(self, expand: Expand) -> None:
        super().__init__()
        self.expand = expand

    def extendMarkdown(self, md: Markdown) -> None:  # noqa: N802 (Markdown's name)
        blocks = CallBlocks(md, lambda call: self.expand(call[1], call[2] or "", call[3]))
        md.parser.blockprocessors.register(blocks, "hub-call", CallBlocks.PRIORITY)
