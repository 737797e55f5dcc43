"""Make the pretraining corpus: short Korean passages from seeded sentence frames.

A passage opens with a sentence that introduces people, places and things and goes on with sentences
that come back to them, so that a language model gains from looking back. A frame is a sentence with
slots: ``{who:은}`` is a slot with the particle that fits its last sound, ``~`` the ending of the
passage's style (-다, -습니다, -어요); every predicate ends in a ㅆ/ㅄ stem, which takes all three alike.

    python data/corpus/generate.py [--out FOLDER]
"""

from __future__ import annotations

import argparse
import json
import random
import re
import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from korean import with_particle  # noqa: E402

SEED = 20260101
TRAIN_ROWS, VALIDATION_ROWS = 24_000, 2_000
STYLES = ("다", "습니다", "어요")

# Words that stand in the same frames with the same meaning.
SYNONYMS: list[tuple[str, ...]] = [
    ("책방", "서점"),
    ("아이", "어린이"),
    ("식당", "음식점"),
    ("선생님", "교사"),
    ("자동차", "차량"),
    ("요리사", "주방장"),
    ("경기", "시합"),
    ("빠르게", "신속하게"),
    ("천천히", "느긋하게"),
    ("즐거웠", "기뻤"),
    ("슬펐", "서글펐"),
    ("휴대전화", "스마트폰"),
    ("가격", "값"),
    ("병원", "의원"),
    ("곡", "노래"),
    ("소나기", "비"),
]
SYNONYM_SLOTS = {f"syn{i}": words for i, words in enumerate(SYNONYMS)}
_S = {words[0]: f"syn{i}" for i, words in enumerate(SYNONYMS)}

FAMILY = tuple("김이박최정강조윤장임한오서신권황안송류홍")
GIVEN = tuple(a + b for a in "지서민하도예유시수현" for b in "우윤준아은호연진원영")
PLACES = ("서울", "부산", "대구", "인천", "광주", "대전", "울산", "수원", "춘천", "강릉", "청주", "전주")
PLACES += ("여수", "포항", "제주", "경주", "속초", "목포", "안동", "통영")
SLOTS: dict[str, tuple[str, ...]] = {
    "place": PLACES,
    "place2": PLACES,
    "book": (
        "별을 세는 밤",
        "느린 산책",
        "바다의 문법",
        "작은 우체국",
        "푸른 지도",
        "오래된 정원",
        "겨울 기차",
    ),
    "genre": ("소설", "시집", "여행기", "그림책", "과학책", "역사책", "만화책", "수필집"),
    "dish": ("된장찌개", "김치볶음밥", "비빔밥", "잡채", "칼국수", "떡볶이", "미역국", "불고기", "파전"),
    "ingredient": ("두부", "양파", "감자", "달걀", "버섯", "당근", "마늘", "애호박", "대파"),
    "vehicle": ("기차", "버스", "자전거", "비행기", "승용차"),
    "sight": ("시장", "해변", "성곽", "박물관", "호수", "등대", "한옥 마을", "수목원"),
    "planet": ("화성", "목성", "토성", "금성", "수성"),
    "tool": ("망원경", "현미경", "온도계", "저울", "탐사선"),
    "sport": ("축구", "야구", "배구", "농구", "탁구", "핸드볼", "배드민턴"),
    "tech": ("Python", "API", "GPU", "데이터베이스", "번역기", "검색 엔진", "챗봇"),
    "king": ("세종", "정조", "광해군", "태종", "성종", "영조"),
    "relic": ("도자기", "금관", "석탑", "목판", "종", "지도"),
    "subject": ("수학", "국어", "과학", "음악", "미술", "영어", "역사"),
    "item": ("쌀", "우유", "커피", "라면", "빵", "기름", "사과", "달걀"),
    "ill": ("감기", "두통", "배탈", "몸살", "비염"),
    "instrument": ("피아노", "바이올린", "기타", "첼로", "해금", "가야금", "드럼"),
    "season": ("봄", "여름", "가을", "겨울"),
    "weather": ("안개", "눈", "바람", "우박"),
    "time": ("아침", "점심", "저녁", "새벽", "오후"),
    "color": ("빨간", "파란", "노란", "하얀", "검은", "초록"),
    "day": ("월요일", "화요일", "수요일", "목요일", "금요일", "토요일", "일요일"),
    **SYNONYM_SLOTS,
}


def s(word: str, particle: str = "") -> str:
    """The slot of ``word``'s synonym set, for use in a frame."""
    return "{" + _S[word] + (f":{particle}" if particle else "") + "}"


# topic → (opening frames, following frames); {who} and {who2} are people.
TOPICS: dict[str, tuple[list[str], list[str]]] = {
    "책방": (
        [
            f"{{place}}의 작은 {s('책방', '은')} {{day}}마다 낭독회를 열었~.",
            f"{{who:은}} {{place}}에 있는 {s('책방')}에서 「{{book}}」{{_을}} 샀~.",
            "{date}, {who:이} 쓴 {genre} 「{book}」{_이} 나왔~.",
            f"새로 문을 연 {s('책방')}에 {{genre:이}} {{n}}권 들어왔~.",
            f"{{who:은}} {{time}}마다 {s('책방')}에서 {{genre:을}} 읽었~.",
            f"{s('아이', '은')} {s('책방')} 구석에 앉아 {{genre:을}} 넘겼~.",
        ],
        [
            "{who:은} {genre:을} 특히 좋아했~.",
            f"그 {s('책방', '은')} {{place}} 사람들에게 오래 사랑받았~.",
            "「{book}」{_은} 한 달 만에 {n}부가 팔렸~.",
            f"책의 {s('가격', '은')} {{won}}원이었~.",
            "{who:은} 책을 덮고 한참 생각에 잠겼~.",
            f"손님들은 {s('천천히')} 서가를 둘러보았~.",
            "{who:은} 친구 {who2}에게 「{book}」{_을} 빌려주었~.",
            f"그날 {{who:은}} 무척 {s('즐거웠')}~.",
        ],
    ),
    "요리": (
        [
            f"{s('요리사')} {{who:은}} {{ingredient:을}} 넣고 {{dish:을}} 끓였~.",
            f"{{who:은}} {{place}}의 {s('식당')}에서 {{dish:을}} 먹었~.",
            "{who:은} {time}에 먹을 {dish:을} 만들었~.",
            f"{{place}}에 {{dish:로}} 이름난 {s('식당', '이')} 있~.",
            f"{s('요리사', '이')} {{ingredient:을}} {s('빠르게')} 썰었~.",
            "{dish:을} 맛있게 만들려면 {ingredient:이} 신선해야 했~.",
        ],
        [
            "먼저 {ingredient:을} 깨끗이 씻었~.",
            "{dish}에는 {ingredient:이} 꼭 들어갔~.",
            "{who:은} 소금을 조금 더 넣었~.",
            f"{s('식당')} 앞에는 {{n}}명이 줄을 서 있었~.",
            f"{{dish}} 한 그릇의 {s('가격', '은')} {{won}}원이었~.",
            "냄비에서 구수한 냄새가 났~.",
            "{who:은} {who2}에게 {dish} 만드는 법을 알려 주었~.",
            f"{s('아이', '은')} {{dish:을}} 남김없이 먹었~.",
        ],
    ),
    "여행": (
        [
            "{who:은} {date}에 {vehicle:을} 타고 {place:로} 떠났~.",
            "{who:과} {who2:은} {season}에 {place:로} 여행을 갔~.",
            "{place}에서 가장 인기 있는 곳은 {sight:이었}~.",
            f"{{who:은}} {s('자동차', '을')} 빌려 {{place}}까지 달렸~.",
            "{who:은} {place}에서 {m}일 동안 머물렀~.",
            "{place}의 {sight}에는 {season}마다 사람이 몰렸~.",
        ],
        [
            "{who:은} {sight}에서 사진을 {n}장 찍었~.",
            "{place}에서 먹은 {dish:이} 가장 기억에 남았~.",
            "{vehicle:은} {m}시간 만에 {place}에 도착했~.",
            f"여행은 무척 {s('즐거웠')}~.",
            "{who:은} 다음에는 {place2:로} 가고 싶었~.",
            f"{{who:은}} {s('천천히')} {{sight:을}} 걸었~.",
            f"숙소의 {s('가격', '은')} 하룻밤에 {{won}}원이었~.",
            "{place}의 바람은 시원했~.",
        ],
    ),
    "날씨": (
        [
            "{day} {time}, {place}에는 {weather:이} 심했~.",
            f"{{place}}에 {s('소나기', '이')} 세차게 내렸~.",
            "{date} {place}의 기온은 {deg}도였~.",
            "기상청은 {place}에 {weather} 주의보를 내렸~.",
            "올해 {season}은 예년보다 {m}일 일찍 왔~.",
        ],
        [
            "{who:은} 우산을 들고 집을 나섰~.",
            "{place} 사람들은 창문을 단단히 닫았~.",
            f"{s('자동차', '은')} {s('천천히')} 움직였~.",
            "{time}이 되자 {place}의 하늘이 맑아졌~.",
            f"{s('소나기', '은')} {{m}}시간 동안 이어졌~.",
            "낮 기온은 {deg}도까지 올랐~.",
            f"{s('아이', '은')} 젖은 옷을 갈아입었~.",
        ],
    ),
    "과학": (
        [
            "과학자 {who:은} {tool:로} {planet:을} 관찰했~.",
            "{date}에 {planet:로} 가는 탐사선이 출발했~.",
            "{who:은} {tool:을} 이용해 {n}번 실험했~.",
            "연구팀은 {planet}에서 물의 흔적을 찾았~.",
            "{place}의 천문대에서 {planet:이} 또렷하게 보였~.",
        ],
        [
            "{planet:은} 지구에서 아주 멀리 있~.",
            "{who:은} 결과를 {n}쪽짜리 보고서로 정리했~.",
            "{tool:은} 연구에 꼭 필요했~.",
            "{who:과} {who2:은} 같은 결과를 얻었~.",
            "실험은 {m}시간 동안 이어졌~.",
            f"{{who:은}} 새로운 사실을 알고 무척 {s('즐거웠')}~.",
            "{planet}에 관한 질문이 쏟아졌~.",
        ],
    ),
    "운동": (
        [
            f"{{place}}에서 {{sport}} {s('경기', '이')} 열렸~.",
            "{who:은} {sport} 대회에서 {n}점을 얻었~.",
            f"{{place}} 팀은 {{day}} {s('경기')}에서 {{place2}} 팀을 이겼~.",
            "{sport} 선수 {who:은} {date}에 은퇴했~.",
            "{who:은} {time}마다 {sport:을} 연습했~.",
        ],
        [
            f"{s('경기', '은')} {{m}}대 {{m2}}{{_로}} 끝났~.",
            f"{{who:은}} 공을 {s('빠르게')} 넘겼~.",
            "{place} 팀의 감독은 {who2:이었}~.",
            f"{s('경기', '을')} 보러 {{n}}명이 모였~.",
            f"진 팀의 선수들은 몹시 {s('슬펐')}~.",
            f"응원하던 사람들은 무척 {s('즐거웠')}~.",
            "{who:은} {sport:을} {m}년 동안 했~.",
        ],
    ),
    "기술": (
        [
            "{who:은} {tech:을} 이용해 새로운 서비스를 만들었~.",
            "{place}의 한 회사가 {date}에 {tech:을} 공개했~.",
            f"{{who:은}} {s('휴대전화')}에서 {{tech:을}} 써 보았~.",
            "개발자 {who:은} {tech:을} {n}일 만에 배웠~.",
            f"새 {s('휴대전화')}의 {s('가격', '은')} {{won}}원이었~.",
        ],
        [
            f"{{tech:은}} 작업을 {s('빠르게')} 처리했~.",
            "{who:은} {who2}에게 {tech:을} 설명했~.",
            "사용자는 하루 만에 {n}명이 늘었~.",
            "{tech}의 속도는 예전보다 {m}배 빨라졌~.",
            "{who:은} 오류를 {n}개 고쳤~.",
            "{who:은} {tech:이} 꼭 필요하다고 말했~.",
        ],
    ),
    "역사": (
        [
            "{king} 때 만든 {relic:이} {place}에서 발견되었~.",
            "{place} 박물관은 {date}에 {relic:을} 전시했~.",
            "역사학자 {who:은} {king} 시대의 {relic:을} 연구했~.",
            "{who:은} {place}에서 오래된 {relic:을} 찾았~.",
        ],
        [
            "{relic:은} {m}00년 전에 만들어졌~.",
            "{king} 시대에는 {relic:이} 귀하게 여겨졌~.",
            "{who:은} {relic:을} 조심스럽게 옮겼~.",
            "{place} 사람들은 {relic:을} 자랑스러워했~.",
            "{n}명이 {relic:을} 보러 왔~.",
            f"{s('선생님', '은')} 학생들에게 {{king:을}} 설명했~.",
        ],
    ),
    "학교": (
        [
            f"{s('선생님', '은')} {{day}}에 {{subject:을}} 가르쳤~.",
            "{who:은} {subject} 시험에서 {n}점을 받았~.",
            f"{{place}}의 한 학교에 새 {s('선생님', '이')} 왔~.",
            "{who:과} {who2:은} 도서관에서 {subject:을} 공부했~.",
            f"{s('아이', '은')} {{subject}} 숙제를 끝냈~.",
        ],
        [
            "{who:은} {subject:을} 가장 좋아했~.",
            f"{s('선생님', '은')} {{who}}에게 질문을 {{m}}개 했~.",
            "{subject} 시간은 {time}에 있었~.",
            "{who2:은} {who}에게 공책을 빌려주었~.",
            f"{{who:은}} 문제를 {s('빠르게')} 풀었~.",
            f"{s('아이', '은')} 칭찬을 듣고 무척 {s('즐거웠')}~.",
            "교실에는 학생이 {n}명 있~.",
        ],
    ),
    "경제": (
        [
            f"{{date}} {{item:은}} 지난달보다 {s('가격', '이')} {{n}}퍼센트 올랐~.",
            f"{{place}} 시장에서 {{item}} {s('가격', '이')} 크게 떨어졌~.",
            "{who:은} 시장에서 {item:을} {n}상자 샀~.",
            "{place}의 한 회사가 {item:을} 수출했~.",
            f"{s('자동차')} 판매가 {{season}}에 {{n}}퍼센트 늘었~.",
        ],
        [
            "{item:을} 찾는 손님이 {n}명 늘었~.",
            "상인 {who:은} {item:을} {won}원에 팔았~.",
            "{place} 시장은 {day}에 쉬었~.",
            f"전문가는 {{item}} {s('가격', '이')} 곧 안정되리라고 보았~.",
            "{who:은} {won}원을 저금했~.",
            f"사람들은 {{item:을}} {s('빠르게')} 사들였~.",
        ],
    ),
    "건강": (
        [
            f"{{who:은}} {{ill}} 때문에 {s('병원')}에 갔~.",
            "{season}에는 {ill:이} 유행했~.",
            "{who:은} {time}마다 {n}분씩 걸었~.",
            f"{{place}}에 새 {s('병원', '이')} 문을 열었~.",
        ],
        [
            f"{s('병원')}에는 환자가 {{n}}명 있었~.",
            "의사는 {who}에게 물을 자주 마시라고 했~.",
            "{ill:은} {m}일 만에 나았~.",
            "{who:은} 따뜻한 차를 마시고 푹 쉬었~.",
            f"{{who:은}} {s('천천히')} 숨을 쉬었~.",
            "약값은 {won}원이었~.",
        ],
    ),
    "음악": (
        [
            f"{{who:은}} {{instrument:로}} 새 {s('곡', '을')} 연주했~.",
            "{place}에서 {instrument} 연주회가 열렸~.",
            f"가수 {{who:은}} {{date}}에 {s('곡', '을')} 발표했~.",
            "{who:은} {time}마다 {instrument:을} 연습했~.",
        ],
        [
            f"{s('곡', '은')} {{m}}분 동안 이어졌~.",
            "{who:은} {instrument:을} {m}년 배웠~.",
            "{n}명이 연주회를 보러 왔~.",
            "{who2:은} {who}의 연주에 맞추어 노래했~.",
            f"관객들은 {s('곡', '을')} 듣고 무척 {s('즐거웠')}~.",
            "{instrument} 소리가 {place} 거리에 울렸~.",
        ],
    ),
}

# word → sense → (contexts, predicates): each sentence is one context followed by one predicate.
HOMONYMS: dict[str, dict[str, tuple[tuple[str, ...], tuple[str, ...]]]] = {
    "배": {
        "ship": (
            ("항구에서", "부두에서", "선착장에서", "포구에서", "섬으로 가려고"),
            (
                "{who:은} 커다란 배를 탔~.",
                "선장은 낡은 배를 몰았~.",
                "어부는 배에 그물을 실었~.",
                "{who:은} 배에 올랐~.",
            ),
        ),
        "pear": (
            ("과수원에서", "시장에서", "과일 가게에서", "농장 일을 도우며", "차례상에 올리려고"),
            (
                "{who:은} 달콤한 배를 샀~.",
                "{who:은} 잘 익은 배를 골랐~.",
                "{who:은} 배와 포도를 가져왔~.",
                "{who:은} 배 {n}개를 상자에 담았~.",
            ),
        ),
        "belly": (
            (
                "점심을 굶어서",
                "찬 우유를 마셔서",
                "저녁을 많이 먹어서",
                "밥을 급하게 먹어서",
                "상한 음식을 먹어서",
            ),
            (
                "{who:은} 배가 아팠~.",
                "{who:은} 배를 문질렀~.",
                "{who}의 배에서 소리가 났~.",
                "{who:은} 배에 손을 얹었~.",
            ),
        ),
    },
    "눈": {
        "eye": (
            ("안경을 벗고", "잠에서 깨어", "햇빛이 강해서", "모니터를 오래 보아서", "먼지가 들어가서"),
            (
                "{who:은} 눈을 비볐~.",
                "{who:은} 눈을 감았~.",
                "{who}의 눈이 빨개졌~.",
                "{who:은} 눈에 안약을 넣었~.",
            ),
        ),
        "snow": (
            (
                "겨울 산에",
                "하얗게 얼어붙은 마당에",
                "스키장에",
                "추운 {place} 거리에",
                "영하의 날씨에 들판에",
            ),
            ("눈이 펑펑 내렸~.", "눈이 {n}센티미터 쌓였~.", "밤새 눈이 왔~.", "차가운 눈이 날렸~."),
        ),
    },
    "밤": {
        "night": (
            ("별이 총총한", "달이 밝은", "모두가 잠든", "캄캄하고 어두운", "별똥별이 떨어지던"),
            (
                "밤에 {who:은} 창밖을 보았~.",
                "밤에 {who:은} 산책을 했~.",
                "밤이 깊었~.",
                "밤에 {who:은} 편지를 썼~.",
            ),
        ),
        "chestnut": (
            ("화로 앞에서", "가을 산에서", "장작불 옆에서", "시골 장터에서", "군고구마 장수 옆에서"),
            (
                "{who:은} 고소한 밤을 맛보았~.",
                "{who:은} 토실한 밤을 골랐~.",
                "{who:은} 밤 {n}알을 세었~.",
                "{who:은} 밤을 까서 나누었~.",
            ),
        ),
    },
    "말": {
        "horse": (
            ("목장에서", "초원에서", "마구간에서", "경마장에서", "안장을 얹고"),
            (
                "{who:은} 말을 탔~.",
                "{color} 말이 힘차게 달렸~.",
                "{who:은} 말에게 당근을 먹였~.",
                "{who:은} 말을 끌고 나왔~.",
            ),
        ),
        "speech": (
            ("회의에서", "전화로", "무대에서 마이크를 잡고", "친구에게 조용한 목소리로", "토론 시간에"),
            (
                "{who:은} 또박또박 말을 했~.",
                "{who:은} 고맙다는 말을 전했~.",
                "{who:은} 말을 아꼈~.",
                "{who:은} 짧은 말로 답했~.",
            ),
        ),
    },
    "차": {
        "car": (
            ("고속도로에서", "주차장에서", "신호등 앞에서", "정비소에서", "운전면허를 딴 뒤"),
            (
                "{who:은} 차를 몰았~.",
                "{who:은} 차를 세웠~.",
                "{color} 차가 멈추었~.",
                "{who:은} 차의 시동을 걸었~.",
            ),
        ),
        "tea": (
            ("찻집에서", "따뜻한 물을 끓여", "녹차 잎을 우려", "주전자를 들고", "꿀을 타서"),
            (
                "{who:은} 차를 따랐~.",
                "{who:은} 향긋한 차를 마셨~.",
                "{who:은} 손님에게 차를 대접했~.",
                "{who:은} 차 한 잔을 준비했~.",
            ),
        ),
    },
    "다리": {
        "bridge": (
            ("강 위에", "계곡을 건너는", "한강을 가로지르는", "기차가 지나는", "섬과 육지를 잇는"),
            (
                "다리가 놓였~.",
                "튼튼한 다리가 완공되었~.",
                "긴 다리가 {date}에 열렸~.",
                "낡은 다리가 {n}년을 버텼~.",
            ),
        ),
        "leg": (
            ("축구를 하다가", "산에서 넘어져", "오래 서 있어서", "달리기를 한 뒤", "계단을 뛰어오르다"),
            (
                "{who:은} 다리를 주물렀~.",
                "{who:은} 다리를 다쳤~.",
                "{who:은} 다리가 저렸~.",
                "{who:은} 다리를 쭉 폈~.",
            ),
        ),
    },
    "사과": {
        "apple": (
            ("과수원에서", "과일 가게에서", "부엌 식탁에서", "시장에서", "주스를 만들려고"),
            (
                "{who:은} 빨간 사과를 담았~.",
                "{who:은} 사과 {n}개를 골랐~.",
                "{who:은} 달콤한 사과를 챙겼~.",
                "{who:은} 사과를 반으로 갈랐~.",
            ),
        ),
        "apology": (
            ("약속에 늦어서", "실수로 잘못을 저질러", "친구와 다툰 뒤", "거짓말이 들통나서", "오해가 풀리자"),
            (
                "{who:은} 진심으로 사과를 했~.",
                "{who:은} {who2}에게 사과의 편지를 썼~.",
                "{who:은} {who2}에게 여러 번 사과를 했~.",
                "{who:은} 고개를 숙여 사과를 전했~.",
            ),
        ),
    },
    "감": {
        "persimmon": (
            ("가을 마당에서", "처마 밑에서", "감나무 아래에서", "시골 농가에서", "할머니 댁 뜰에서"),
            (
                "{who:은} 주황색 감을 말렸~.",
                "{who:은} 감 {n}개를 널었~.",
                "{who:은} 잘 익은 감을 얻었~.",
                "{who:은} 말랑한 감을 맛보았~.",
            ),
        ),
        "sense": (
            ("오래 쉰 탓에", "경기 막판에", "경험이 많아서", "처음이라 어색해서", "연습을 거듭하자"),
            (
                "{who:은} 감을 잃지 않으려 애썼~.",
                "{who:은} 겨우 감을 잡았~.",
                "{who:은} 감에 맡기기로 했~.",
                "{who:은} 감이 좋았~.",
            ),
        ),
    },
    "풀": {
        "grass": (
            ("들판에서", "소가 노니는 언덕에서", "정원에서", "무덤가에서", "비 온 뒤 밭에서"),
            ("{who:은} 푸른 풀을 베었~.", "무성한 풀이 자랐~.", "{who:은} 풀을 뽑았~.", "염소가 풀을 뜯었~."),
        ),
        "glue": (
            (
                "색종이를 붙이려고",
                "봉투에 우표를 붙이려고",
                "미술 시간에",
                "찢어진 책장을 고치려고",
                "만들기 수업에서",
            ),
            (
                "{who:은} 풀을 꺼냈~.",
                "{who:은} 끈적한 풀을 칠했~.",
                "{who:은} 풀과 가위를 챙겼~.",
                "{who:은} 풀을 골고루 발랐~.",
            ),
        ),
    },
    "병": {
        "bottle": (
            ("냉장고를 정리하다가", "재활용품을 모으다가", "주스를 담으려고", "식탁을 치우다가", "부엌에서"),
            (
                "{who:은} 유리로 된 병을 꺼냈~.",
                "{who:은} 빈 병 {n}개를 모았~.",
                "{who:은} 병을 깨끗이 씻었~.",
                "{who:은} 물이 든 병을 들었~.",
            ),
        ),
        "illness": (
            ("오래 앓은", "의사가 치료한", "입원까지 하게 한", "열이 나는", "약으로 다스린"),
            (
                "병이 마침내 나았~.",
                "병 때문에 {who:은} {n}일을 쉬었~.",
                "병이 다시 심해졌~.",
                "병을 {who:은} 이겨 냈~.",
            ),
        ),
    },
}

SLOT = re.compile(r"\{(\w+)(?::(\w+))?\}")


class Filler:
    """Fills slots; a slot keeps its value within one passage, so that later sentences refer back."""

    def __init__(self, rng: random.Random) -> None:
        self.rng = rng
        self.values: dict[str, str] = {}
        self.last = ""

    def value(self, slot: str) -> str:
        if slot not in self.values:
            self.values[slot] = self._draw(slot)
        return self.values[slot]

    def _draw(self, slot: str) -> str:
        r = self.rng
        if slot in ("who", "who2"):
            names = set(self.values.values())
            while (name := r.choice(FAMILY) + r.choice(GIVEN)) in names:
                pass
            return name
        if slot == "date":
            y, m, d = r.randint(1990, 2026), r.randint(1, 12), r.randint(1, 28)
            return r.choice((f"{y}년 {m}월 {d}일", f"{m}월 {d}일", f"{y}년 {m}월"))
        if slot == "n":
            return str(r.randint(2, 99))
        if slot in ("m", "m2"):
            return str(r.randint(2, 9))
        if slot == "deg":
            return str(r.randint(1, 35))
        if slot == "won":
            return f"{r.randint(10, 990) * 100:,}"
        choices = [c for c in SLOTS[slot] if c not in self.values.values()]
        return r.choice(choices)

    def fill(self, frame: str, ending: str) -> str:
        def put(match: re.Match[str]) -> str:
            slot, particle = match.groups()
            if slot.startswith("_"):  # the particle of what was filled last: 「{book}」{_을}
                return with_particle(self.last, slot[1:]).removeprefix(self.last)
            self.last = self.value(slot)
            return with_particle(self.last, particle) if particle else self.last

        return SLOT.sub(put, frame).replace("~", ending)


def held_out(frames: list[str]) -> tuple[list[str], list[str]]:
    """Frames for training, and every eighth, which only validation sees."""
    return [f for i, f in enumerate(frames) if i % 8 != 7], frames[7::8]


def topic_passage(rng: random.Random, topic: str, *, validation: bool) -> str:
    openers, followers = TOPICS[topic]
    known, new = held_out(followers)
    pool = list(known)
    rng.shuffle(pool)
    chosen = pool[: rng.choice((0, 1, 1, 2, 2, 3))]
    if validation and new and rng.random() < 0.5:
        chosen.insert(rng.randint(0, len(chosen)), rng.choice(new))
    filler, ending = Filler(rng), rng.choice(STYLES)
    return " ".join(filler.fill(f, ending) for f in [rng.choice(openers), *chosen])


def homonym_passage(rng: random.Random, word: str, sense: str) -> str:
    contexts, predicates = HOMONYMS[word][sense]
    frame = f"{rng.choice(contexts)} {rng.choice(predicates)}"
    return Filler(rng).fill(frame, rng.choice(STYLES))


def passage(rng: random.Random, *, validation: bool = False) -> tuple[str, str]:
    """One passage and its topic: two of three on a topic, the rest homonyms."""
    if rng.random() < 2 / 3:
        topic = rng.choice(list(TOPICS))
        return topic_passage(rng, topic, validation=validation), topic
    word, sense = rng.choice([(word, sense) for word, by in HOMONYMS.items() for sense in by])
    return homonym_passage(rng, word, sense), f"{word}/{sense}"


def rows(rng: random.Random, count: int, seen: set[str], *, validation: bool) -> list[dict[str, str]]:
    """``count`` rows that are not in ``seen`` (which grows)."""
    made: list[dict[str, str]] = []
    while len(made) < count:
        text, topic = passage(rng, validation=validation)
        if text not in seen:
            seen.add(text)
            made.append({"text": text, "topic": topic})
    return made


def generate(out: Path) -> None:
    """Write ``train.jsonl`` and ``validation.jsonl`` into ``out``; the same bytes every time."""
    out.mkdir(parents=True, exist_ok=True)
    rng = random.Random(SEED)
    seen: set[str] = set()
    for split, count in (("validation", VALIDATION_ROWS), ("train", TRAIN_ROWS)):
        made = rows(rng, count, seen, validation=split == "validation")
        text = "".join(json.dumps(row, ensure_ascii=False, separators=(",", ":")) + "\n" for row in made)
        (out / f"{split}.jsonl").write_text(text, encoding="utf-8", newline="\n")
        print(f"{split}: {count:,}행, {len(text.encode()) / 2**20:.2f} MiB")


if __name__ == "__main__":
    options = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    options.add_argument("--out", type=Path, default=Path(__file__).parent)
    generate(options.parse_args().out)
