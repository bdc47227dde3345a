"""The records of the library: reports, networks, frameworks, terms and law, many to a file."""
