"""Plumbing of the course: profiles, claims, measurements, figures, exercises. No teaching content."""

import warnings

from llmbook.claims import ClaimFailed, claim
from llmbook.course import Run, start
from llmbook.exercises import check, solution

__all__ = ["ClaimFailed", "Run", "check", "claim", "solution", "start"]
try:  # tqdm warns once, at import, that there are no widgets; its text bars are what we want
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        import tqdm.auto  # noqa: F401
except ImportError:  # setup_colab.py and the Actions matrix read the index without any package
    pass

__version__ = "0.1.0"
