"""Print the chapters that have landed as a JSON list, for the Actions matrix."""

import json
import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from llmbook.course import load_course  # noqa: E402

if __name__ == "__main__":
    landed = [ch.number for ch in load_course().chapters if any(n.done for n in ch.notebooks)]
    print(json.dumps(landed))
