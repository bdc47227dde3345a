"""What the hub publishes besides pages: each output is a function of the hub and all pages; knows no engine."""

from collections.abc import Callable, Mapping

from macros.model.hub import Hub
from macros.outputs.case_files import case_files
from macros.outputs.packs import pack_files
from macros.outputs.search.files import search_files
from macros.outputs.template_papers import template_papers
from macros.pages.page import Page

Output = Callable[[Hub, tuple[Page, ...]], Mapping[str, bytes]]
"""Returns site path -> content; the same bytes for the same hub and pages."""

OUTPUTS: tuple[Output, ...] = (search_files, case_files, pack_files, template_papers)
