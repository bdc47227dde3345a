"""The site engines: the only place that may import mkdocs, and all that a change of engine touches."""
