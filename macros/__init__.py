"""ESN Hub: Markdown and YAML in, a static intranet hub out."""
