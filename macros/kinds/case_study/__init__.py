"""Case studies: what an organisation did, what came of it, and who says so."""
