"""Korean question patterns for text2sql. In every list each eighth pattern is kept for held-out questions.

Slots: ``cond`` an adnominal clause (가격이 5000원 이상인), ``ent`` a table's noun, ``cols`` the wanted columns,
``one`` 사람/것/곳, ``ct`` a counter (명, 개), ``k`` a column, ``v``/``w`` values, ``a`` an adjective, ``g`` a group column,
``s`` an entity with its conditions. ``|`` in a condition parts the stem from its ending, see ``ENDINGS``.
"""

from __future__ import annotations

HELD_EVERY = 8


class Bank:
    """Patterns split by index: every eighth is unseen in training."""

    __slots__ = ("seen", "unseen")

    def __init__(self, text: str) -> None:
        lines = [line.strip() for line in text.strip().splitlines()]
        if len(set(lines)) != len(lines):
            raise ValueError("a pattern occurs twice")
        self.seen = tuple(p for i, p in enumerate(lines) if i % HELD_EVERY != HELD_EVERY - 1)
        self.unseen = tuple(p for i, p in enumerate(lines) if i % HELD_EVERY == HELD_EVERY - 1)


# adnominal, "and", "or"
ENDINGS = {
    "인": ("인", "이고", "이거나"),
    "은": ("은", "고", "거나"),
    "는": ("는", "고", "거나"),
    "아닌": ("아닌", "아니고", "아니거나"),
    "웃도는": ("웃도는", "웃돌고", "웃돌거나"),
    "밑도는": ("밑도는", "밑돌고", "밑돌거나"),
    "된": ("된", "되었고", "되었거나"),
    "지난": ("지난", "지났고", "지났거나"),
    "다른": ("다른", "다르고", "다르거나"),
    "큰": ("큰", "크고", "크거나"),
    "많은": ("많은", "많고", "많거나"),
    "비싼": ("비싼", "비싸고", "비싸거나"),
    "싼": ("싼", "싸고", "싸거나"),
    "저렴한": ("저렴한", "저렴하고", "저렴하거나"),
    "무거운": ("무거운", "무겁고", "무겁거나"),
    "가벼운": ("가벼운", "가볍고", "가볍거나"),
    "많이 나가는": ("많이 나가는", "많이 나가고", "많이 나가거나"),
    "적게 나가는": ("적게 나가는", "적게 나가고", "적게 나가거나"),
    "먼": ("먼", "멀고", "멀거나"),
    "가까운": ("가까운", "가깝고", "가깝거나"),
    "긴": ("긴", "길고", "길거나"),
    "빠른": ("빠른", "빠르고", "빠르거나"),
    "느린": ("느린", "느리고", "느리거나"),
    "이른": ("이른", "이르고", "이르거나"),
    "강한": ("강한", "강하고", "강하거나"),
    "약한": ("약한", "약하고", "약하거나"),
    "센": ("센", "세고", "세거나"),
}  # any other X은 is X은, X고, X거나

CONDITIONS: dict[str, Bank] = {
    "eq": Bank("""
        {k:이} {v}|인
        {k:이} '{v}'|인
        {k:이} {v:과} 같|은
        {k:이} {v:로} 되어 있|는
        {k:이} {v}에 해당하|는
        {k:이} {v:로} 등록|된
        {k:이} {v:로} 적혀 있|는
        {k:이} {v:로} 기록|된
        {k} 항목이 {v}|인
        {k:이} "{v}"|인
    """),
    "num_eq": Bank("""
        {k:이} {v}|인
        {k:이} {v:과} 같|은
        {k:이} 정확히 {v}|인
        {k:이} 딱 {v}|인
        {k:이} {v:로} 되어 있|는
        {k:이} {v:로} 기록|된
        {k:이} {v:로} 등록|된
        {k:이} {v:과} 똑같|은
    """),
    "ne": Bank("""
        {k:이} {v:이} |아닌
        {k:이} {v:과} |다른
        {k:이} {v} 이외|인
        {k:이} {v:이} 아닌 다른 값|인
        {k:이} {v:과} 같지 않|은
        {k:이} '{v}'{_:이} |아닌
        {k:이} {v:로} 되어 있지 않|은
        {k:이} {v} 말고 다른 값|인
    """),
    "gt": Bank("""
        {k:이} {v}보다 {a}
        {k:이} {v:을} 넘|는
        {k:이} {v:을} 초과하|는
        {k:이} {v} 초과|인
        {k:이} {v:을} |웃도는
        {k:이} {v}보다 더 {a}
        {k:이} {v}보다 |큰
        {k:이} {v}보다 위|인
    """),
    "ge": Bank("""
        {k:이} {v} 이상|인
        {k:이} 최소 {v}|인
        {k:이} {v} 이상 되|는
        {k:이} 적어도 {v}|인
        {k:이} {v:과} 같거나 그보다 {a}
        {k:이} {v}보다 작지 않|은
        {k:이} {v} 이상에 해당하|는
        {k:이} {v} 아래로 내려가지 않|는
    """),
    "lt": Bank("""
        {k:이} {v} 미만|인
        {k:이} {v}보다 {a}
        {k:이} {v}에 못 미치|는
        {k:이} {v:을} |밑도는
        {k:이} {v}보다 더 {a}
        {k:이} {v}도 안 되|는
        {k:이} {v}보다 작|은
        {k:이} {v}보다 아래|인
    """),
    "le": Bank("""
        {k:이} {v} 이하|인
        {k:이} {v:을} 넘지 않|는
        {k:이} 최대 {v}|인
        {k:이} {v:을} 초과하지 않|는
        {k:이} {v:과} 같거나 그보다 {a}
        {k:이} {v} 이하에 해당하|는
        {k:이} 커 봐야 {v}|인
        {k:이} {v} 위로 올라가지 않|는
    """),
    "between": Bank("""
        {k:이} {v} 이상 {w} 이하|인
        {k:이} {v}에서 {w} 사이|인
        {k:이} {v:과} {w} 사이|인
        {k:이} {v}부터 {w}까지|인
        {k:이} {v}~{w}|인
        {k:이} {v} 이상이면서 {w} 이하|인
        {k:이} {v}에서 {w}까지의 범위에 있|는
        {k:이} {v}부터 {w} 사이에 드|는
        {k:이} {v} 이상이고 {w} 이하|인
    """),
    "like_start": Bank("""
        {k:이} '{v}'{_:로} 시작하|는
        {k:이} {v:로} 시작하|는
        {k:이} "{v}"{_:로} 시작하|는
        {k} 맨 앞이 '{v}'|인
        {k} 앞부분이 '{v}'|인
        {k:이} '{v}'{_:로} 시작되|는
        {k}의 첫머리가 '{v}'|인
        {k} 처음이 '{v}'|인
    """),
    "like_in": Bank("""
        {k}에 '{v}'{_:이} 들어가|는
        {k}에 '{v}'{_:이} 포함|된
        {k:이} '{v}'{_:을} 포함하|는
        {k}에 {v:이라는} 말이 들어 있|는
        {k}에 {v:이} 들어 있|는
        {k} 안에 '{v}'{_:이} 있|는
        {k}에 "{v}"{_:이} 포함되어 있|는
        {k} 어딘가에 '{v}'{_:이} 나오|는
    """),
    "like_end": Bank("""
        {k:이} '{v}'{_:로} 끝나|는
        {k:이} {v:로} 끝나|는
        {k:이} "{v}"{_:로} 끝나|는
        {k} 맨 뒤가 '{v}'|인
        {k} 끝이 '{v}'|인
        {k} 뒷부분이 '{v}'|인
        {k}의 마지막이 '{v}'|인
        {k} 끝부분이 '{v}'|인
    """),
    "in": Bank("""
        {k:이} {list} 중 하나|인
        {k:이} {list} 가운데 하나|인
        {k:이} {or}|인
        {k:이} {list} 중 하나에 해당하|는
        {k:이} {either}|인
        {k:이} {list} 중에 있|는
        {k:이} {or}에 해당하|는
        {k:이} {list} 중 어느 하나|인
    """),
    "is_null": Bank("""
        {k:이} 없|는
        {k:이} 비어 있|는
        {k:이} 등록되지 않|은
        {k:이} 입력되지 않|은
        {k:이} NULL|인
        {k} 정보가 없|는
        {k:이} 적혀 있지 않|은
        {k:이} 빠져 있|는
        {k:이} 기록되지 않|은
        {k} 칸이 비어 있|는
    """),
    "not_null": Bank("""
        {k:이} 있|는
        {k:이} 등록되어 있|는
        {k:이} 비어 있지 않|은
        {k:이} 입력되어 있|는
        {k:이} NULL이 |아닌
        {k} 정보가 있|는
        {k:이} 적혀 있|는
        {k:이} 빠져 있지 않|은
        {k:이} 기록되어 있|는
    """),
    "date_ge": Bank("""
        {k:이} {v} 이후|인
        {k:이} {v}부터 그 뒤|인
        {k:이} {v}이거나 그보다 늦|은
        {k:이} '{v}' 이후|인
        {k:이} {v} 당일 또는 그 뒤|인
        {k:이} {v} 이후에 해당하|는
        {k:이} {v:과} 같거나 더 늦|은
        {k:이} {v}보다 앞서지 않|는
    """),
    "date_gt": Bank("""
        {k:이} {v}보다 늦|은
        {k:이} {v}보다 나중|인
        {k:이} {v}보다 뒤|인
        {k:이} {v:을} |지난
        {k:이} '{v}'보다 늦|은
        {k:이} {v}보다 더 늦|은
        {k:이} {v:을} 넘긴 날|인
        {k:이} {v}보다 뒷날|인
    """),
    "date_lt": Bank("""
        {k:이} {v}보다 |이른
        {k:이} {v}보다 |빠른
        {k:이} {v}보다 앞|인
        {k:이} {v} 전|인
        {k:이} '{v}'보다 |이른
        {k:이} {v}보다 먼저|인
        {k:이} {v}보다 더 |이른
        {k:이} {v}보다 앞선 날|인
    """),
    "date_le": Bank("""
        {k:이} {v} 이전|인
        {k:이} {v}까지|인
        {k:이} {v}이거나 그보다 |이른
        {k:이} '{v}' 이전|인
        {k:이} 늦어도 {v}|인
        {k:이} {v:과} 같거나 더 |빠른
        {k:이} {v} 이전에 해당하|는
        {k:이} {v}보다 늦지 않|은
    """),
    "date_between": Bank("""
        {k:이} {v}부터 {w}까지|인
        {k:이} {v}에서 {w} 사이|인
        {k:이} {v:과} {w} 사이|인
        {k:이} {v} 이후 {w} 이전|인
        {k:이} {v}~{w}|인
        {k:이} {v}부터 {w} 사이에 있|는
        {k:이} {v} 이상 {w} 이하|인
        {k:이} {v}에서 {w}까지의 기간에 드|는
    """),
    "date_year": Bank("""
        {k:이} {v}년|인
        {k:이} {v}년에 속하|는
        {k:이} {v}년도|인
        {k}의 연도가 {v}|인
        {k:이} {v}년 중|인
        {k:이} {v}년에 해당하|는
        {k:이} {v}년 안에 있|는
        {k:이} {v}년 한 해에 드|는
    """),
    "date_month": Bank("""
        {k:이} {v}에 속하|는
        {k}의 연월이 {v}|인
        {k:이} {v} 한 달 안에 있|는
        {k:이} {v}에 해당하|는
        {k:이} 연월로 {v}|인
        {k}의 연도와 월이 {v}|인
        {k}의 연월이 '{v}'|인
        {k:이} {v} 한 달에 드|는
    """),
    "above": Bank("""
        {k:이} 평균보다 {a}
        {k:이} 전체 평균보다 {a}
        {k:이} 평균을 넘|는
        {k:이} 평균 {k}보다 {a}
        {k:이} 전체 평균을 |웃도는
        {k:이} 평균 초과|인
        {k:이} 평균보다 더 {a}
        {k:이} 전체 평균을 초과하|는
    """),
    "below": Bank("""
        {k:이} 평균보다 {a}
        {k:이} 전체 평균보다 {a}
        {k:이} 평균에 못 미치|는
        {k:이} 평균 {k}보다 {a}
        {k:이} 전체 평균을 |밑도는
        {k:이} 평균 미만|인
        {k:이} 평균보다 더 {a}
        {k:이} 전체 평균에 미치지 못하|는
    """),
}

TAILS = Bank("""
    {np:을} 알려 줘.
    {np:을} 알려 주세요.
    {np:을} 알려줘
    {np:을} 보여 줘.
    {np:을} 보여 주세요.
    {np:을} 조회해 줘.
    {np:을} 조회해 주세요.
    {np:을} 조회하고 싶어요.
    {np:을} 조회하세요.
    {np:을} 조회하시오.
    {np:을} 출력해 줘.
    {np:을} 출력하세요.
    {np:을} 구하세요.
    {np:을} 구해 줘.
    {np:을} 찾아 줘.
    {np:을} 검색하십시오.
    {np:을} 찾아 주세요.
    {np:을} 검색해 줘.
    {np:을} 가져와 줘.
    {np:을} 뽑아 줘.
    {np:을} 확인하고 싶어요.
    {np:을} 확인해 주세요.
    {np:을} 알고 싶어요.
    {np:을} 보고 싶은데요.
    {np:을} 알고 싶습니다.
    {np:이} 궁금해요.
    {np:이} 궁금합니다.
    {np:이} 궁금해.
    {np:이} 뭐야?
    {np:은} 무엇인가요?
    {np:은} 무엇입니까?
    {np:은} 뭔가요?
    {np:은} 뭐예요?
    {np:은} 뭐지?
    {np:을} 알 수 있을까요?
    {np:이} 필요해요.
    {np:이} 필요합니다.
    {np} 알려줘
    {np} 보여 줘
    {np:을} 한번 볼까?
    {np} 조회
    {np}
    {np} 좀 알려 줄래?
    {np} 좀 보여 주실래요?
    {np:을} 말해 줘.
    {np:을} 찾아라.
    {np:을} 구하라.
    {np} 확인 부탁드립니다.
    {np:을} 불러와 줘.
    {np:을} 보고 싶어.
    {np} 좀 찾아봐 줘.
    {np:은}?
    {np} 부탁해요.
    {np:을} 추출해 주세요.
    {np:을} 추출하세요.
    {np} 좀 뽑아 주시겠어요?
""")
LIST_TAILS = Bank("""
    {np} 목록
    {np} 목록을 보여 줘.
    {np} 목록을 알려 주세요.
    {np:을} 나열해 줘.
    {np:을} 나열하세요.
    {np:을} 모두 보여 주세요.
    {np:을} 전부 알려 줘.
    {np} 목록이 필요해요.
    {np:을} 모두 찾아 줘.
    {np} 목록 조회
    {np} 리스트 뽑아 줘
    {np:을} 정리해 주세요.
    {np:을} 모두 출력하세요.
    {np:을} 전부 조회해 줘.
    {np} 목록을 만들어 줘.
    {np:을} 빠짐없이 보여 줘.
""")
VALUE_TAILS = Bank("""
    {np:은} 얼마인가요?
    {np:은} 얼마야?
    {np:은} 얼마예요?
    {np:은} 얼마입니까?
    {np:을} 계산해 줘.
    {np:을} 계산해 주세요.
    {np:을} 계산하세요.
    {np:은} 어느 정도인가요?
    {np:이} 얼마인지 알려 주세요.
    {np:이} 얼마나 돼?
    {np:이} 얼마인지 궁금해요.
    {np:이} 얼마인지 알려 줘.
    {np:은} 얼마나 되나요?
    {np:을} 구하시오.
    {np} 계산
    {np:은} 얼마일까?
""")

NP_COND = Bank("""
    {cond} {ent}의 {cols}
    {ent} 중 {cond} {one}의 {cols}
    {ent} 가운데 {cond} {one}의 {cols}
    {cond} {ent} {cols}
    {ent} 중에서 {cond} {one}의 {cols}
    {table} 테이블에서 {cond} {ent}의 {cols}
    {cond} 모든 {ent}의 {cols}
    {ent} 목록에서 {cond} {one}의 {cols}
    {cond} {ent} 전체의 {cols}
    {table}에서 {cond} {ent}의 {cols}
    {ent} 데이터에서 {cond} {one}의 {cols}
    {cond} {ent}들의 {cols}
    전체 {ent} 중 {cond} {one}의 {cols}
    {ent} 정보에서 {cond} {one}의 {cols}
    {ent} 테이블에서 {cond} {one}의 {cols}
    {ent} 전체에서 {cond} {one}의 {cols}
""")
SENTENCE_COND = Bank("""
    {cond} {ent:을} 찾아서 {cols:을} 보여 줘.
    {cond} {ent:은} {cols:이} 어떻게 되나요?
    {ent}의 {cols:을} 알려 줘. 단, {cond} {one}만.
    {cond} {ent:을} 찾고 있어요. {cols:을} 알려 주세요.
    {ent} 중에 {cond} {one}만 골라서 {cols:을} 알려 주세요.
    {cond} {ent:이} 궁금해. {cols:을} 알려 줘.
    {cols:을} 알려 주세요. 대상은 {cond} {ent}입니다.
    {cond} {ent}만 추려서 {cols:을} 정리해 주세요.
    {cond} {ent:을} 조회하고 {cols}만 출력하세요.
    {cond} {ent} 찾아서 {cols}만 보여줘
    {ent}의 {cols:이} 필요합니다. {cond} 경우만 조회해 주세요.
    {cond} {ent:이} 있으면 {cols:을} 알려 줘.
    {cond} {ent:이} 있나요? {cols:을} 알려 주세요.
    {cond} {ent}, {cols}
    {ent:을} 살펴보려고 해요. {cond} {one}의 {cols:을} 보여 주세요.
    {cond} {ent:을} 모아 {cols:을} 보고 싶습니다.
    {ent}에서 {cond} {one}만 걸러 {cols:을} 보여 주세요.
    {cond} {ent}만 남기고 {cols:을} 출력해 줘.
    {ent:을} 찾는데, {cond} {one}의 {cols}만 있으면 돼.
    {cond} {ent:을} 골라 {cols:을} 구하시오.
""")
NP_ALL = Bank("""
    {ent}의 {cols}
    모든 {ent}의 {cols}
    전체 {ent}의 {cols}
    {table} 테이블의 {cols}
    {ent} {cols}
    {ent} 테이블에 있는 {cols}
    등록된 모든 {ent}의 {cols}
    지금 저장된 {ent}의 {cols}
    {table}에 저장된 {cols}
    {ent} 전체의 {cols}
    {ent}들의 {cols}
    {ent} 데이터의 {cols}
""")
# s: an entity noun with its conditions already in front
NP_SCOPE = Bank("""
    {s}의 {cols}
    {s} {cols}
    {s}들의 {cols}
    {s} 전체의 {cols}
    {s} 각각의 {cols}
    {s}에 대한 {cols}
    {s} 데이터의 {cols}
    {s} 모두의 {cols}
""")
SENTENCE_SCOPE = Bank("""
    {s:을} 찾아서 {cols:을} 보여 줘.
    {s:은} {cols:이} 어떻게 되나요?
    {s:을} 찾고 있어요. {cols:을} 알려 주세요.
    {s:이} 궁금해. {cols:을} 알려 줘.
    {s:을} 조회하고 {cols}만 출력하세요.
    {s} 찾아서 {cols}만 보여줘
    {s:이} 있으면 {cols:을} 알려 줘.
    {s}만 추려서 {cols:을} 정리해 주세요.
    {cols:을} 알려 주세요. 대상은 {s}입니다.
    {s:을} 골라 {cols:을} 구하시오.
    {s}, {cols}
    {s:을} 보려고 합니다. {cols:을} 조회해 주세요.
""")
STAR = ("모든 정보", "전체 정보", "모든 열", "모든 컬럼", "정보 전부", "전체 내용", "모든 항목")

ORDER = Bank("""
    {k:이} {a} 순으로
    {k:이} {a} 순서로
    {k:이} {a} 순서대로
    {k} {dir}으로
    {k} 기준 {dir}으로
    {k:이} {a} {one}부터
    {k:을} 기준으로 {dir}으로
    {k}에 대해 {dir}으로
""")
SENTENCE_ORDER = Bank("""
    {s}의 {cols:을} {ord} 보여 줘.
    {s}의 {cols:을} {ord} 알려 주세요.
    {ord} {s}의 {cols:을} 알려 줘.
    {s:을} {ord} 정렬해서 {cols:을} 보여 주세요.
    {s}의 {cols:을} {ord} 정렬해 줘.
    {ord} 정렬한 {s}의 {cols}
    {s} {cols}, {ord}
    {s:을} {ord} 늘어놓고 {cols:을} 알려 주세요.
    {s}의 {cols:을} {ord} 나열하세요.
    {s}의 {cols:을} {ord} 조회하고 싶어요.
    {s}의 {cols:을} {ord} 볼 수 있을까요?
    {s}의 {cols:을} {ord} 출력하시오.
    {s} {cols} {ord} 보여줘
    {s:을} {ord} 정렬했을 때 {cols:이} 궁금해요.
    {ord} {s}의 {cols:을} 조회해 주세요.
    {ord} 정리된 {s}의 {cols:을} 보고 싶어요.
""")
NP_LIMIT = Bank("""
    {k:이} {a} {s} {n}{ct}의 {cols}
    {k:이} 가장 {a} {s} {n}{ct}의 {cols}
    {k:이} {a} 순으로 {s} {n}{ct}의 {cols}
    {s} 중 {k:이} {a} {n}{ct}의 {cols}
    {s} 가운데 {k:이} 가장 {a} {n}{ct}의 {cols}
    {k:이} 제일 {a} {s} {n}{ct} {cols}
    {k} {dir} 기준 처음 {n}{ct}의 {s} {cols}
    {s}에서 {k:이} {a} 쪽 {n}{ct}의 {cols}
    {s} 중에서 {k:이} 제일 {a} {n}{ct}의 {cols}
    {k:이} {a} 순서로 앞의 {s} {n}{ct}의 {cols}
""")
# with a condition the entity stands first
NP_LIMIT_COND = Bank("""
    {s} 중 {k:이} {a} {n}{ct}의 {cols}
    {s} 가운데 {k:이} 가장 {a} {n}{ct}의 {cols}
    {s} 중에서 {k:이} 제일 {a} {n}{ct}의 {cols}
    {s} 중 {k:이} {a} 순으로 {n}{ct}의 {cols}
    {s} 가운데 {k:이} {a} 순서로 앞의 {n}{ct}의 {cols}
    {s} 중 {k} {dir} 기준 처음 {n}{ct}의 {cols}
    {s} 중에서 {k:이} {a} {n}{ct}의 {cols}
    {s}에서 {k:이} {a} 쪽 {n}{ct}의 {cols}
""")
SENTENCE_LIMIT = Bank("""
    {s:을} {ord} {n}{ct}만 골라 {cols:을} 보여 줘.
    {s}의 {cols:을} {ord} {n}{ct}만 알려 주세요.
    {s}의 {cols:을} {ord} 정렬해서 {n}{ct}만 보여 줘.
    {s} {cols:을} {ord} 앞에서 {n}{ct}만 조회해 줘.
    {s:을} {ord} 정렬하고 처음 {n}{ct}의 {cols:을} 출력하세요.
    {s} {cols} {ord} {n}{ct}만
    {s}의 {cols:을} {ord} {n}{ct}까지만 보고 싶어요.
    {s:을} {ord} 세웠을 때 앞쪽 {n}{ct}의 {cols:이} 궁금합니다.
""")

NP_COUNT = Bank("""
    {s} 수
    {s}의 수
    {s}의 총수
    {s} 전체 수
    {s}의 전체 {many}
    {s} {many}
    {s}의 {many}
    {s} 총 {many}
""")
SENTENCE_COUNT = Bank("""
    {s:은} 몇 {ct}인가요?
    {s:은} 몇 {ct:이야}?
    {s:이} 몇 {ct} 있나요?
    {s:은} 모두 몇 {ct}입니까?
    {s:이} 몇 {ct}인지 세어 줘.
    {s:이} 몇 {ct}인지 알려 주세요.
    {s:은} 몇 {ct:이에}요?
    {s:이} 얼마나 되는지 세어 주세요.
    {s}, 몇 {ct}?
    {s:은} 총 몇 {ct}인가요?
    {s:이} 몇 {ct} 있어?
    {s:이} 모두 몇 {ct}인지 알려 줘.
    {s:이} 총 몇 {ct}인지 궁금해요.
    {s} 몇 {ct}인지 알려줘
    {s:은} 몇 {ct}일까요?
    {s:을} 세면 몇 {ct}인가요?
    {s:이} 몇 {ct}인지 구하시오.
    {s:이} 몇 {ct:이나} 있나요?
    {s} 수를 세어 주세요.
    {s} 수는 얼마인가요?
    {s:은} 전부 몇 {ct:이야}?
    {s} 수가 궁금합니다.
    {s} 몇 {ct} 있는지 확인해 줘.
    {s:이} 몇 {ct:이나} 되는지 알려 줘.
""")
NP_COUNT_DISTINCT = Bank("""
    {ent}의 서로 다른 {k} 개수
    {ent}에서 중복을 뺀 {k}의 개수
    {ent} {k}의 가짓수
    {ent} 테이블에 있는 서로 다른 {k}의 수
    {table}에 나오는 서로 다른 {k}의 수
    중복을 제외한 {ent} {k}의 수
    {ent}에 나오는 {k}의 가짓수
    겹치는 값을 뺀 {ent} {k} 개수
""")
SENTENCE_COUNT_DISTINCT = Bank("""
    {ent}의 {k:은} 모두 몇 가지인가요?
    {ent}의 {k:이} 몇 가지인지 알려 줘.
    {ent}에 서로 다른 {k:이} 몇 개 있나요?
    {ent}의 {k:은} 몇 가지야?
    {ent} {k:을} 중복 없이 세어 주세요.
    {ent}의 {k:이} 몇 가지나 되는지 궁금해요.
    {ent} {k:은} 중복을 빼고 몇 개인가요?
    {ent}에 나오는 {k:을} 겹치지 않게 세면 몇 개야?
    {ent} {k}, 몇 가지?
""")
AGGREGATES: dict[str, Bank] = {
    "SUM": Bank("""
        {k} 합계
        {k}의 합계
        {k} 총합
        {k}의 총합
        {k}의 합
        {k:을} 모두 더한 값
        전체 {k}의 합
        {k:을} 전부 합한 값
    """),
    "AVG": Bank("""
        평균 {k}
        {k} 평균
        {k}의 평균
        {k} 평균값
        {k}의 평균값
        {k:을} 평균 낸 값
        {k} 전체 평균
        {k}의 산술 평균
    """),
    "MAX": Bank("""
        가장 {a} {k}
        {k}의 최댓값
        {k} 최댓값
        제일 {a} {k}
        {k} 중 가장 {big} 값
        최대 {k}
        {k} 중에서 제일 {big} 값
        {k} 중 최고 값
    """),
    "MIN": Bank("""
        가장 {a} {k}
        {k}의 최솟값
        {k} 최솟값
        제일 {a} {k}
        {k} 중 가장 {big} 값
        최소 {k}
        {k} 중에서 제일 {big} 값
        {k} 중 최저 값
    """),
}
NP_VALUE = Bank("""
    {s}의 {agg}
    {s} {agg}
    {s}들의 {agg}
    {s} 전체의 {agg}
    {s} 데이터의 {agg}
    {s}만 놓고 본 {agg}
    {s}에 대한 {agg}
    {s}에서 구한 {agg}
""")
NP_GROUP_COUNT = Bank("""
    {g}별 {ent} 수
    {g}별 {ent}의 수
    {ent}의 {g}별 {many}
    각 {g}의 {ent} 수
    {g:과} {g}별 {ent} 수
    {g}에 따른 {ent} 수
    {table} 테이블의 {g}별 {ent} 수
    {g}마다 센 {ent} 수
    {g}마다의 {ent} 수
    {g}별 {ent} {many}
""")
SENTENCE_GROUP_COUNT = Bank("""
    {g}별로 {ent:이} 몇 {ct}인지 알려 줘.
    {g}마다 {ent:이} 몇 {ct} 있나요?
    {ent:을} {g}별로 세어 줘.
    {ent:을} {g:로} 묶어서 각각 몇 {ct}인지 보여 주세요.
    {g}별 {ent:은} 각각 몇 {ct}인가요?
    {g}별로 {ent} 수를 구하세요.
    {g}별로 {ent:이} 몇 {ct}씩 있는지 궁금해요.
    {ent:을} {g} 기준으로 나누어 세어 주세요.
    {g}별로 {ent} 수 보여줘
    {g}마다 {ent} 수를 세어 보여 줘.
    {ent:을} {g}별로 그룹화해서 개수를 구하시오.
    {g}마다 {ent:이} 몇 {ct:이야}?
""")
NP_GROUP_VALUE = Bank("""
    {g}별 {agg}
    {g}별 {ent}의 {agg}
    {ent}의 {g}별 {agg}
    각 {g}에 속한 {ent}의 {agg}
    {g:과} {g}별 {agg}
    {g}에 따른 {ent}의 {agg}
    {table} 테이블의 {g}별 {agg}
    {g}마다 구한 {ent}의 {agg}
    {ent:을} {g:로} 묶은 {agg}
    {g}마다 {ent}의 {agg}
""")
NP_HAVING_COUNT = Bank("""
    {ent:이} {n}{ct} 이상인 {g}
    {ent} 수가 {n}{ct} 이상인 {g}
    {n}{ct} 이상의 {ent:이} 있는 {g}
    {g}별 {ent} 수가 {n} 이상인 {g}
    {ent:이} {n}{ct} 이상 있는 {g}
    {ent} 수가 적어도 {n}{ct}인 {g}
    {ent:이} 최소 {n}{ct} 있는 {g}
    {g}별로 세었을 때 {ent:이} {n}{ct} 이상인 {g}
""")
NP_HAVING_VALUE = Bank("""
    평균 {k:이} {v} 이상인 {g}
    {ent}의 {k} 평균이 {v} 이상인 {g}
    {ent}의 평균 {k:이} {v} 이상인 {g}
    {g}별 평균 {k:이} {v} 이상인 {g}
    {ent} {k} 평균이 최소 {v}인 {g}
    {g}별로 {k} 평균이 {v} 이상인 {g}
    {k}의 평균값이 {v} 이상인 {g}
    {g}별 {k}의 평균이 적어도 {v}인 {g}
""")
NP_GROUP_TOP = Bank("""
    {ent:이} 가장 많은 {g}
    {ent} 수가 가장 많은 {g}
    {ent:이} 제일 많은 {g}
    {ent:이} 가장 많이 속한 {g}
    {ent} 수가 제일 많은 {g}
    {ent} 중 가장 흔한 {g}
    {ent}에서 가장 많이 나오는 {g}
    {ent:이} 가장 많이 몰린 {g}
""")
NP_DISTINCT = Bank("""
    {s}의 서로 다른 {k}
    중복을 뺀 {s}의 {k}
    중복 없는 {s}의 {k}
    중복을 제거한 {s} {k}
    {s}에 한 번이라도 나오는 {k}
    중복을 제외한 {s}의 {k}
    {s}의 고유한 {k}
    겹치지 않는 {s}의 {k}
""")
SENTENCE_DISTINCT = Bank("""
    {s}의 {k:을} 중복 없이 알려 줘.
    {s}의 {k:을} 중복 없이 보여 주세요.
    {s}의 {k}에 어떤 것이 있는지 중복 없이 보여 줘.
    {s}의 {k}에는 어떤 것들이 있나요?
    {s} {k} 중복 없이
    {s}의 {k:을} 겹치지 않게 한 번씩만 보여 주세요.
    {s}에 어떤 {k:이} 나오는지 중복 없이 알려 주세요.
    {s}의 {k:을} 같은 값은 한 번만 출력하세요.
    {s} {k:을} 중복을 빼고 나열하시오.
""")
NP_EXTREME = Bank("""
    {k:이} 가장 {a} {ent}의 {cols}
    {k:이} 제일 {a} {ent}의 {cols}
    {ent} 중 {k:이} 가장 {a} {one}의 {cols}
    {ent} 가운데 {k:이} 제일 {a} {one}의 {cols}
    {k:이} {most}인 {ent}의 {cols}
    {k:이} 가장 {a} {ent} {cols}
    모든 {ent} 중 {k:이} 가장 {a} {one}의 {cols}
    {ent} 전체에서 {k:이} 제일 {a} {one}의 {cols}
    {k:이} {most}값과 같은 {ent}의 {cols}
""")
SENTENCE_EXTREME = Bank("""
    {k:이} 가장 {a} {ent:은} {cols:이} 뭐야?
    {k:이} 가장 {a} {ent:을} 찾아 {cols:을} 알려 주세요.
    {ent} 중에 {k:이} 제일 {a} {one:을} 찾아서 {cols:을} 보여 줘.
    {k:이} 제일 {a} {ent:을} 조회하고 {cols:을} 출력하세요.
""")
# computed columns
PRODUCTS = Bank("""
    {x:과} {y:을} 곱한 값
    {x}에 {y:을} 곱한 값
    {x:과} {y}의 곱
    {x} 곱하기 {y}
    {x:과} {y:을} 곱한 결과
    {x} × {y}
    {x}에 {y:을} 곱한 결과
    {x:과} {y:을} 서로 곱한 수
""")
PLUS = Bank("""
    {x}에 {v:을} 더한 값
    {x} 더하기 {v}
    {x}에 {v:을} 더한 결과
    {x:을} {v} 올린 값
    {x}에 {v:을} 보탠 값
    {x} + {v}
    {x}에 {v:을} 얹은 값
""")
MINUS = Bank("""
    {x}에서 {v:을} 뺀 값
    {x} 빼기 {v}
    {x}에서 {v:을} 뺀 결과
    {x:을} {v} 낮춘 값
    {x}에서 {v:을} 덜어 낸 값
    {x} - {v}
    {x}에서 {v:을} 제한 값
    {x:을} {v} 줄인 값
""")
TIMES = Bank("""
    {x}에 {v:을} 곱한 값
    {x} 곱하기 {v}
    {x}에 {v:을} 곱한 결과
    {x:을} {v}배 한 값
    {x}의 {v}배
    {x} × {v}
    {x:을} {v}배로 늘린 값
    {x:과} {v}의 곱
""")

# joins: p the parent's noun, c the child's, lw the word of the parent's column, v its value
JOIN_SCOPE = Bank("""
    {lw:이} {v}인 {p}의 {c}
    {p} {lw:이} {v}인 {c}
    {p:이} {v}인 {c}
    '{v}' {p}의 {c}
    {lw:이} '{v}'인 {p}의 {c}
    {lw:이} {v}인 {p:과} 연결된 {c}
    {p} {lw:이} '{v}'인 {c}
    {p}의 {lw:이} {v}인 {c}
    {p} '{v}'의 {c}
    {lw:이} {v}인 {p}에 딸린 {c}
    {p} {v}의 {c}
    {lw:이} "{v}"인 {p}의 {c}
""")
JOIN_SCOPE_COND = Bank("""
    {cond} {p}의 {c}
    {cond} {p:과} 연결된 {c}
    {cond} {p}에 딸린 {c}
    {p} 중에서 {cond} {one}에 딸린 {c}
    {cond} {p}에 연결되어 있는 {c}
    {p} 중 {cond} {one}의 {c}
    {p} 가운데 {cond} {one:과} 이어진 {c}
""")
JOIN_PAIR = Bank("""
    {s}의 {x:과} {p}의 {y}
    {s} {x:과} {p} {y}
    각 {s}의 {x:과} 그 {p}의 {y}
    {s}의 {x} 그리고 연결된 {p}의 {y}
    {s}의 {x} 및 {p}의 {y}
    {s}마다 {x:과} {p} {y}
    {s}의 {x:과} 해당 {p}의 {y}
    {s} {x} 그리고 {p} {y}
    {s}의 {x:과} 함께 {p}의 {y}
""")
JOIN_PAIR_SENTENCE = Bank("""
    {s}의 {x:을} {p}의 {y:과} 함께 보여 줘.
    {s}의 {x:을} {p} {y:과} 같이 알려 주세요.
    {s:을} {p:과} 조인해서 {x:과} {p} {y:을} 조회하세요.
    {s}의 {x:과} {p}의 {y:을} 한 번에 보고 싶어요.
    {s} {x:이랑} {p} {y} 같이 보여 줘
""")
NP_JOIN_GROUP_COUNT = Bank("""
    {p} {lw}별 {c} 수
    {p}의 {lw}별 {c} 수
    {c:이} 있는 {p}의 {lw:과} {c} 수
    {c:이} 있는 각 {p}의 {lw:과} {c} 수
    {p} {lw:과} 그 {lw}별 {c} 수
    {c:을} {p} {lw:로} 묶은 {c} 수
    {c:이} 하나라도 있는 {p}의 {lw:과} {c} {many}
    {p} {lw}마다 센 {c} 수
""")
SENTENCE_JOIN_GROUP_COUNT = Bank("""
    {p} {lw}별로 {c:이} 몇 {ct}인지 알려 줘.
    {p} {lw}마다 {c:이} 몇 {ct} 있나요?
    {c:을} {p} {lw}별로 세어 주세요.
    {c:을} {p} {lw:로} 묶어서 각각 몇 {ct}인지 보여 줘.
    {p} {lw}별 {c} 수를 구하시오.
    {p}의 {lw}별로 {c:이} 몇 {ct}씩 있는지 궁금합니다.
    {p} {lw}별로 {c} 수 보여줘
    {c:을} {p} {lw} 기준으로 나누어 세어 줘.
""")
NP_JOIN_GROUP_VALUE = Bank("""
    {p} {lw}별 {c} {agg}
    {p}의 {lw}별 {c}의 {agg}
    {c:이} 있는 {p}의 {lw:과} {c}의 {agg}
    {c:이} 있는 각 {p}의 {lw:과} {c} {agg}
    {p} {lw:과} 그 {lw}별 {c}의 {agg}
    {p} {lw}마다 {c}의 {agg}
    {c:을} {p} {lw:로} 묶은 {agg}
    {p} {lw}에 따른 {c}의 {agg}
""")
NP_JOIN_HAVING = Bank("""
    {c:이} {n}{ct} 이상인 {p}의 {lw}
    {c} 수가 {n}{ct} 이상인 {p}의 {lw}
    {n}{ct} 이상의 {c:이} 있는 {p}의 {lw}
    {c:이} {n}{ct} 이상 연결된 {p}의 {lw}
    {c:이} 최소 {n}{ct} 있는 {p}의 {lw}
    {c:이} {n}{ct} 이상 있는 {p} {lw}
    {p} 중 {c} 수가 {n}{ct} 이상인 {one}의 {lw}
    {p} 가운데 {c:이} 적어도 {n}{ct} 있는 {one}의 {lw}
""")
NP_JOIN_TOP = Bank("""
    {c:이} 가장 많은 {p}의 {lw}
    {c} 수가 가장 많은 {p}의 {lw}
    {c:이} 제일 많은 {p} {lw}
    {p} 중 {c:이} 가장 많은 {one}의 {lw}
    가장 많은 {c:이} 연결된 {p}의 {lw}
    {p} 가운데 {c:이} 제일 많은 {one}의 {lw}
    {c} 수가 제일 많은 {p}의 {lw}
    {c:이} 가장 많이 딸린 {p}의 {lw}
""")
NP_MISSING = Bank("""
    {c:이} 없는 {p}의 {cols}
    {c:이} 하나도 없는 {p}의 {cols}
    {c:이} 한 {ct}도 없는 {p}의 {cols}
    연결된 {c:이} 없는 {p}의 {cols}
    아직 {c:이} 없는 {p}의 {cols}
    {p} 중 {c:이} 없는 {one}의 {cols}
    {c:이} 전혀 없는 {p} {cols}
    딸린 {c:이} 한 {ct}도 없는 {p}의 {cols}
    {p} 가운데 {c:이} 하나도 없는 {one}의 {cols}
""")
NP_JOIN_DISTINCT = Bank("""
    중복을 뺀, {cond} {c:이} 있는 {p}의 {lw}
    {cond} {c:이} 하나라도 있는 {p}의 중복 없는 {lw}
    중복 없는, {cond} {c:이} 있는 {p} {lw}
    {cond} {c:이} 있는 {p}의 서로 다른 {lw}
    {cond} {c:과} 연결된 {p}의 서로 다른 {lw}
    {cond} {c:이} 한 {ct} 이상 있는 {p}의 서로 다른 {lw}
    {cond} {c:이} 있는 {p}의 고유한 {lw}
    중복을 제외한, {cond} {c:이} 있는 {p}의 {lw}
""")
SENTENCE_JOIN_DISTINCT = Bank("""
    {cond} {c:이} 있는 {p}의 {lw:을} 중복 없이 알려 줘.
    {cond} {c:이} 있는 {p}의 {lw:을} 중복 없이 보여 주세요.
    {cond} {c:이} 하나라도 있는 {p:을} 찾아 {lw:을} 중복 없이 출력하세요.
    {p} 중 {cond} {c:이} 있는 {one}의 {lw:이} 궁금해요. 중복은 빼 주세요.
    {cond} {c:이} 있는 {p} {lw} 중복 없이
    {cond} {c:과} 연결된 {p}의 {lw:을} 겹치지 않게 보여 줘.
""")
NP_JOIN_EXTREME = Bank("""
    {k:이} 가장 {a} {c}의 {p} {lw}
    {k:이} 제일 {a} {c:과} 연결된 {p}의 {lw}
    {c} 중 {k:이} 가장 {a} {one}의 {p} {lw}
    {k:이} 가장 {a} {c:이} 있는 {p}의 {lw}
    {k:이} {most}인 {c}의 {p} {lw}
    {k:이} 제일 {a} {c}의 {p} {lw}
    {k:이} 가장 {a} {c:과} 연결된 {p}의 {lw}
    {c} 가운데 {k:이} 제일 {a} {one}의 {p} {lw}
""")

OPENERS_ASK = ("혹시 ", "그런데 ", "그럼 ", "질문이 있어요. ", "잠깐만요, ")
OPENERS_TELL = ("우선 ", "그럼 ", "이번에는 ", "먼저 ", "다음으로 ")
