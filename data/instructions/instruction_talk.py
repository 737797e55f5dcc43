"""Small talk and course terms: short questions that need no tool and no passage."""

from __future__ import annotations

import random
import sys
from pathlib import Path
from typing import Any

for _path in (str(Path(__file__).resolve().parent.parent), str(Path(__file__).resolve().parent)):
    if _path not in sys.path:
        sys.path.insert(0, _path)
import instruction_parts as parts  # noqa: E402
import korean  # noqa: E402

NAME = "가온 도우미"
# intent → (what is asked, answers, what every answer contains); frames as in instruction_parts.
TALK: dict[str, tuple[tuple[str, ...], tuple[str, ...], str]] = {
    "greet": (
        (
            "안녕",
            "안녕하세요",
            "안녕하세요!",
            "반가워",
            "반갑습니다",
            "좋은 아침이에요",
            "hello",
            "만나서 반가워요",
            "좋은 저녁이야",
            "하이",
            "안녕하십니까",
            "처음 뵙겠습니다",
            "잘 지냈어?",
            "거기 있어?",
            "ㅎㅇ",
            "좋은 하루예요",
        ),
        ("안녕하세요. 무엇을 도와드릴까요?", "안녕하세요, 가온 도우미입니다. 무엇을 도와드릴까요?"),
        "안녕하세요",
    ),
    "who": (
        (
            "너는 <who>",
            "이름이 <what>",
            "당신은 누구세요?",
            "자기소개 해~",
            "넌 무슨 모델이야?",
            "네 이름을 알려~",
            "당신의 이름이 <cur>",
            "who are you?",
            "너 사람이야?",
            "지금 나랑 얘기하는 건 <who>",
            "어떤 인공지능인지 소개해~",
            "정체가 <what>",
            "누가 대답하고 있는 거야?",
            "뭐라고 부르면 <become>",
            "혹시 챗봇이에요?",
            "당신에 대해 알려~",
        ),
        (
            "저는 가온 도우미입니다. 이 강의를 위해 만든 작은 한국어 언어 모델입니다.",
            "가온 도우미입니다. 강의 실습에 쓰는 작은 한국어 언어 모델이에요.",
        ),
        "가온 도우미",
    ),
    "made": (
        (
            "너는 어떻게 만들어졌어?",
            "무엇으로 학습했어요?",
            "누가 만들었어?",
            "어떤 데이터로 배웠는지 알려~",
            "학습 데이터가 <what>",
            "만들어진 과정이 <cur>",
            "크기가 얼마나 <become>",
            "매개변수는 몇 개야?",
            "무슨 자료를 보고 배웠어요?",
        ),
        (
            "저는 이 강의의 실습용으로 처음부터 학습한 작은 언어 모델입니다.",
            "이 강의에서 만든 문장으로 학습한 작은 언어 모델입니다.",
        ),
        "작은 언어 모델",
    ),
    "can": (
        (
            "뭘 할 <can>",
            "무엇을 도와줄 <can>",
            "할 줄 아는 게 <what>",
            "기능을 알려~",
            "어떤 일을 하는지 <cur>",
            "너한테 뭘 물어보면 <become>",
            "도움말 보여~",
            "무슨 일을 맡길 <can>",
            "할 수 있는 일을 말해~",
            "사용법이 <what>",
        ),
        (
            "글을 읽고 질문에 답하고, 정보를 뽑고, 도구를 호출할 수 있습니다.",
            "질문에 답하고 글에서 정보를 뽑고 SQL과 짧은 코드를 쓸 수 있습니다.",
        ),
        "질문에 답하고",
    ),
    "limit": (
        (
            "네가 못하는 건 <what>",
            "단점이 <what>",
            "언제나 맞는 답을 해?",
            "틀릴 때도 <is>",
            "네 말을 다 믿어도 <become>",
            "한계를 알려~",
            "조심할 점이 <what>",
            "실수도 하나요?",
        ),
        (
            "저는 작은 모델이라 틀릴 수 있으니 중요한 내용은 꼭 확인해 주세요.",
            "틀릴 수 있으니 중요한 내용은 꼭 확인해 주세요.",
        ),
        "틀릴 수 있으니",
    ),
    "thanks": (
        (
            "고마워",
            "고맙습니다",
            "감사합니다",
            "정말 고마워요",
            "덕분에 해결했어요",
            "땡큐",
            "도와줘서 고마워",
            "큰 도움이 됐어요. 감사해요",
            "고맙다",
            "알려 줘서 고마워요",
            "친절하네, 고마워",
            "감사드립니다",
            "잘 썼어요, 감사합니다",
            "ㄱㅅ",
            "덕분이에요",
            "도움이 많이 됐습니다",
        ),
        ("도움이 되어 기쁩니다.", "별말씀을요. 도움이 되어 기쁩니다."),
        "도움이 되어 기쁩니다",
    ),
    "bye": (
        (
            "잘 있어",
            "안녕히 계세요",
            "다음에 봐요",
            "이제 가 볼게",
            "오늘은 여기까지 할게요",
            "나 갈게",
            "바이바이",
            "이만 줄일게요",
            "또 올게",
            "수고했어요, 내일 봐요",
        ),
        ("안녕히 가세요. 또 찾아 주세요.", "네, 안녕히 가세요."),
        "안녕히 가세요",
    ),
    "sorry": (
        (
            "미안해",
            "죄송합니다",
            "아까는 미안했어요",
            "화내서 미안",
            "잘못 눌렀어요, 죄송해요",
            "미안합니다",
            "실수했어, 미안",
        ),
        ("괜찮습니다. 계속 도와드릴게요.", "괜찮습니다. 편하게 말씀해 주세요."),
        "괜찮습니다",
    ),
    "praise": (
        (
            "잘했어",
            "똑똑하네",
            "최고예요",
            "훌륭해",
            "멋지다",
            "정말 잘하네요",
            "대단하다",
            "답이 정확하네요",
            "마음에 들어요",
            "완벽해",
        ),
        ("칭찬해 주셔서 고맙습니다.", "고맙습니다. 더 열심히 하겠습니다."),
        "고맙습니다",
    ),
    "mood": (
        (
            "힘들어",
            "오늘 너무 피곤해요",
            "시험을 망쳤어",
            "기분이 안 좋아",
            "일이 잘 안 풀려요",
            "우울해요",
            "지쳤어",
            "속상해",
        ),
        ("많이 힘드셨겠어요. 잠시 쉬어 가도 괜찮아요.", "힘드셨겠어요. 제가 도울 일이 있으면 말씀해 주세요."),
        "힘드셨겠어요",
    ),
    "joy": (
        (
            "시험에 붙었어",
            "오늘 생일이야",
            "취직했어요",
            "드디어 끝냈어요",
            "상을 받았어",
            "합격했어요!",
            "자격증을 땄어요",
            "첫 코드가 돌아갔어요",
        ),
        ("축하합니다! 정말 잘되었네요.", "정말 축하합니다!"),
        "축하합니다",
    ),
    "language": (
        (
            "한국어 할 줄 알아?",
            "어느 나라 말을 할 <can>",
            "한국말 <become>",
            "영어로만 말해야 해?",
            "무슨 언어를 쓰나요?",
            "한국어로 물어봐도 <become>",
        ),
        ("네, 한국어로 편하게 물어보세요.", "한국어로 물어보시면 됩니다."),
        "한국어로",
    ),
}
# term → one sentence (its predicate part; the subject is the term)
TERMS: dict[str, str] = {
    "토큰": "모델이 글을 처리하는 가장 작은 단위입니다",
    "토큰화": "글을 토큰으로 나누는 일입니다",
    "토크나이저": "글을 토큰으로 나누고 번호로 바꾸는 도구입니다",
    "어휘 사전": "모델이 아는 토큰과 그 번호를 모은 목록입니다",
    "임베딩": "글의 뜻을 숫자 벡터로 나타낸 것입니다",
    "어텐션": "다른 토큰을 얼마나 참고할지 정해 정보를 모으는 방법입니다",
    "셀프 어텐션": "한 문장 안의 토큰끼리 서로를 참고하는 어텐션입니다",
    "트랜스포머": "어텐션을 쌓아 만든 신경망 구조입니다",
    "인코더": "입력을 읽고 뜻을 담은 벡터로 바꾸는 부분입니다",
    "디코더": "앞의 토큰을 보고 다음 토큰을 만드는 부분입니다",
    "위치 인코딩": "토큰의 순서를 벡터에 더해 알려 주는 방법입니다",
    "사전 학습": "많은 글로 언어의 일반 능력을 먼저 배우는 단계입니다",
    "미세 조정": "사전 학습한 모델을 특정 작업의 데이터로 더 학습하는 일입니다",
    "지시 학습": "지시와 답의 쌍으로 모델이 지시를 따르게 가르치는 학습입니다",
    "RAG": "관련 문서를 검색해 그 내용을 근거로 답을 만드는 방법입니다",
    "LoRA": "원래 가중치는 두고 작은 행렬만 학습하는 미세 조정 방법입니다",
    "QLoRA": "모델을 4비트로 양자화한 채 LoRA로 학습하는 방법입니다",
    "양자화": "가중치를 더 적은 비트로 나타내 메모리를 줄이는 방법입니다",
    "지식 증류": "큰 모델의 답을 작은 모델이 따라 배우게 하는 방법입니다",
    "가지치기": "덜 중요한 가중치를 없애 모델을 줄이는 방법입니다",
    "환각": "모델이 사실이 아닌 내용을 그럴듯하게 지어내는 현상입니다",
    "프롬프트": "모델에게 주는 입력 글입니다",
    "시스템 프롬프트": "모델의 역할과 규칙을 정하는 맨 앞의 지시입니다",
    "퓨샷": "프롬프트에 예시를 몇 개 넣어 답의 모양을 알려 주는 방법입니다",
    "제로샷": "예시 없이 지시만으로 작업을 시키는 방법입니다",
    "생각의 사슬": "답에 이르는 중간 과정을 차례로 쓰게 하는 방법입니다",
    "컨텍스트 길이": "모델이 한 번에 읽을 수 있는 토큰의 수입니다",
    "온도": "다음 토큰을 얼마나 무작위로 고를지 정하는 값입니다",
    "탐욕 디코딩": "확률이 가장 높은 토큰만 고르는 생성 방법입니다",
    "빔 서치": "점수가 높은 후보 문장 여러 개를 함께 늘려 가는 생성 방법입니다",
    "벡터 데이터베이스": "벡터를 저장하고 비슷한 것을 빨리 찾는 데이터베이스입니다",
    "코사인 유사도": "두 벡터가 가리키는 방향이 얼마나 비슷한지 재는 값입니다",
    "의미 검색": "낱말이 달라도 뜻이 비슷한 글을 찾는 검색입니다",
    "BM25": "낱말이 겹치는 정도로 문서의 점수를 매기는 검색 방법입니다",
    "하이브리드 검색": "키워드 검색과 의미 검색의 결과를 합치는 검색입니다",
    "리랭커": "검색한 문서의 순서를 다시 매기는 모델입니다",
    "청크": "긴 문서를 검색하기 좋게 나눈 조각입니다",
    "크로스 인코더": "두 글을 함께 넣어 관련도를 재는 모델입니다",
    "바이 인코더": "두 글을 따로 임베딩해 유사도를 재는 모델입니다",
    "HNSW": "여러 층의 그래프를 따라 가까운 벡터를 찾는 색인입니다",
    "에이전트": "목표를 이루려고 스스로 도구를 골라 쓰는 프로그램입니다",
    "도구 호출": "모델이 함수의 이름과 인자를 적어 외부 기능을 쓰는 일입니다",
    "멀티모달": "글과 그림처럼 여러 종류의 데이터를 함께 다루는 것입니다",
    "CLIP": "그림과 글을 같은 벡터 공간에 놓는 모델입니다",
    "확산 모델": "잡음을 조금씩 걷어 내며 그림을 만드는 모델입니다",
    "KV 캐시": "이미 계산한 키와 값을 저장해 생성을 빠르게 하는 방법입니다",
    "배치": "한 번에 함께 계산하는 데이터의 묶음입니다",
    "에폭": "학습 데이터를 한 번 다 보는 것을 세는 단위입니다",
    "손실": "모델의 예측이 정답과 얼마나 다른지 나타내는 값입니다",
    "학습률": "가중치를 한 번에 얼마나 바꿀지 정하는 값입니다",
    "경사 하강법": "손실이 줄어드는 쪽으로 가중치를 조금씩 바꾸는 방법입니다",
    "과적합": "학습 데이터만 외워 새 데이터에서 성능이 떨어지는 현상입니다",
    "데이터 병렬화": "모델을 여러 장치에 복사하고 데이터를 나누어 학습하는 방법입니다",
    "보상 모델": "답이 얼마나 좋은지 점수를 매기는 모델입니다",
    "RLHF": "사람의 선호를 보상으로 삼아 모델을 강화 학습하는 방법입니다",
    "DPO": "좋은 답과 나쁜 답의 쌍으로 선호를 바로 학습하는 방법입니다",
    "퍼플렉시티": "모델이 다음 토큰을 얼마나 헷갈려 하는지 나타내는 값입니다",
    "BLEU": "생성한 글이 정답 글과 겹치는 정도를 재는 점수입니다",
    "가드레일": "모델의 입력과 출력을 살펴 위험한 것을 막는 장치입니다",
    "캐시": "한 번 만든 결과를 저장해 두고 다시 쓰는 방법입니다",
    "로그": "프로그램이 한 일을 시간 순서로 적은 기록입니다",
    "MLOps": "모델을 만들고 배포하고 지켜보는 과정을 운영하는 방법입니다",
    "API": "프로그램끼리 기능을 주고받는 약속입니다",
    "Text2SQL": "자연어 질문을 SQL 문으로 바꾸는 일입니다",
}
TERM_FRAMES = parts.parted(
    [
        "{term:이} <what>",
        "{term:은} <what>",
        "{term:이란} <what>",
        "{term} 뜻을 알려~",
        "{term:이} 무엇인지 설명해~",
        "{term:을} 한 문장으로 설명해~",
        "{term:이라는} 말이 무슨 뜻인지 <cur>",
        "{term:이} 뭔지 모르겠어. 쉽게 말해~",
        "{term} 뜻",
        "{term}의 정의가 <what>",
        "{term}에 대해 짧게 알려~",
        "{term:이} 무슨 말이야?",
        "{term:을} 처음 들어 보는데 뜻이 <cur>",
        "용어 설명: {term}",
        "강의에 나온 {term:은} <what>",
        "{term:을} 모르는 사람에게 한 줄로 말해~",
        "{term:이} 어떤 것인지 알고 <want>",
        "{term} 개념을 정리해~",
        "{term:이} 뭐였지?",
        "what is {term}?",
    ]
)
PLUS = parts.parted(
    [
        "{a} 더하기 {b:은} <much>",
        "{a}+{b:은}?",
        "{a} + {b} =",
        "{a}에 {b:을} 더하면 <much>",
        "{a}하고 {b:을} 합하면 몇이야?",
        "{a} 더하기 {b}",
        "{a:과} {b}의 합이 <what>",
        "{a:과} {b:을} 더해~",
        "사과 {a}개에 {b}개를 더하면 모두 몇 개야?",
        "{a} + {b} 계산해~",
    ]
)
MINUS = parts.parted(
    [
        "{a} 빼기 {b:은} <much>",
        "{a}-{b:은}?",
        "{a} - {b} =",
        "{a}에서 {b:을} 빼면 <much>",
        "{a} 빼기 {b}",
        "{a}에서 {b:을} 빼~",
        "{a:과} {b}의 차가 <what>",
        "사탕 {a}개에서 {b}개를 먹으면 몇 개 남아?",
        "{a} - {b} 계산해~",
    ]
)
TALK_PARTS = {k: (parts.parted(asks), answers, must) for k, (asks, answers, must) in TALK.items()}
INTENTS = tuple(TALK)
TERM_NAMES = parts.parted(list(TERMS))
ADDRESS = ("", "", "", "가온아, ", "도우미님, ", "저기, ")


def contains(*strings: str) -> dict[str, Any]:
    return {"kind": "contains", "all": list(strings), "cite": None}


def chatter(rng: random.Random, held_out: bool) -> tuple[str, str, dict[str, Any], bool]:
    """Question, answer, check, unseen: greetings and questions about the assistant."""
    asks, answers, must = TALK_PARTS[rng.choice(INTENTS)]
    frame, unseen = parts.choose(rng, asks, held_out)
    text = rng.choice(ADDRESS) + parts.say(rng, frame, parts.style(rng))
    return parts.slip(rng, text, ()), rng.choice(answers), contains(must), unseen


def term(rng: random.Random, held_out: bool) -> tuple[str, str, dict[str, Any], bool]:
    """A course term; definitions cannot be guessed, so only the wording is ever held out."""
    name = rng.choice(list(TERMS))
    frame, unseen = parts.choose(rng, TERM_FRAMES, held_out)
    style = parts.style(rng)
    text = parts.opened(rng, korean.fill(parts.say(rng, frame, style), {"term": name}), style)
    answer = f"{korean.with_particle(name, '은')} {TERMS[name]}."
    return parts.slip(rng, text, (name,)), answer, contains(TERMS[name]), unseen


def sums(rng: random.Random, held_out: bool) -> tuple[str, str, dict[str, Any], bool]:
    """A sum or a difference under 20."""
    a, b = rng.randint(1, 12), rng.randint(1, 9)
    plus = rng.random() < 0.6
    if not plus and a < b:
        a, b = b, a
    if plus and a + b > 19:
        a -= 9
    result = a + b if plus else a - b
    frame, unseen = parts.choose(rng, PLUS if plus else MINUS, held_out)
    text = korean.fill(parts.say(rng, frame, parts.style(rng)), {"a": a, "b": b})
    return text, f"{result}입니다.", contains(f"{result}입니다"), unseen


def plain(rng: random.Random, held_out: bool) -> tuple[str, str, dict[str, Any], bool]:
    """Any of these."""
    return rng.choices((chatter, term, sums), (5, 5, 2))[0](rng, held_out)
