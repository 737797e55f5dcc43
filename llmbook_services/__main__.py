"""``python -m llmbook_services NAME --port P --parent PID``: the child process that ``start()`` makes."""

import argparse
import sys
from pathlib import Path

from llmbook_services.lifecycle import SERVICES, serve

parser = argparse.ArgumentParser(prog="python -m llmbook_services")
parser.add_argument("name", choices=sorted(SERVICES))
parser.add_argument("--port", type=int, default=0, help="0: a free one")
parser.add_argument("--parent", type=int, help="end when this process is no longer the parent")
parser.add_argument("--folder", type=Path)
arguments = parser.parse_args()
sys.exit(serve(arguments.name, port=arguments.port, parent=arguments.parent, folder=arguments.folder))
