"""The least content that is a hub: one checklist."""

CHECKLIST = "guides/checklists/after-post.yml"
PAGE = "guides/checklists/after-post.html"
TEXT = """\
title: After every post
summary: Five minutes that decide whether a post becomes a conversation.
stages: [run]
topics: [community-managers]
audiences: [community-manager]
owner: guide editor
reviewed: 2026-11-22
review_by: 2027-11-22
provenance: hub
evidence: hub
sources: []
related: []
version: 1
groups:
  - id: first-hour
    title: In the first hour
    items:
      - id: answer-all
        text: I answered every question that was asked.
"""
