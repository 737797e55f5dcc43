"""Plumbing of the course: profiles, claims, measurements, figures, exercises. No teaching content."""

import warnings

from llmbook.claims import ClaimFailed, claim
from llmbook.course import Run, start
from llmbook.exercises import check, solution

__all__ = ["ClaimFailed", "Run", "check", "claim", "solution", "start"]
# tqdm asks for widgets; its text bars are what stored outputs want
warnings.filterwarnings("ignore", message="IProgress not found")
__version__ = "0.1.0"
