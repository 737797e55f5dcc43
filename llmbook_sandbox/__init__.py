"""Run Python and SQL that a model wrote: time, memory, files, network and keys are out of its reach.

무엇이 지켜지나
--------------
- 코드는 빈 환경(키 없음)과 임시 폴더만 가진 자식 프로세스에서 돕니다. 시간, 메모리, 출력, 파일 크기와 개수, 스레드,
  열린 파일에 한계가 있고, 넘으면 멈추고 까닭을 한국어로 돌려줍니다.
- 리눅스에서는 커널이 지킵니다. 네임스페이스(새 루트와 끊긴 네트워크), Landlock(파일), seccomp(새 프로세스, 소켓, 남에게
  보내는 신호, 드문 시스템 호출), 특권 버리기. 표준 라이브러리와 자기 폴더 밖은 읽지도 쓰지도 못합니다.
- 네임스페이스와 Landlock 가운데 하나가 없어도(컨테이너, 오래된 커널) 나머지가 파일을 지킵니다. 무엇이 지켜지는지는
  ``result.protections``에 ``무엇:방법``으로 적힙니다. ``:python``으로 끝나면 커널이 아니라 아래의 감사 훅입니다.
- macOS와 윈도우에서는 시간과 출력, 빈 환경, (macOS) 자원 한계, 파이썬 감사 훅만 있습니다. 실수는 막지만 작정한 공격은 막지
  못하므로 모르는 모델의 코드는 리눅스(WSL, 도커, 코랩)에서 돌리세요.
- SQL은 같은 자식 프로세스 안의 메모리 사본에서 SELECT 하나만 돕니다. 원본 파일은 읽기 전용으로 한 번 읽습니다.
- 막지 않는 것: CPU를 정한 시간만큼 쓰는 일, 하드웨어의 부채널, 커널 자체의 결함.
"""

from llmbook_sandbox.process import SandboxError
from llmbook_sandbox.python import PythonResult, passes, run_python
from llmbook_sandbox.sql import SqlResult, run_sql

__all__ = ["PythonResult", "SandboxError", "SqlResult", "passes", "run_python", "run_sql"]
