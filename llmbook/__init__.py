"""Plumbing of the course: profiles, claims, measurements, figures, exercises. No teaching content."""

from llmbook.claims import ClaimFailed, claim
from llmbook.course import Run, start
from llmbook.exercises import check, solution

__all__ = ["ClaimFailed", "Run", "check", "claim", "solution", "start"]
