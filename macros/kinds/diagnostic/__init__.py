"""Checks: questions in dimensions, and what their answers come to."""
