"""Writers of files that people take away: Excel workbooks and Word papers. Each has a twin that makes the same bytes.

Knows plain data, XML and zip; must not know checks, pages or the words of the interface.
"""
