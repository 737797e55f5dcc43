"""ag2's code executor on the sandbox: ``code_execution_config={"executor": SandboxExecutor()}``.

Import this module only where ag2 is installed (chapter 15, section 15.4).
"""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import PurePosixPath

from autogen.coding import CodeBlock, CodeResult, MarkdownCodeExtractor

from llmbook_sandbox.python import PythonResult, run_python


class SandboxExecutor:
    """Runs the Python blocks of a message in the sandbox; keeps ag2 0.14's ``CodeExecutor`` protocol.

    ``files`` holds what the programs may read and what they made: a block finds the files of the blocks before it.
    Variables do not pass from block to block. ``last`` is the latest PythonResult.
    """

    def __init__(
        self,
        files: Mapping[str, bytes | str] | None = None,
        *,
        seconds: float = 60.0,
        memory_mb: int = 1024,
        packages: bool = True,
    ) -> None:
        self._given = dict(files or {})
        self._limits = {"seconds": seconds, "memory_mb": memory_mb, "packages": packages}
        self.restart()

    @property
    def code_extractor(self) -> MarkdownCodeExtractor:
        return MarkdownCodeExtractor()

    def execute_code_blocks(self, code_blocks: list[CodeBlock]) -> CodeResult:
        """Run the blocks in order up to the first that fails; its output ends with the reason in Korean."""
        output = ""
        for block in code_blocks:
            if block.language.lower() not in ("python", "py", "python3"):
                text = f"파이썬 코드만 실행할 수 있습니다: {block.language or '알 수 없는 언어'}"
                return CodeResult(exit_code=1, output=output + text)
            self.last = run_python(block.code, files=self.files, **self._limits)
            self._keep(self.last.files)
            output += self.last.stdout + self.last.stderr
            if not self.last.ok:
                code = 124 if self.last.stop == "time" else 1  # 124: as the timeout command says it
                return CodeResult(exit_code=code, output=f"{output}\n{self.last.reason}")
        return CodeResult(exit_code=0, output=output)

    def _keep(self, made: Mapping[str, bytes]) -> None:
        """Add what a program made; an older file that is in the way of a folder, or the reverse, goes.

        A file that a program deleted is there again for the next block: only what it made is told.
        """

        def above(name: str) -> set[str]:
            return {str(folder) for folder in PurePosixPath(name).parents}

        folders = set().union(*map(above, made))
        self.files = {
            name: data
            for name, data in (self.files | made).items()
            if name not in folders and (name in made or not made.keys() & above(name))
        }

    def restart(self) -> None:
        """Forget the files that programs made."""
        self.files: dict[str, bytes | str] = dict(self._given)
        self.last: PythonResult | None = None
