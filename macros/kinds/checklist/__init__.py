"""Checklists: statements that can be ticked."""
