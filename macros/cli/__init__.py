"""The verbs of ./hub, one module a verb; knows how people call the hub, and nothing of content itself."""
