"""The search: what documents say, cut into an index that browsers load by the piece."""
