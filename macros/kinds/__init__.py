"""The content kinds, in the order of the navigation, and the way from a folder to a hub."""

from macros.kinds.case_study.kind import KIND as CASE_STUDY
from macros.kinds.checklist.kind import KIND as CHECKLIST
from macros.kinds.contract import Kind
from macros.kinds.diagnostic.kind import KIND as DIAGNOSTIC
from macros.kinds.guide.kind import KIND as GUIDE
from macros.kinds.path.kind import KIND as PATH
from macros.kinds.template.kind import KIND as TEMPLATE

KINDS: tuple[Kind, ...] = (DIAGNOSTIC, GUIDE, CASE_STUDY, TEMPLATE, CHECKLIST, PATH)
BY_NAME = {kind.name: kind for kind in KINDS}
