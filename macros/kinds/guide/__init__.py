"""Guides and debates: one question a practitioner asks, answered with its counter-evidence."""
