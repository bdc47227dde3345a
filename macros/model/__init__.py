"""What entries are and how answers are scored: no files, no HTML, no engine."""
