"""What the instruction tasks share: politeness, values to fill in, rows.

A frame is a sentence with ``{slot}`` / ``{slot:을}`` (see ``korean.fill``), with ``~`` after a verb that
takes 주다 (알려~ → 알려 줘, 알려 주세요, …) and with ``<how>``-like endings; all follow one politeness.
``[[아래/다음/이]]`` in a frame is one of these, drawn anew each time (see ``vary``).
"""

from __future__ import annotations

import importlib.util
import random
import re
import sys
from collections.abc import Callable, Sequence
from functools import cache
from pathlib import Path
from types import ModuleType
from typing import Any

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))
import korean  # noqa: E402
import wordings  # noqa: E402

STYLES = ("casual", "yo", "nida")
REFUSAL = "문서에서 답을 찾을 수 없습니다."
_GIVE = {
    "casual": (
        " 줘",
        " 줘",
        " 줘.",
        " 줄래?",
        " 줄 수 있어?",
        " 주면 좋겠어",
        "줘",
        "줘",
        "줘.",
        "줄래?",
        " 줘봐",
        " 주라",
        " 줄 수 있을까?",
        " 줬으면 해",
        "",
    ),
    "yo": (
        " 주세요",
        " 주세요.",
        " 줘요",
        " 주실래요?",
        " 주실 수 있어요?",
        " 주시겠어요?",
        " 주시면 좋겠어요",
        "주세요",
        "주세요",
        "주세요.",
        "줘요",
        "주실래요?",
        " 주실 수 있을까요?",
        " 주셨으면 해요",
        " 줄 수 있나요?",
    ),
    "nida": (
        " 주십시오.",
        " 주시기 바랍니다.",
        " 주실 수 있습니까?",
        " 주시겠습니까?",
        " 주시면 감사하겠습니다.",
        "주십시오.",
        "주시기 바랍니다.",
        " 주셨으면 합니다.",
        " 주시면 좋겠습니다.",
        " 주실 수 있을까요?",
    ),
}
_ENDINGS: dict[str, tuple[str, str, str]] = {  # casual, yo, nida; variants after a slash
    "how": ("어때?/어떤지 알아?", "어때요?/어떤가요?/어떨까요?", "어떻습니까?/어떠합니까?"),
    "what": ("뭐야?/뭐지?", "뭐예요?/무엇인가요?/뭔가요?", "무엇입니까?"),
    "much": ("얼마야?/얼마지?", "얼마예요?/얼마인가요?/얼마죠?", "얼마입니까?"),
    "when": ("언제야?/언제지?", "언제예요?/언제인가요?/언제죠?", "언제입니까?"),
    "where": ("어디야?/어디지?", "어디예요?/어디인가요?/어디죠?", "어디입니까?"),
    "who": ("누구야?/누구지?", "누구예요?/누구인가요?/누구죠?", "누구입니까?"),
    "is": ("있어?/있을까?", "있어요?/있나요?/있을까요?", "있습니까?"),
    "become": ("돼?/될까?", "돼요?/되나요?/될까요?", "됩니까?"),
    "do": ("해?/할까?", "해요?/하나요?", "합니까?"),
    "want": ("싶어/싶은데/싶어.", "싶어요/싶은데요/싶어요.", "싶습니다."),
    "cur": ("궁금해/궁금한데", "궁금해요/궁금한데요/궁금하네요", "궁금합니다."),
    "need": ("필요해/필요한데", "필요해요/필요한데요", "필요합니다."),
    "take": ("걸려?/걸릴까?", "걸려요?/걸리나요?/걸릴까요?", "걸립니까?"),
    "plz": ("부탁해/부탁할게", "부탁해요/부탁드려요/부탁드릴게요", "부탁합니다./부탁드립니다."),
    "come": ("와?/오는지 알려 줘", "와요?/오나요?", "옵니까?"),
    "can": ("수 있어?/수 있을까?", "수 있어요?/수 있나요?/수 있을까요?", "수 있습니까?"),
}
_ENDING_TABLE = {
    style: {name: tuple(forms[i].split("/")) for name, forms in _ENDINGS.items()}
    for i, style in enumerate(STYLES)
}
_MARK = re.compile(r"~|<(\w+)>")
OPENERS = {
    "casual": (
        "혹시 ",
        "저기, ",
        "있잖아, ",
        "부탁 하나만. ",
        "안녕! ",
        "음, ",
        "그런데 ",
        "지금 급한데, ",
        "야, ",
        "하나 물어볼게. ",
        "잠깐만, ",
        "오늘 정신이 없네. ",
        "방금 생각났는데 ",
        "미안한데 ",
        "참, ",
    ),
    "yo": (
        "혹시 ",
        "저기요, ",
        "안녕하세요. ",
        "그런데 ",
        "죄송한데 ",
        "음, ",
        "바쁘신데 죄송해요. ",
        "하나 여쭤볼게요. ",
        "방금 생각났는데요, ",
        "수고 많으세요. ",
        "급해서 그런데요, ",
        "처음 써 봐요. ",
        "참, ",
        "네, ",
    ),
    "nida": (
        "혹시 ",
        "안녕하십니까. ",
        "실례합니다. ",
        "수고 많으십니다. ",
        "다름이 아니라 ",
        "요청드립니다. ",
        "번거로우시겠지만 ",
        "담당자님, ",
        "문의드립니다. ",
    ),
}


def load(path: Path) -> ModuleType:
    """A generator by its path, once; the folders under ``data`` are no packages."""
    name = f"data_{path.parent.name}_{path.stem}".replace("-", "_")
    if name not in sys.modules:
        spec = importlib.util.spec_from_file_location(name, path)
        assert spec is not None and spec.loader is not None
        sys.modules[name] = module = importlib.util.module_from_spec(spec)
        try:
            spec.loader.exec_module(module)
        except BaseException:
            del sys.modules[name]
            raise
    return sys.modules[name]


def style(rng: random.Random) -> str:
    """A politeness: mostly -해 and -해요, sometimes -합니다."""
    return rng.choices(STYLES, (4, 4, 2))[0]


def say(rng: random.Random, frame: str, polite: str) -> str:
    """A frame with its endings in one politeness; slots stay."""

    def put(match: re.Match[str]) -> str:
        name = match.group(1)
        return rng.choice(_ENDING_TABLE[polite][name] if name else _GIVE[polite])

    return (
        _MARK.sub(put, frame)
        .replace("..", ".")
        .replace("?.", "?")
        .replace(".: ", ": ")
        .replace("?: ", "? ")
        .replace("., ", ", ")
        .replace("?, ", "? ")
    )


def vary(rng: random.Random, frame: str) -> str:
    """``wordings.vary`` for ``[[a/b/c]]``: in the tool catalogue | stands between frames."""
    return wordings.vary(rng, frame, "/")


def slots_of(frame: str) -> frozenset[str]:
    """The names of a frame's slots; ``{_:을}`` is no slot but a particle for the word before it."""
    return frozenset(re.findall(r"\{(\w+)", frame)) - {"_"}


def stop(text: str) -> str:
    """The text with a full stop, unless it ends in a mark."""
    return text if text[-1] in ".?!" else text + "."


def opened(rng: random.Random, text: str, polite: str, chance: float = 0.2) -> str:
    """Sometimes with a filler in front."""
    if ":" in text[:9] or rng.random() >= chance:
        return text
    return rng.choice(OPENERS[polite]) + text


def slip(rng: random.Random, text: str, keep: Sequence[str], chance: float = 0.06) -> str:
    """Sometimes with a typing slip that leaves the strings in ``keep`` whole."""
    if rng.random() >= chance:
        return text
    changed = korean.typo(rng, text)
    return changed if all(k in changed for k in keep) else text


def row(
    task: str,
    messages: list[dict[str, Any]],
    check: dict[str, Any],
    *,
    tools: list[dict[str, Any]] | None = None,
    unseen: bool = False,
) -> dict[str, Any]:
    """A row in the common format."""
    return {"task": task, "messages": messages, "tools": tools, "check": check, "unseen": unseen}


def turn(role: str, content: str) -> dict[str, Any]:
    return {"role": role, "content": content}


def parted(items: Sequence[Any]) -> tuple[tuple[Any, ...], tuple[Any, ...]]:
    """Items for training, and every eighth, which only held-out rows use (the eighth is its first)."""
    return tuple(x for i, x in enumerate(items) if i % 8 != 7), tuple(items[7::8])


def choose(
    rng: random.Random, parts: tuple[tuple[Any, ...], tuple[Any, ...]], held_out: bool
) -> tuple[Any, bool]:
    """An item and whether it is a held-out one: half of the held-out draws, where there are any.

    A frame comes with its alternatives drawn (``vary``).
    """
    new = bool(held_out and parts[1] and rng.random() < 0.5)
    item = rng.choice(parts[new])
    return (vary(rng, item) if isinstance(item, str) else item), new


# ---------------------------------------------------------------- values

_WORDS: dict[str, str] = {
    "town": "서울 부산 대구 인천 광주 대전 울산 수원 춘천 강릉 청주 전주 여수 포항 경주 목포 안동 군산 원주 천안 김해 창원 "
    "순천 진주 동해 평창 가평 정읍 익산 구미 김천 밀양 논산 나주",
    "money_from": "달러 유로 엔 위안 파운드 바트 페소 루피 USD EUR JPY CNY",
    "money_to": "원 크로나 리라 링깃 프랑 CAD AUD KRW VND SGD",
    "place_kind": "책방 식당 카페 빵집 꽃집 문구점 약국 안경점 내과 치과 은행 편의점 세탁소 미용실 우체국 서점",
    "city": "서울 부산 대구 인천 광주 대전 울산 수원 춘천 강릉 청주 전주 여수 포항 제주 경주 속초 목포 안동 통영 "
    "군산 원주 천안 김해 창원 순천 진주 거제 남해 태백 삼척 동해 평창 양양 가평 파주 도쿄 오사카 베이징 파리 "
    "런던 뉴욕 시드니 방콕 하노이 로마 베를린 마드리드 토론토 싱가포르 타이베이 홍콩 두바이 카이로 밴쿠버 취리히",
    "country": "일본 미국 프랑스 영국 독일 이탈리아 스페인 베트남 태국 호주 캐나다 스위스 튀르키예 인도 브라질 멕시코 "
    "네덜란드 덴마크 노르웨이 핀란드 체코 헝가리 포르투갈 대만",
    "currency": "달러 유로 엔 위안 파운드 바트 페소 루피 프랑 크로나 리라 링깃 USD EUR JPY CNY GBP THB CHF CAD AUD KRW VND SGD",
    "language": "영어 일본어 중국어 프랑스어 독일어 스페인어 베트남어 태국어 러시아어 이탈리아어 포르투갈어 아랍어 힌디어 "
    "터키어 네덜란드어 체코어",
    "dish": "된장찌개 김치볶음밥 비빔밥 잡채 칼국수 떡볶이 미역국 불고기 파전 갈비찜 순두부찌개 콩나물국 제육볶음 닭갈비 "
    "만둣국 수제비 동치미 계란말이 감자조림 카레라이스 크림파스타 토마토스파게티 오므라이스 볶음우동 잔치국수 "
    "호박죽 팥죽 어묵탕 두부조림 북엇국 김밥 쌀국수",
    "ingredient": "두부 양파 감자 달걀 버섯 당근 마늘 애호박 대파 토마토 시금치 가지 오이 고구마 브로콜리 배추 콩나물 새우 "
    "오징어 닭가슴살 소고기 돼지고기 참치 연어 파프리카 양배추 옥수수 무 생강 부추 깻잎 단호박",
    "product": "무선 이어폰|기계식 키보드|노트북 거치대|전기 주전자|공기 청정기|캠핑 의자|보온병|책상 스탠드|요가 매트|등산 배낭|"
    "여행용 가방|탁상시계|블루투스 스피커|손난로|가습기|커피 그라인더|우산|운동화|겨울 장갑|면 티셔츠|스케치북|만년필|"
    "수첩|색연필|휴대용 선풍기|전동 칫솔|프라이팬|유리컵|접이식 테이블|목도리|베개|무릎 담요|자전거 헬멧|수영 가방|"
    "멀티탭|보조 배터리|외장 하드|웹캠|모니터 받침대|도시락통",
    "fruit": "사과 배 포도 딸기 수박 참외 복숭아 자두 감 귤 바나나 망고 키위 파인애플 체리 블루베리",
    "room": "거실|안방|부엌|서재|현관|아이 방|작은방|베란다|욕실|사무실|회의실|창고",
    "device": "조명 에어컨 공기청정기 텔레비전 가습기 선풍기 보일러 램프 로봇청소기 스피커 제습기 전기장판",
    "color": "빨간색 파란색 노란색 흰색 검은색 초록색 보라색 주황색 분홍색 하늘색 회색 갈색",
    "weekday": "월요일 화요일 수요일 목요일 금요일 토요일 일요일",
    "genre": "소설 시집 여행기 그림책 과학책 역사책 만화책 수필집 추리소설 동화책 요리책 자서전",
    "film_genre": "코미디 공포 로맨스 다큐멘터리 애니메이션 스릴러 판타지 뮤지컬",
    "music": "재즈 클래식 국악 록 발라드 힙합 피아노곡 자장가 포크 블루스 동요 가요",
    "sport": "축구 야구 배구 농구 탁구 핸드볼 배드민턴 테니스 수영 하키 펜싱 유도",
    "subject": "수학 국어 과학 음악 미술 영어 역사 체육 사회 물리 화학 지리",
    "dept": "영업팀 인사팀 개발팀 총무팀 홍보팀 기획팀 디자인팀 회계팀 고객지원팀 품질관리팀 법무팀 연구팀 물류팀 교육팀 편집팀 마케팅팀",
    "job": "편집자 디자이너 회계사 간호사 요리사 번역가 사서 교사 개발자 기획자 연구원 상담원 기자 약사 건축가 통역사",
    "title_rank": "팀장 과장 대리 부장 사원 실장 차장 본부장 이사 주임",
    "sky": "맑음|흐림|비|눈|안개|구름 많음|소나기|천둥번개",
    "air": "좋음|보통|나쁨|매우 나쁨",
    "status": "배송 중|배송 완료|결제 완료|상품 준비 중|취소 완료|반품 접수|교환 진행 중|입고 대기",
    "task": "보고서 작성|자료 정리|회의실 예약|견적서 확인|강의 준비|화분에 물 주기|빨래 널기|세금 신고|책 반납|병원 예약|"
    "택배 보내기|발표 연습|프린터 수리|방 청소|장보기|영상 편집|계약서 검토|사진 인화|재고 조사|원고 교정",
    "event": "팀 회의|독서 모임|치과 진료|면접|저녁 약속|프로젝트 발표|생일 파티|요가 수업|학부모 상담|주간 보고|신입 교육|"
    "동창회|등산 모임|연주회|점심 약속|건강 검진|세미나|출판 기념회|가족 식사|워크숍|집들이|운동회|합창 연습|면담",
    "query": "전자책 대출 방법|연차 신청 규정|환불 절차|회의실 이용 규칙|출장비 정산|보안 교육 일정|주차 등록|재택근무 지침|"
    "서버 점검 안내|도서 반납 기한|택배 보관 장소|비밀번호 초기화|장학금 신청 자격|동아리 등록|휴학 절차|프린터 설정|"
    "명함 신청|법인 카드 사용|신간 입고 일정|회원 등급 혜택|포인트 적립 기준|해외 배송 비용|영수증 재발급|자전거 보관소",
    "topic": "지구 온난화|한글의 역사|커피 재배|태양계 행성|전기차 배터리|고려 청자|해양 쓰레기|인공 지능 윤리|바이러스와 백신|"
    "도시 농업|우주 탐사|기후 변화|판소리|조선 시대 과학|블록체인|양자 컴퓨터|철새 이동|북극곰|김치 발효|한옥 구조|"
    "화산 활동|로봇 수술|별자리|민화",
    "sentence": "오늘은 날씨가 참 좋다|내일 아침에 만나요|이 책은 정말 재미있다|지하철역이 어디예요|커피 두 잔 주세요|"
    "생일을 진심으로 축하합니다|회의가 한 시간 늦어졌습니다|주문한 물건이 아직 안 왔어요|길을 잃어버렸어요|"
    "다음 달에 이사를 갑니다|도와주셔서 고맙습니다|바다가 보이는 방을 원해요|비가 와서 경기가 취소됐다|"
    "창문 좀 닫아 주세요|저는 매운 음식을 좋아해요|우리 집 고양이는 낮잠을 오래 잔다|표가 모두 팔렸습니다|"
    "이 옷은 저에게 조금 커요|버스가 방금 떠났다|사진을 찍어도 될까요|내 이름은 바다입니다|물을 많이 마셔라|"
    "할머니께서 시장에 가셨다|숙제를 모두 끝냈다",
    "message": "조금 늦을 것 같아|회의 자료 올려 두었어|저녁에 전화할게|도착하면 알려 줘|내일 휴가야|우산 챙겨 와|"
    "주말에 시간 있어|택배 잘 받았어|약속 장소 바뀌었어|먼저 출발할게|생일 축하해|고마워, 덕분에 잘 끝났어|"
    "문 앞에 도착했어|표 두 장 샀어|오늘 수업은 쉬어|파일 다시 보내 줘",
    "memo": "우유 사기|자동차 보험 갱신|화요일까지 원고 마감|도서관에 책 돌려주기|현관 비밀번호 바꾸기|엄마 생신 선물 고르기|"
    "창고 열쇠는 서랍에 있음|주간 회의는 두 시|여권 사진 찍기|세탁소에서 코트 찾기|강아지 예방 접종|화분 분갈이|"
    "렌즈 세척액 주문|감기약 먹기|운동화 끈 교체|은행에서 통장 정리",
    "reason": "단순 변심|주소 오류|중복 주문|사이즈 착오|배송 지연|색상 착오|가격 착오|일정 변경|상품 파손|품질 불만",
    "symptom": "두통|기침|복통|고열|치통|어지럼증|콧물|근육통|피부 발진|속쓰림|불면증|손목 통증",
    "clinic": "내과 치과 안과 피부과 정형외과 이비인후과 소아과 한의원",
    "pay": "신용카드|계좌 이체|현금|포인트|상품권|휴대폰 결제",
    "size": "소형 중형 대형 특대형",
    "seat": "창가|복도|맨 앞줄|가운데",
    "transport": "버스 지하철 자전거 도보 자동차 택시",
    "unit_len": "미터 킬로미터 센티미터 인치 피트 마일 야드 밀리미터",
    "unit_wt": "킬로그램 그램 파운드 온스 톤 근",
    "animal": "고양이 강아지 토끼 햄스터 거북 앵무새 고슴도치 금붕어",
    "plant": "장미 수국 튤립 선인장 몬스테라 로즈메리 해바라기 국화",
    "workmeet": "팀 회의|주간 보고|프로젝트 발표|세미나|워크숍|신입 교육|기획 회의|예산 회의|운영 회의|편집 회의|월간 회의|"
    "출판 회의|품질 점검|임원 회의|채용 회의|마감 점검",
    "problem": "화면이 깜박임|소리가 안 남|전원이 안 켜짐|충전이 안 됨|배터리가 빨리 닳음|연결이 자주 끊김|버튼이 안 눌림|"
    "알림이 오지 않음|열이 많이 남|글자가 흐림|화면이 멈춤|불빛이 안 들어옴|소음이 큼|저절로 꺼짐|설정이 초기화됨|반응이 느림",
    "gadget": "무선 이어폰|기계식 키보드|블루투스 스피커|가습기|웹캠|보조 배터리|태블릿|노트북|모니터|프린터|공유기|스마트 시계|"
    "전자책 단말기|게임기|카메라|무선 마우스|공기 청정기|휴대용 선풍기|전자피아노|빔 프로젝터|로봇청소기|전동 칫솔|라디오|전기장판",
    "lost": "검은색 지갑|파란 우산|가죽 장갑|은색 목걸이|학생증|무선 이어폰|안경|회색 목도리|자동차 열쇠|초록색 텀블러|"
    "빨간 모자|휴대 전화|손목시계|노란 필통|여행용 베개|동화책",
    "spot": "매표소 앞|2층 휴게실|버스 정류장|자료실 책상|지하 주차장|승강기 안|구내식당|옥상 정원|1번 출구|로비 의자|"
    "화장실 선반|강의실 뒷자리|체육관 입구|대기실",
    "skill": "영어 회화|엑셀|파이썬|디자인|운전|데이터 분석|사진 촬영|글쓰기|일본어|회계|편집|고객 상담",
    "test_name": "혈당|콜레스테롤|혈색소|간 수치|요산|혈압|칼슘|비타민 D|갑상선 호르몬|백혈구 수|중성 지방|철분|나트륨|칼륨|크레아티닌|혈소판 수",
    "verdict": "정상|재검 필요|주의|경계|약간 높음|약간 낮음|음성|양성",
    "hobby": "뜨개질|목공|도예|사진|수채화|기타 연주|등산|낚시|서예|바둑|독서|합창|자전거|캠핑|사물놀이|보드게임",
    "work_state": "진행 중|완료|보류|검토 중|대기|취소|접수|배포됨",
    "fault": "응답 없음|디스크 부족|메모리 부족|연결 실패|인증 오류|시간 초과|데이터 불일치|인증서 만료|과부하|파일 손상|권한 오류|재시작 반복",
    "hazard": "강풍|호우|대설|한파|폭염|건조|황사|풍랑|태풍|안개|산사태|지진",
    "facility": "승강기|주차장|수도|보일러|인터넷|전기 설비|소방 설비|정화조|놀이터|현관문|옥상 방수|가로등|외벽|배관|환풍기|자동문",
    "part": "어깨|무릎|허리|손목|발목|목|팔꿈치|머리|눈|귀|배|등",
    "drug": "소염제|해열제|위장약|항생제|비염약|진통제|안약|연고|감기약|철분제|유산균|수면 보조제",
    "breed": "푸들|말티즈|진돗개|시바견|비글|페르시안|러시안블루|코리안숏헤어|골든리트리버|포메라니안|치와와|스피츠",
    "file": "보고서.pdf 예산안.xlsx 발표자료.pptx 회의록.docx 사진모음.zip 명단.csv 계약서.pdf 일정표.xlsx 로그.txt 안내문.hwp "
    "report.pdf notes.md data.csv budget.xlsx",
}
_SPLIT: dict[str, tuple[tuple[str, ...], tuple[str, ...]]] = {
    name: parted(text.split("|") if "|" in text else text.split()) for name, text in _WORDS.items()
}

_ADJ_LIST = (
    "조용한 푸른 느린 오래된 작은 하얀 낯선 따뜻한 깊은 먼 사라진 마지막 비밀의 여름 겨울 밤의 새벽 유리 붉은 잠든 "
    "노래하는 숨은 긴 어린 빛나는 흔들리는 달콤한 고요한 어제의 바람의"
).split()
_NOUN_LIST = (
    "바다 골목 정원 기차 우체국 지도 편지 계절 도서관 섬 창문 숲 거리 등대 시계 피아노 여행 산책 식탁 별자리 문법 서랍 다리 항구 "
    "화가 약속 온실 언덕 그림자 우물"
).split()
_BASE_A = tuple("도새누하가모리보소은유채태나미다라아온오")
_BASE_B = tuple("람본밀온솔담린별찬울결나루빛들강달봄샘터")
_CHO = tuple(
    "가나다라마바사아자차카타파하고노도로모보소오조초코토포호구누두루무부수우주추쿠투푸후기니디리미비시이지치키티피히"
)
_FIN = tuple("강난달람만반선완정진천한굴논돌름문별솔욘")
_TAIL = {
    "company": "전자 바이오 에너지 식품 물산 테크 화학 건설 제약 반도체 해운 통신 출판 교육 항공 디자인 소프트 물류".split(),
    "hotel": "호텔 리조트 펜션 게스트하우스 한옥스테이 호스텔".split(),
    "station": "역 공원 시장 도서관 미술관 광장 대학교 병원 터미널 체육관 박물관 시청 초등학교 수목원".split(),
    "stop": "사거리 삼거리 초등학교앞 시장입구 아파트 우체국앞 공원앞 역 교차로 마을회관".split(),
    "shop": "책방 서점 식당 카페 빵집 꽃집 문구점 분식 국수 공방 약국 안경".split(),
    "bank": "은행 저축은행 신협 금고".split(),
    "school": "초등학교 중학교 고등학교 대학교 유치원 학원".split(),
    "hospital": "의원 병원 한의원 치과 의료원".split(),
    "gym": "체육관 수영장 헬스장 요가원 볼링장 탁구장".split(),
    "salon": "미용실 애견샵 살롱 펫숍".split(),
    "squad": "호랑이 독수리 돌고래 유나이티드 시민구단 스타즈 이글스 FC".split(),
    "eatery": "식당 카페 빵집 분식 국수 만두 찻집 밥집".split(),
    "road": "로 길 대로".split(),
    "plain": [""],
}
_MAIL_USER = "haru mina jun seo book team hello info sora dami noah kim park lee yuna minho jisoo river star blue".split()
_MAIL_HOST = "example.com example.org mail.example.com example.net test.example.com office.example".split()


def title(rng: random.Random, held_out: bool) -> str:
    """A made-up title of two words."""
    while True:
        i, j = rng.randrange(len(_ADJ_LIST)), rng.randrange(len(_NOUN_LIST))
        if ((i * 3 + j) % 7 == 0) == held_out:
            return f"{_ADJ_LIST[i]} {_NOUN_LIST[j]}"


def named(rng: random.Random, held_out: bool, tail: str) -> str:
    """A made-up proper name: 도람전자, 새별호텔."""
    while True:
        i, j = rng.randrange(len(_BASE_A)), rng.randrange(len(_BASE_B))
        if ((i * 5 + j) % 7 == 0) == held_out and _BASE_A[i] != _BASE_B[j]:
            return _BASE_A[i] + _BASE_B[j] + rng.choice(_TAIL[tail])


def pseudo(rng: random.Random, held_out: bool, low: int = 2, high: int = 4) -> str:
    """A word of Korean syllables that is in no dictionary (most of the time)."""
    while True:
        size = rng.randint(low, high)
        word = "".join(rng.choice(_CHO) for _ in range(size - 1)) + rng.choice(
            _FIN if rng.random() < 0.5 else _CHO
        )
        if (sum(ord(c) * (i + 3) for i, c in enumerate(word)) % 7 == 0) == held_out:
            return word


def _order_id(rng: random.Random, held_out: bool) -> str:
    letters = "ABCDEFGHJKLMNPRSTUVWXYZ"
    while True:
        n = rng.randint(1000, 99999)
        if (n % 7 == 0) == held_out:
            break
    k = rng.randrange(6)
    if k == 0:
        return f"{rng.choice(letters)}{n}"
    if k == 1:
        return f"{rng.choice(letters)}{rng.choice(letters)}-{n}"
    if k == 2:
        return f"ORD-{n}"
    if k == 3:
        return f"2026{rng.randint(1, 12):02d}{rng.randint(1, 28):02d}-{n % 1000:03d}"
    if k == 4:
        return f"{n}{rng.choice(letters)}"
    return f"{rng.choice(letters)}{n // 100}-{n % 100:02d}"


def _date(rng: random.Random, held_out: bool) -> str:
    m, d = rng.randint(1, 12), rng.randint(1, 28)
    k = rng.random()
    if k < 0.45:
        return f"{m}월 {d}일"
    if k < 0.6:
        return rng.choice(("오늘", "내일", "모레", "글피"))
    if k < 0.75:
        return rng.choice(("이번 주 ", "다음 주 ", "")) + rng.choice(
            _SPLIT["weekday"][0] + _SPLIT["weekday"][1]
        )
    if k < 0.85:
        return f"{rng.randint(2025, 2028)}년 {m}월 {d}일"
    return f"{rng.randint(2025, 2028)}-{m:02d}-{d:02d}"


def _past_date(rng: random.Random, held_out: bool) -> str:
    m, d = rng.randint(1, 12), rng.randint(1, 28)
    return rng.choice(
        (f"{m}월 {d}일", f"{rng.randint(2019, 2025)}년 {m}월 {d}일", "어제", "지난주 금요일", f"{m}월 {d}일")
    )


def _full_date(rng: random.Random, held_out: bool) -> str:
    m, d = rng.randint(1, 12), rng.randint(1, 28)
    return rng.choice((f"{m}월 {d}일", f"{rng.randint(2025, 2028)}년 {m}월 {d}일"))


def _gone_date(rng: random.Random, held_out: bool) -> str:
    m, d = rng.randint(1, 12), rng.randint(1, 28)
    return rng.choice((f"{m}월 {d}일", f"{rng.randint(1995, 2025)}년 {m}월 {d}일"))


def _iso(rng: random.Random, held_out: bool) -> str:
    return f"{rng.randint(2024, 2028)}-{rng.randint(1, 12):02d}-{rng.randint(1, 28):02d}"


def _clock(rng: random.Random, held_out: bool) -> str:
    m = rng.choice((0, 0, 0, 10, 15, 20, 30, 30, 40, 45, 50))
    k = rng.randrange(5)
    if k == 0:
        return f"{rng.randint(7, 22)}:{m:02d}"
    half = rng.choice(("오전", "오후", "오후", "저녁" if k == 4 else "오후"))
    h = rng.choice({"오전": (7, 8, 9, 10, 11), "오후": (12, 1, 2, 3, 4, 5, 6), "저녁": (6, 7, 8, 9)}[half])
    minutes = f" {m}분" if m else ""
    if m == 30 and rng.random() < 0.5:
        minutes = " 반"
    return f"{half} {h}시{minutes}"


def _expression(rng: random.Random, held_out: bool) -> str:
    a, b, c = rng.randint(2, 999), rng.randint(2, 99), rng.randint(2, 50)
    op, op2 = rng.choice("+-*/"), rng.choice("+-*")
    return rng.choice(
        (
            f"{a} {op} {b}",
            f"{a}{op}{b}",
            f"{a} {op} {b} {op2} {c}",
            f"({a} {op2} {b}) {op} {c}",
            f"{a}{op}{b}{op2}{c}",
        )
    )


def _mail(rng: random.Random, held_out: bool) -> str:
    n = rng.randint(1, 99) * 7 if held_out else rng.randint(1, 99) * 7 + rng.randint(1, 6)
    return f"{rng.choice(_MAIL_USER)}{n}@{rng.choice(_MAIL_HOST)}"


def _number(low: int, high: int, step: int = 1) -> Callable[[random.Random, bool], str]:
    return lambda rng, held_out: str(rng.randint(low, high) * step)


def _money(low: int, high: int, step: int) -> Callable[[random.Random, bool], str]:
    def draw(rng: random.Random, held_out: bool) -> str:
        n = rng.randint(low, high) * step
        return f"{n:,}" if rng.random() < 0.7 else str(n)

    return draw


def _one(*kinds: str) -> Callable[[random.Random, bool], str]:
    return lambda rng, held_out: draw(rng, rng.choice(kinds), held_out)


KINDS: dict[str, Callable[[random.Random, bool], str]] = {
    "person": lambda rng, held_out: korean.person(rng, held_out=held_out),
    "title": title,
    "company": lambda rng, held_out: named(rng, held_out, "company"),
    "hotel": lambda rng, held_out: named(rng, held_out, "hotel"),
    "station": lambda rng, held_out: named(rng, held_out, "station"),
    "stop": lambda rng, held_out: named(rng, held_out, "stop"),
    "eatery": lambda rng, held_out: named(rng, held_out, "eatery"),
    "shop": lambda rng, held_out: named(rng, held_out, "shop"),
    "address": lambda rng, held_out: (
        f"{draw(rng, 'town', held_out)} {named(rng, held_out, 'road')} {rng.randint(1, 199)}"
    ),
    "bank": lambda rng, held_out: named(rng, held_out, "bank"),
    "school": lambda rng, held_out: named(rng, held_out, "school"),
    "hospital": lambda rng, held_out: named(rng, held_out, "hospital"),
    "gym": lambda rng, held_out: named(rng, held_out, "gym"),
    "squad": lambda rng, held_out: named(rng, held_out, "squad"),
    "salon": lambda rng, held_out: named(rng, held_out, "salon"),
    "plate": lambda rng, held_out: (
        f"{rng.randint(10, 399)}{rng.choice('가나다라마거너더러머버서어저고노도로모보소')} "
        f"{rng.randint(142, 1427) * 7 + (0 if held_out else 3)}"
    ),
    "account": lambda rng, held_out: (
        f"{rng.randint(100, 999)}-{rng.randint(10, 99)}-{rng.randint(10, 142_000) * 7 + (0 if held_out else 3):06d}"
    ),
    "version": lambda rng, held_out: f"{rng.randint(1, 9)}.{rng.randint(0, 20)}.{rng.randint(0, 30)}",
    "server": lambda rng, held_out: (
        f"{rng.choice(('web', 'db', 'api', 'cache', 'batch', 'auth', 'file', 'log'))}-"
        f"{rng.randint(0, 14) * 7 + (0 if held_out else rng.randint(1, 6)):02d}"
    ),
    "body_temp": lambda rng, held_out: f"{rng.randint(355, 397) / 10:.1f}",
    "order": _order_id,
    "date": _date,
    "past": _past_date,
    "day": _full_date,
    "gone": _gone_date,
    "meal": _money(8, 36, 500),
    "fare": _money(22, 58, 50),
    "iso": _iso,
    "clock": _clock,
    "expr": _expression,
    "dawn": lambda rng, held_out: f"오전 {rng.randint(5, 7)}시 {rng.randint(1, 59)}분",
    "dusk": lambda rng, held_out: f"오후 {rng.randint(5, 7)}시 {rng.randint(1, 59)}분",
    "mail": _mail,
    "pseudo": pseudo,
    "phone": lambda rng, held_out: (
        f"010-0{rng.randint(1000, 9999) % 1000:03d}-{rng.randint(0, 1427) * 7 + (0 if held_out else 3):04d}"
    ),
    "tel": lambda rng, held_out: (
        f"0{rng.randint(31, 64)}-{rng.randint(200, 999)}-{rng.randint(0, 1427) * 7 + (0 if held_out else 3):04d}"
    ),
    "parcel": lambda rng, held_out: (
        f"{rng.randint(1000, 9999)}{rng.randint(1000, 9999)}{rng.randint(10, 1420) * 7 + (0 if held_out else 3):04d}"
    ),
    "ticker": lambda rng, held_out: f"{rng.randint(100, 142_000) * 7 + (0 if held_out else 3):06d}",
    "isbn": lambda rng, held_out: (
        f"979{rng.randint(1_000_000, 142_000_000) * 7 + (0 if held_out else 3):010d}"
    ),
    "bus": lambda rng, held_out: rng.choice(
        (
            f"{rng.randint(10, 999)}",
            f"{rng.randint(10, 999)}",
            f"M{rng.randint(1000, 9999)}",
            f"마을 {rng.randint(1, 19)}",
        )
    ),
    "flight": lambda rng, held_out: rng.choice("QVXZ") + rng.choice("GHJPWY") + str(rng.randint(100, 999)),
    "n1": _number(1, 9),
    "n2": _number(2, 12),
    "n30": _number(2, 30),
    "n99": _number(2, 99),
    "n300": _number(20, 300),
    "pages": _number(90, 700),
    "min": _number(1, 12, 5),
    "deg": _number(-9, 36),
    "set_deg": _number(18, 28),
    "percent": _number(5, 95),
    "level": _number(1, 10),
    "star": _number(1, 5),
    "small_money": _money(5, 99, 1000),
    "money": _money(3, 99, 500),
    "big_money": _money(2, 300, 10_000),
    "salary": _number(240, 520, 10),
    "price": _money(40, 990, 100),
    "stockprice": _money(30, 4000, 100),
    "amount": _number(1, 200, 10),
    "rate": lambda rng, held_out: f"{rng.randint(15, 75) / 10:.1f}",
    "decimal": lambda rng, held_out: rng.choice(
        (str(rng.randint(1, 300)), f"{rng.randint(11, 999) / 10:.1f}")
    ),
    "kg": lambda rng, held_out: f"{rng.randint(42, 99)}",
    "cm": lambda rng, held_out: f"{rng.randint(148, 192)}",
    "km": lambda rng, held_out: f"{rng.randint(11, 420) / 10:.1f}",
    "won_rate": lambda rng, held_out: f"{rng.randint(9000, 15000) / 10:,.1f}",
    "hex": lambda rng, held_out: "".join(rng.choice("0123456789abcdef") for _ in range(6)),
}


@cache
def _written(kind: str) -> tuple[str, ...]:
    return tuple(re.split("[/|]", kind[1:]))


def draw(rng: random.Random, kind: str, held_out: bool) -> str:
    """A value of a kind as it stands in a sentence; word lists keep an eighth for held-out rows.

    A kind may also be its own list, ``=감자/고구마/대파``: those stand in what is for training only.
    """
    if kind.startswith("="):
        return rng.choice(_written(kind))
    parts = _SPLIT.get(kind)
    if parts is None:
        return KINDS[kind](rng, held_out)
    if held_out and parts[1] and rng.random() < 0.7:
        return rng.choice(parts[1])
    return rng.choice(parts[0])


def as_number(text: str) -> int | float:
    """``12,000`` → 12000, ``3.5`` → 3.5."""
    plain = text.replace(",", "")
    return float(plain) if "." in plain else int(plain)
