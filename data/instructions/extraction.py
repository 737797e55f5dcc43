"""Task ``extract-json``: a short text and keys → a JSON object with exactly these keys."""

from __future__ import annotations

import json
import random
import sys
from dataclasses import dataclass
from pathlib import Path
from typing import Any

for _path in (str(Path(__file__).resolve().parent.parent), str(Path(__file__).resolve().parent)):
    if _path not in sys.path:
        sys.path.insert(0, _path)
import extraction_wide_daily  # noqa: E402
import extraction_wide_work  # noqa: E402
import extraction_wide_world  # noqa: E402
import instruction_parts as parts  # noqa: E402
import korean  # noqa: E402
from extraction_texts import MORE, TEXTS  # noqa: E402


@dataclass(frozen=True)
class Field:
    slot: str
    kind: str
    integer: bool
    label: str
    korean: tuple[str, ...]
    english: tuple[str, ...]


@dataclass(frozen=True)
class Kind:
    """Fields by slot; patterns with the slots they use, those of held-out rows apart."""

    fields: dict[str, Field]
    seen: tuple[tuple[str, frozenset[str]], ...]
    unseen: tuple[tuple[str, frozenset[str]], ...]


def made(fields: str, patterns: tuple[str, ...], held_out: int = 0) -> Kind:
    """A kind of text as ``extraction_texts`` writes it; the last ``held_out`` patterns are kept apart."""
    slots: dict[str, Field] = {}
    for line in fields.split("\n"):
        slot, kind, label, ko, en = line.split("|")
        slots[slot] = Field(
            slot, kind.removeprefix("#"), kind[0] == "#", label, tuple(ko.split()), tuple(en.split())
        )
    pairs = [(p, parts.slots_of(p)) for p in patterns]
    known = len(pairs) - held_out
    return Kind(slots, tuple(pairs[:known]), tuple(pairs[known:]))


KINDS = {
    name: made(fields, (*patterns[:-1], *MORE.get(name, ()), patterns[-1]), held_out=1)
    for name, (fields, patterns) in TEXTS.items()
}
SEEN_KINDS, UNSEEN_KINDS = parts.parted(list(KINDS))
# Kinds that only train, and their share of the rows for training: fifty kinds are soon known by heart.
MORE_KINDS = {
    name: made(fields, patterns)
    for module in (extraction_wide_daily, extraction_wide_work, extraction_wide_world)
    for name, (fields, patterns) in module.TEXTS.items()
}
MORE_NAMES = tuple(MORE_KINDS)
MORE_SHARE = 0.7
BEFORE = (
    "안녕하세요.",
    "알려 드립니다.",
    "확인 부탁드립니다.",
    "다음 내용을 전합니다.",
    "늘 이용해 주셔서 고맙습니다.",
    "[새 글]",
    "수고 많으십니다.",
    "안녕하십니까.",
    "전달드려요.",
    "공유합니다!",
    "Fwd:",
    "[Web발신]",
    "(자동 발송)",
    "아래와 같이 안내드립니다.",
    "다들 확인해 주세요!",
    "[공지]",
    "답장이 늦어 죄송합니다.",
    "지난번에 말씀드린 건입니다.",
    "혹시 몰라 다시 적어 둡니다.",
    "RE: 문의하신 내용",
    "메모 남깁니다.",
    "반갑습니다!",
)
AFTER = (
    "감사합니다.",
    "문의는 게시판에 남겨 주세요.",
    "좋은 하루 보내세요.",
    "자세한 내용은 누리집에서 볼 수 있습니다.",
    "답장은 하지 않으셔도 됩니다.",
    "확인하시면 답장 주세요.",
    "궁금한 점은 언제든 물어보세요.",
    "고맙습니다 :)",
    "이상입니다.",
    "잘 부탁드립니다.",
    "바뀌는 것이 있으면 다시 알려 드릴게요.",
    "혹시 잘못된 곳이 있으면 말씀해 주세요.",
    "- 담당자 드림",
    "이 메일은 보내기 전용입니다.",
    "그럼 이만 줄입니다.",
    "ㅎㅎ 그럼 또 연락할게요.",
    "읽어 주셔서 고맙습니다.",
    "Thanks!",
    "널리 알려 주세요.",
    "기억해 두세요!",
)
ASK = parts.parted(
    [
        "다음 글에서 정보를 뽑아 JSON으로 써~",
        "아래 글을 읽고 JSON으로 정리해~",
        "글에서 값을 찾아 JSON으로 답해~",
        "다음 내용을 JSON 객체로 바꿔~",
        "아래 문장에서 필요한 항목만 JSON으로 뽑아~",
        "정보를 추출해 JSON으로 출력해~",
        "글을 보고 JSON을 채워~",
        "항목을 찾아서 JSON으로 만들어~",
        "JSON으로 추출해~",
        "메시지에서 정보를 골라 JSON 꼴로 적어~",
        "본문의 내용을 JSON으로 나타내~",
        "이 글을 구조화해~. JSON만 출력해~",
        "아래 글에서 정보 추출, 형식은 JSON",
        "다음 텍스트를 JSON 데이터로 정리하고 <want>",
        "글에 나온 값을 JSON에 담아~",
        "설명 없이 JSON만 써~",
        # Appended; every eighth from here on is held out too.
        "[[아래/다음/이/밑의]] [[글/문장/메시지/내용/텍스트/본문]]에서 [[필요한/해당하는/요청한/원하는]] [[값/정보/항목/필드/데이터]]만 [[뽑아/골라/찾아/추출해/가려내]] JSON으로 [[답해/출력해/정리해/돌려/만들어/보내]]~",
        "[[아래/다음/이]] [[글/문장/메시지/내용/텍스트]]에 [[나오는/적힌/들어 있는/담긴]] [[값을/정보를/항목을]] JSON [[객체로/형식으로/형태로/하나로/데이터로]] [[바꿔/정리해/옮겨/표현해/내놓아/반환해]]~",
        "[[이거/이 글/이 메시지/아래 글/다음 글/아래 내용]] JSON으로 [[파싱해/뽑아/정리해/변환해/바꿔/만들어/구조화해]]~",
        "[[아래/다음/이]] [[글/문장/메시지/내용]] [[읽고/보고/확인하고/살펴보고]] [[지정한/아래의/정해 둔/주어진]] [[키/필드/항목]]대로 JSON [[만들어/써/작성해/채워/출력해]]~",
        "[[글/메시지/본문/내용/텍스트]] [[정보 추출/데이터 추출/값 추출/필드 추출/파싱]] [[<plz>/작업 <plz>/<need>]]",
        "[[다음/아래/이]] [[입력/원문/텍스트]]에서 [[엔티티를/필드를/값을/속성을/정보를]] 추출[[해/하여 보여/한 JSON을 출력해/한 결과만 반환해]]~",
        "JSON [[하나만/객체만/데이터만/결과만]] [[출력해/반환해/돌려/답해/보내]]~. [[값은 글에서 찾아/내용은 아래 글에서 가져와/값은 본문에 있는 대로 적어]]~",
        "[[개발 중인데/DB에 넣으려고 하는데/엑셀에 옮기려는데/API에 넘길 거라/자동화하는 중이라]] [[아래/다음/이]] [[글을/메시지를/내용을]] JSON으로 [[바꿔/정리해/만들어]]~",
        "[[이/아래/다음]] [[글/메시지/내용/텍스트]] [[파싱해/분석해/정리해]]서 JSON으로 [[줘봐/만들어 봐/주면 돼/뽑아 볼래?/부탁해/주세요/출력 바랍니다/주시면 됩니다]]",
        "[[비정형 텍스트/비정형 데이터/메시지]]를 구조화된 [[JSON으로/JSON 데이터로/JSON 객체로]] [[변환해/바꿔/만들어]]~",
        "Extract the [[fields/values/information/data/keys]] from the [[text/message/passage/text below/message below]] [[and return JSON/and answer in JSON/as a JSON object/into JSON only]][[./]]",
        "[[Return/Output/Give me/Respond with]] [[only JSON/a JSON object/JSON, nothing else]]. [[아래 글을 보세요./값은 글에서 찾으세요./Text is in Korean./No explanation.]]",
        "[[글/본문/메시지]]에서 [[알 수 있는/확인되는/읽을 수 있는]] [[것/내용/사실]]만 JSON으로 [[적어/채워/담아/남겨]]~. [[지어내지 말고/추측하지 말고/짐작하지 말고]] [[글에 있는 그대로/쓰인 그대로/원문대로]]",
        "[[아래/다음]] [[글/내용/메시지]]에서 [[뭐가/무엇이/어떤 값이]] [[나오는지/적혀 있는지/들어 있는지]] JSON으로 [[알려/보여/정리해]]~",
        "[[코드에서 바로 읽게/파이썬 dict로 읽을 수 있게/json.loads가 되게/파서가 읽을 수 있게/바로 쓸 수 있게]] [[JSON만/순수 JSON만/JSON 한 개만]] [[출력해/써/적어/내보내]]~",
        "[[이 글에 대한/아래 글의/다음 메시지의/이 내용의]] JSON을 [[만들고/얻고/보고/받고]] <want>",
        "[[정보 추출기/파서/추출 API]]처럼 [[동작해/움직여/답해]]~. [[출력은/결과는/답은]] JSON[[만/ 하나만/ 객체 하나]]",
        "[[아래/이/다음]] [[글/메시지/내용]]에서 [[핵심/중요한/필요한]] [[값/항목/정보/사항]]만 [[쏙 뽑아/따로 모아/골라내/간추려]] JSON[[으로/ 형태로/ 객체로]] [[정리해/보여/알려/적어]]~",
        "[[아래/다음/이]] [[글/문장/텍스트/메시지]] -> JSON [[변환/으로 변환/부탁/으로]]",
        "[[답은/출력은/결과는/응답은]] JSON으로[[만 해/ 써/ 적어/만 보내]]~. [[글은 아래에 있어/글 내용은 다음과 같아/글을 보고 채우면 돼]]",
        "[[너는/지금부터/이제]] [[글에서 값을 찾는 도구야/데이터 입력 담당이야/정보 추출 담당이야]]. [[주어진/아래/다음]] [[글을/메시지를/내용을]] JSON으로 [[적어/옮겨/정리해]]~",
        "[[아래/이/다음]] [[글/내용/메시지]]에 맞게 [[빈칸을 채운/값을 채운/키를 채운]] JSON을 [[보여/만들어/써/출력해]]~",
        "[[글을 JSON으로/텍스트를 JSON으로/메시지를 JSON으로/내용을 JSON으로]] [[정리하면 어떻게 되는지 보여/바꾸면 어떤 모양인지 알려/옮겨 적어]]~",
        "[[필드별로/키별로/항목별로]] [[값을 찾아/값을 뽑아/내용을 나눠]] JSON에 [[넣어/담아/적어/채워]]~",
        "[[아래/다음/이]] [[글/텍스트/내용]] [[정리 좀 해/요점만 뽑아/분해해]]~. [[JSON으로/형식은 JSON/JSON 꼴로]]",
        "[[혹시/]] [[이/아래/다음]] [[글/메시지/내용]] JSON으로 [[바꿀/정리할/뽑을/만들]] <can>",
    ]
)
# The keys are part of the request itself.
INLINE = parts.parted(
    [
        "[[아래/다음/이]] [[글/문장/메시지/내용]]에서 {keys:을} [[뽑아/찾아/추출해/골라]] JSON으로 [[답해/정리해/출력해/만들어]]~",
        "{keys:을} [[키로 하는/키로 갖는/필드로 하는]] JSON을 [[만들어/써/출력해/작성해]]~",
        "[[글/본문/메시지/텍스트]]에 나온 {keys:을} JSON으로 [[알려/정리해/보여/적어]]~",
        "{keys}, [[이 값들만/이 항목만/이것만/이 키만]] [[골라/찾아/뽑아]] JSON으로 [[보내/답해/써]]~",
        "[[다음/아래/이]] [[글/메시지/내용]]의 {keys:이} [[뭔지/무엇인지/어떻게 되는지]] JSON으로 [[답해/알려/적어]]~",
        "Extract {keys} from the [[text/message/Korean text below]] [[as JSON/and return JSON/in JSON format]]",
        "JSON [[필드는/키는/속성은]] {keys}. [[아래/다음/이]] [[글/내용/메시지]]에서 [[채워/찾아 넣어/뽑아]]~",
        "{keys:을} JSON[[으로 추출/ 추출/ 형식으로 추출/으로 정리]] [[<plz>/해~]]",
        "[[이/아래/다음]] [[글/메시지]] [[보고/읽고]] {keys}만 JSON으로 [[줘/뽑아 줘/주세요/뽑아 주세요/출력]]",
        "{keys} 값을 [[찾아서/뽑아서/확인해서]] [[같은 이름의 키에/JSON에/JSON 객체에]] [[담아/넣어/적어]]~",
        "[[글/메시지/본문/내용]]에서 {keys} [[추출/뽑기/찾기/정리]] (JSON)",
        "[[내가/우리가/여기서]] [[필요한 건/쓸 것은/쓸 값은]] {keys:이야}. JSON으로 [[뽑아/적어/정리해]]~",
    ]
)
KEYS = parts.parted(
    [
        "키: {keys}",
        "키는 {keys}",
        "뽑을 항목: {keys}",
        "필요한 키는 {keys}입니다.",
        "다음 키를 쓰세요: {keys}",
        "[키] {keys}",
        "keys: {keys}",
        "{keys} 키만 쓰세요.",
        "항목은 {keys}",
        "출력할 필드: {keys}",
        "[[키/필드/항목/속성/key/field]] [[이름은/목록은/목록:/이름:]] {keys}",
        "[[JSON/출력/결과/답]]의 [[키는/필드는/항목은/키:/항목 목록:]] {keys}",
        "[[추출/출력/찾을/원하는/필요한/정리할]] [[필드/키/항목/값/정보]]: {keys}",
        "[[필드명/키 이름/열 이름/속성 이름]]은 {keys}[[./(순서대로)./으로 맞출 것./ 그대로./]]",
        "{keys} [[키를/필드를/항목을]] [[채워 주세요./넣어 주세요./포함해 주세요./써 줘./꼭 넣어 줘.]]",
        "[[Fields/Keys/fields/Required keys/Use these keys/JSON keys]]: {keys}",
        "[[키는/필드는/항목은]] [[다음과 같아/이렇게/아래처럼/순서대로]]: {keys}",
        "[[다음/아래]] [[키만/필드만/항목만]] [[넣어/써/뽑아/남겨]]: {keys}",
        "[[JSON 키/키 값/출력 키/결과 키]] = {keys}",
        "({keys})",
        "[[필요한 건/원하는 건/알고 싶은 건/뽑을 건/찾을 것은]] {keys}",
        "[[키/필드]]: {keys} [[(다른 키는 넣지 말 것)/(이것만)/- 나머지는 필요 없음/외에는 쓰지 마세요.]]",
        "{keys:을} [[키로 사용하세요./키로 써./필드로 둡니다./뽑아 주세요./찾으면 돼./써 주면 돼.]]",
        "[[포함할/들어갈/넣을/적을]] [[키는/항목은/필드는]] {keys}",
    ]
)
# Before a list of one key a line.
KEY_LISTS = parts.parted(
    [
        "[[키/필드/항목/뽑을 항목/필요한 키/출력 키/Fields/Keys/keys]]:\n{keys}",
        "[[다음/아래]] [[키를 쓰세요./필드를 채워 줘./항목만 넣으세요./항목:/키에 맞게]]\n{keys}",
        "[[### 키/## 필드/<키>/항목 목록/필드 목록/필드 설명]]\n{keys}",
        "{keys}\n[[이 키로/위 항목만/위 필드로/위 키를 그대로]] [[써 주세요./정리해 줘./출력하세요./답하세요.]]",
        "[[키와 설명은/각 키의 뜻은/필드 정의는/키 설명은]] [[다음과 같습니다./이렇습니다./아래와 같아요./이래.]]\n{keys}",
        "[[추출할/찾을/필요한/원하는]] [[정보/값/항목/필드]]\n{keys}",
        "[[JSON에는/결과에는/답에는]] [[다음이/아래 키가/아래 필드가]] [[있어야 합니다./들어가야 해./필요해요.]]\n{keys}",
        "[[출력 필드/출력 항목/JSON 속성]]\n{keys}",
    ]
)
EXAMPLE = parts.parted(
    [
        "형식: {json}",
        "이런 꼴로 쓰세요: {json}",
        "출력 예: {json}",
        "답은 {json} 모양으로",
        "다음 틀을 채우세요.\n{json}",
        "출력 형식\n{json}",
        "{json} 형식으로 답하세요.",
        "JSON 틀: {json}",
        "[[이/아래/다음]] [[형식/구조/모양/틀/포맷]][[에/에 맞춰/대로/에 따라]] [[답해 줘/써 줘/출력하세요/작성해 주세요/채워 주세요/부탁해요]]: {json}",
        "[[출력/응답/결과/답]] [[형식/포맷/형태/모양/예시]][[: / = /:\n/\n]]{json}",
        "[[format/output/template/Output format/Response format]]: {json}",
        "{json}\n[[위/이]] [[형식/틀/구조/예시]][[대로/에 맞게/처럼]] [[써 주세요./출력해./채워 줘./답해 주세요.]]",
        "[[예를 들면/예시/예/이런 식으로]]: {json}",
        "[[반드시/꼭/정확히/그대로]] {json} [[구조로/꼴로/모양으로/형태로]] [[출력/답해 줘/써 주세요/작성]]",
        "[[빈 값을/값만/빈칸을/자리를]] [[채우세요./채워 줘./바꿔 넣으세요./넣어 주세요.]] {json}",
        "```json\n{json}\n```\n[[이 틀을 채워 주세요./이 형식으로 답하세요./위처럼 써 줘./같은 키로 답해 줘.]]",
        "[[키와 자료형은/키와 타입은/구조는/골격은]] {json}",
        "[[결과물은/출력물은/답안은]] [[이렇게/다음처럼/아래처럼]]\n{json}",
    ]
)
SCHEMA = parts.parted(
    [
        "JSON 스키마: {json}",
        "스키마에 맞추세요.\n{json}",
        "schema = {json}",
        "다음 스키마를 따릅니다: {json}",
        "[스키마]\n{json}",
        "출력 스키마는 {json}",
        "{json}\n이 스키마대로 쓰세요.",
        "지켜야 할 스키마: {json}",
        "[[출력/결과/응답/JSON/답]] [[스키마/schema]][[:/\n/=]] {json}",
        "[[이/아래/다음]] [[스키마/JSON Schema/json schema]][[에 맞게/를 지켜/대로/를 따라]] [[출력하세요./답해 줘./써 주세요./만들어 줘.]]\n{json}",
        "{json}\n[[위/이]] [[스키마/schema/정의]][[에 맞는/를 따르는/를 만족하는]] [[JSON만/JSON을/객체 하나만]] [[출력하세요./써 줘./돌려줘./답하세요.]]",
        "[[Schema/JSON Schema/Output schema/response_format]]: {json}",
        "```json\n{json}\n```\n[[이 스키마를 따르세요./스키마는 위와 같음./위 스키마로 검증합니다.]]",
        "[[스키마는/구조 정의는/자료 구조는]] [[정해져 있어요./다음과 같아요./이렇습니다.]] {json}",
    ]
)
# A type instead of a schema.
TYPED = parts.parted(
    [
        "[[이/아래/다음]] [[타입/자료형/정의]][[에 맞는/에 맞게/대로]] [[JSON을 써/JSON으로 답해/JSON을 만들어/출력해]] [[줘/주세요]].\n{json}",
        "[[타입/type/Type/자료형/모델]]: {json}",
        "{json}\n[[이 타입의/위 타입의/이 정의를 따르는/여기에 맞는]] [[객체를/JSON을/값을]] [[출력하세요./돌려줘./써 주세요.]]",
        "```\n{json}\n```\n[[이 구조로/이 타입으로/위 정의대로]] [[답해 줘/출력/써 주세요]]",
        "[[출력/결과/응답]] [[타입/자료형]]\n{json}",
        "[[데이터 모델/클래스 정의/인터페이스/타입 정의]]\n{json}",
        "[[아래/다음]] [[정의를/코드를/타입을]] [[보고/참고해서/기준으로]] [[값을 채워 주세요./JSON으로 답해 줘./필드를 채워./JSON만 써.]]\n{json}",
        "[[코드는/타입은/모델은]] 이렇게 생겼어요.\n{json}",
    ]
)
NULLS = (
    " 없는 값은 null로 쓰세요.",
    " 글에 없으면 null.",
    " 모르면 null로 두세요.",
    " 값이 없으면 null입니다.",
    " [[글에 없는/없는/나오지 않는/확인할 수 없는]] [[항목은/값은/키는/정보는/필드는]] null[[로 해 줘./로 두세요./로 써 줘./을 넣으세요./로 처리.]]",
    " [[찾을 수 없으면/안 나오면/정보가 없으면/해당 없으면/모르겠으면/빠져 있으면]] null[[./로./로 채워 줘./로 적으세요.]]",
    " Use null [[if missing/when absent/for missing values/if not found]].",
    " [[없으면 지어내지 말고/추측하지 말고 없으면]] null.",
)
NUMBERS = (
    " 수는 정수로 쓰세요.",
    " 숫자는 쉼표 없이 정수로.",
    " 수량과 금액은 정수입니다.",
    " [[숫자는/수는/금액과 수량은/수치는]] [[따옴표 없이/쉼표 빼고/단위 빼고/number로/int로]] [[적어 줘./써 주세요./쓰세요./표기.]]",
    " [[숫자 값은/수 값은]] [[정수형/integer/숫자형]]입니다.",
    "",
)
ONLY = (
    " [[설명/다른 말/부연 설명/인사말/군더더기]] [[없이/빼고]] JSON만[[./ 출력./ 주세요./ 써 줘.]]",
    " JSON [[외에는/말고는/이외의]] [[아무것도 쓰지 마세요./출력하지 마./다른 글은 쓰지 말 것./텍스트는 필요 없어요.]]",
    " [[코드 블록은 쓰지 마세요./마크다운 없이./백틱 없이 JSON만./한 줄로 써 줘.]]",
    " [[값은/내용은]] [[원문/글/본문]]에 [[적힌/있는/쓰인]] 그대로[[./ 써 줘./ 옮기세요./ 복사해 주세요.]]",
    " [[Do not explain./JSON only./No extra text./Answer with JSON only.]]",
    " [[키 이름은 바꾸지 마세요./키는 그대로 써 줘./키 순서를 지켜 줘./다른 키는 넣지 마.]]",
)
SYSTEMS = (
    "당신은 글에서 정보를 뽑아 JSON으로 답합니다.",
    "JSON만 출력합니다.",
    "You extract information and answer in JSON.",
    "정보 추출 도우미입니다. 값은 글에 적힌 그대로 씁니다.",
    "주어진 키만 있는 JSON 객체로 답하세요.",
    "[[당신은/여기서 당신은]] [[정보 추출/데이터 추출/문서 처리/고객 지원]] [[도우미입니다./시스템입니다./전문가입니다./API입니다.]] [[항상 JSON으로만 답합니다./JSON 외에는 출력하지 않습니다./]]",
    "You are [[a JSON extraction API/an information extraction assistant/a helpful assistant/a data entry bot]]. [[Answer in JSON only./Return valid JSON./]]",
    "[[모든 답은/출력은/응답은 항상]] [[JSON 객체 하나입니다./유효한 JSON이어야 합니다./JSON으로 합니다.]]",
    "[[글에 없는 내용은 만들지 않습니다./없는 값은 null입니다./값은 원문 그대로 씁니다.]] [[답은 JSON입니다./JSON만 씁니다./]]",
    "당신은 [[친절한 도우미입니다./도움이 되는 비서입니다./가온 도우미입니다.]]",
)
BODIES = (
    "{t}",
    "{t}",
    "글: {t}",
    "[글]\n{t}",
    "<글>\n{t}\n</글>",
    '"{t}"',
    "본문\n{t}",
    "---\n{t}\n---",
    "[[텍스트/입력/내용/메시지/원문/문장/본문/Text/Input/text/input]][[: / : / - / => /:\n/\n]]{t}",
    "[텍스트]\n{t}",
    "[입력]\n{t}",
    "[원문] {t}",
    "[[【글】/■ 본문/### 글/### 입력/## 원문/== 내용 ==/* 메시지 */# 문서/▼ 내용]]\n{t}",
    "<[[text/input/doc/message/document]]>{t}</>",
    "```\n{t}\n```",
    '"""\n{t}\n"""',
    "'{t}'",
    "“{t}”",
    "「{t}」",
    "({t})",
    "===\n{t}\n===",
    "> {t}",
    "[[글은/내용은/메시지는/원문은]] [[다음과 같습니다./이렇습니다./아래와 같아./이거야.]]\n{t}",
    "[[다음은/아래는/이것은]] [[글입니다./받은 메시지입니다./원문입니다./사용자가 쓴 글입니다./게시판 글입니다./문자로 온 내용이에요.]]\n{t}",
    "[[방금 온/어제 받은/고객이 보낸/게시판에 올라온/친구가 보낸/회사에서 온]] [[글/메시지/문자/메일/안내]]: {t}",
)


def _either(rng: random.Random, frames: tuple[str, ...]) -> str:
    return parts.vary(rng, rng.choice(frames))


JOINTS = (
    (": ", "\n"),
    (" - ", "\n"),
    (": ", " / "),
    (" : ", "\n"),
    ("=", ", "),
    (" ", ", "),
    (": ", ", "),
    (" → ", "\n"),
    ("\t", "\n"),
    (":", " | "),
    ("은(는) ", "\n"),
    (" = ", "; "),
)
QUESTIONS = (
    "{label:이} 어떻게 되세요?",
    "{label} 알려 주세요.",
    "{label:은}요?",
    "{label} 확인할게요.",
    "{label} 적어 주시겠어요?",
    "혹시 {label:이} 뭐예요?",
    "{label}?",
)
SPEAKERS = (("상담원", "손님"), ("직원", "고객"), ("Q", "A"), ("문", "답"), ("가", "나"), ("운영자", "회원"))


def _labelled(rng: random.Random, kind: Kind, held_out: bool) -> tuple[str, frozenset[str]]:
    """A pattern of labels and values that any kind can have: lines, a table, a dialogue, clauses, markup."""
    fields = rng.sample(list(kind.fields.values()), rng.randint(3, min(6, len(kind.fields))))
    slots = frozenset(f.slot for f in fields)
    labels = [f.label if rng.random() < 0.6 else rng.choice(f.korean) for f in fields]
    form = rng.randrange(12)
    pairs = list(zip(labels, fields, strict=True))
    if form < 4:
        joint, apart = rng.choice(JOINTS)
        text = apart.join(f"{label}{joint}{{{f.slot}}}" for label, f in pairs)
    elif form == 4:
        mark = rng.choice(("- ", "* ", "• ", "ㆍ", "▶ ", "○ "))
        text = "\n".join(f"{mark}{label}: {{{f.slot}}}" for label, f in pairs)
    elif form == 5:
        text = "\n".join(f"{i}. {label}: {{{f.slot}}}" for i, (label, f) in enumerate(pairs, 1))
    elif form == 6:
        head = " | ".join(labels)
        text = f"| {head} |\n|{'---|' * len(pairs)}\n| {' | '.join(f'{{{f.slot}}}' for f in fields)} |"
    elif form == 7:
        asker, teller = rng.choice(SPEAKERS)
        text = "\n".join(
            f"{asker}: {korean.fill(rng.choice(QUESTIONS), {'label': label})}\n{teller}: {{{f.slot}}}"
            + (rng.choice(("요.", "입니다.", ".", "")) if f.integer else rng.choice(("입니다.", ".", "")))
            for label, f in pairs
        )
    elif form == 8:
        clauses = [f"{korean.with_particle(label, '은')} {{{f.slot}" for label, f in pairs]
        text = ":이고} ".join(clauses) + rng.choice(("}입니다.", ":이에}요.", "}(으)로 적혀 있습니다."))
    elif form == 9:
        text = " ".join(
            f"{korean.with_particle(label, '은')} {{{f.slot}}}{rng.choice(('.', '입니다.', '라고 합니다.'))}"
            for label, f in pairs
        ).replace("}라고", ":이라고}")
    elif form == 10:
        text = "\n".join(f"[{label}] {{{f.slot}}}" for label, f in pairs)
    else:
        tabs = rng.choice((", ", "\t", " | ", ";", " / "))
        text = tabs.join(labels) + "\n" + tabs.join(f"{{{f.slot}}}" for f in fields)
    return text, slots


def text_of(
    rng: random.Random, kind: Kind, held_out: bool = False
) -> tuple[str, dict[str, str], frozenset[str], bool]:
    """A filled text, the values by slot, the slots it has, whether the pattern is held out."""
    unseen = held_out and rng.random() < 0.4
    if not unseen and rng.random() < 0.28:
        pattern, slots = _labelled(rng, kind, held_out)
    else:
        pattern, slots = rng.choice(kind.unseen if unseen else kind.seen)
        pattern = parts.vary(rng, pattern)
    values: dict[str, str] = {}
    for slot in kind.fields:
        if slot not in slots:
            continue
        value = parts.draw(rng, kind.fields[slot].kind, held_out)
        while value in values.values():
            value = parts.draw(rng, kind.fields[slot].kind, held_out)
        values[slot] = value
    text = korean.fill(pattern, values)
    gap = "\n" if "\n" in text or rng.random() < 0.15 else " "
    if rng.random() < 0.25:
        text = rng.choice(BEFORE) + gap + text
    if rng.random() < 0.25:
        text = text + gap + rng.choice(AFTER)
    return text, values, slots, unseen


def extract(
    rng: random.Random, held_out: bool, wider: bool = True
) -> tuple[str, dict[str, Any], list[Field], list[str], bool]:
    """Text, JSON value, the fields asked for and their keys, unseen."""
    kind, new_kind = _drawn(rng, held_out, wider)
    text, values, slots, unseen = text_of(rng, kind, held_out)
    return text, *_asked(rng, kind, values, slots), unseen or new_kind


def _drawn(rng: random.Random, held_out: bool, wider: bool = True) -> tuple[Kind, bool]:
    """A kind of text; in held-out rows one in three is a kind that training never shows."""
    if wider and not held_out and rng.random() < MORE_SHARE:
        return MORE_KINDS[rng.choice(MORE_NAMES)], False
    new = held_out and rng.random() < 1 / 3
    return KINDS[rng.choice(UNSEEN_KINDS if new else SEEN_KINDS)], new


def _asked(
    rng: random.Random, kind: Kind, values: dict[str, str], slots: frozenset[str]
) -> tuple[dict[str, Any], list[Field], list[str]]:
    """JSON value, the fields asked for and their keys."""
    present = [f for s, f in kind.fields.items() if s in slots]
    absent = [f for s, f in kind.fields.items() if s not in slots]
    chosen = rng.sample(present, rng.randint(min(2, len(present)), min(5, len(present))))
    if absent and rng.random() < 0.2:
        chosen.insert(rng.randint(0, len(chosen)), rng.choice(absent))
    if rng.random() < 0.4:
        order = list(kind.fields)
        chosen.sort(key=lambda f: order.index(f.slot))
    in_korean = rng.random() < 0.55
    style = rng.random() < 0.5
    keys: list[str] = []
    for f in chosen:
        names = f.korean if in_korean else f.english
        key = names[0] if style else rng.choice(names)
        keys.append(key if key not in keys else names[0])
    roll = rng.random()
    if in_korean and roll < 0.15:
        keys = [f.label for f in chosen]
    elif not in_korean and roll < 0.25:
        keys = [_cased(k, roll) for k in keys]
    if len(set(keys)) < len(keys):
        keys = [f.slot for f in chosen]
    return _result(chosen, keys, values), chosen, keys


def _cased(key: str, roll: float) -> str:
    """``phone_number`` as phoneNumber, PhoneNumber, PHONE_NUMBER or phone-number."""
    words = key.split("_")
    pascal = "".join(w.capitalize() for w in words)
    if roll < 0.13:
        return words[0] + pascal[len(words[0]) :]
    return pascal if roll < 0.17 else key.upper() if roll < 0.21 else "-".join(words)


def _result(fields: list[Field], keys: list[str], values: dict[str, str]) -> dict[str, Any]:
    """The JSON value: as in the text, integers without commas, ``None`` where the text has none."""
    result: dict[str, Any] = {}
    for f, key in zip(fields, keys, strict=True):
        value = values.get(f.slot)
        result[key] = int(value.replace(",", "")) if value is not None and f.integer else value
    return result


def _listed(rng: random.Random, fields: list[Field], keys: list[str]) -> str:
    """The keys one a line, plain or with what they mean."""
    mark = rng.choice(("- ", "- ", "* ", "", "• ", "#. "))
    form = rng.randrange(5)
    lines = []
    for i, (k, f) in enumerate(zip(keys, fields, strict=True), 1):
        typed = "정수" if f.integer else "문자열"
        meant = f.label if f.label != k or form == 2 else typed
        shown = (k, f"{k}: {meant}", f"{k}({typed})", f"`{k}` - {meant}", f'"{k}": {meant}')[form]
        lines.append(mark.replace("#", str(i)) + shown)
    return "\n".join(lines)


def _named(rng: random.Random, fields: list[Field], keys: list[str]) -> str:
    """The keys in one line, plain, quoted or with what they mean."""
    form = rng.randrange(9)
    pairs = list(zip(keys, fields, strict=True))
    apart = rng.choice((", ", ", ", ", ", "/", " / ", "·", ","))
    if form == 0:
        return ", ".join(f'"{k}"' for k in keys)
    if form == 1:
        return ", ".join(f"{k}({f.label})" if k != f.label else k for k, f in pairs)
    if form == 2:
        return json.dumps(keys, ensure_ascii=False)
    if form == 3:
        return apart.join(f"`{k}`" for k in keys)
    if form == 4:
        return ", ".join(f"{f.label}({k})" if k != f.label else k for k, f in pairs)
    if form == 5:
        return ", ".join(f"{k}: {f.label}" if k != f.label else k for k, f in pairs)
    if form == 6 and len(keys) > 1:
        last = rng.choice((" 그리고 ", ", 그리고 ", " 및 ", " and "))
        return ", ".join(keys[:-1]) + last + keys[-1]
    return apart.join(keys)


def _typed(rng: random.Random, fields: list[Field], keys: list[str]) -> str:
    """A TypeScript or Python type with the keys."""
    name = rng.choice(("Item", "Result", "Record", "Info", "Data", "Output", "Row"))
    noted = rng.random() < 0.4
    pairs = list(zip(keys, fields, strict=True))
    form = rng.randrange(3)
    if form == 0:
        note = [f"  // {f.label}" if noted else "" for f in fields]
        lines = [
            f"  {k}: {'number' if f.integer else 'string'};{n}" for (k, f), n in zip(pairs, note, strict=True)
        ]
        return f"interface {name} {{\n" + "\n".join(lines) + "\n}"
    if form == 1:
        note = [f"  # {f.label}" if noted else "" for f in fields]
        lines = [
            f"    {k}: {'int' if f.integer else 'str'}{n}" for (k, f), n in zip(pairs, note, strict=True)
        ]
        return f"class {name}(BaseModel):\n" + "\n".join(lines)
    return "{ " + ", ".join(f"{k}: {'number' if f.integer else 'string'}" for k, f in pairs) + " }"


def _blank(rng: random.Random, fields: list[Field], keys: list[str]) -> str:
    """An object whose values stand for the real ones."""
    form = rng.randrange(7)
    blank: dict[str, Any] = {}
    for k, f in zip(keys, fields, strict=True):
        blank[k] = ("", f.label, "...", "문자열", "string", f"<{f.label}>", None)[form]
        if f.integer:
            blank[k] = (0, 0, 0, "정수", "integer", f"<{f.label}>", None)[form]
    return json.dumps(blank, ensure_ascii=False, indent=2 if rng.random() < 0.2 else None)


def _spec(rng: random.Random, fields: list[Field], keys: list[str], held_out: bool) -> tuple[str, bool]:
    """The keys as a list, as an example, as a type or as a JSON schema."""
    roll = rng.random()
    if roll < 0.45:
        frame, unseen = parts.choose(rng, KEYS, held_out)
        return korean.fill(frame, {"keys": _named(rng, fields, keys)}).strip(), unseen
    if roll < 0.57:
        frame, unseen = parts.choose(rng, KEY_LISTS, held_out)
        return frame.replace("{keys}", _listed(rng, fields, keys)), unseen
    if roll < 0.8:
        frame, unseen = parts.choose(rng, EXAMPLE, held_out)
        return frame.replace("{json}", _blank(rng, fields, keys)), unseen
    if roll < 0.87:
        frame, unseen = parts.choose(rng, TYPED, held_out)
        return frame.replace("{json}", _typed(rng, fields, keys)), unseen
    frame, unseen = parts.choose(rng, SCHEMA, held_out)
    described = rng.random() < 0.4
    properties: dict[str, Any] = {}
    for k, f in zip(keys, fields, strict=True):
        properties[k] = {"type": "integer" if f.integer else "string"}
        if described:
            properties[k]["description"] = f.label
    schema = {"type": "object", "properties": properties, "required": keys}
    if rng.random() < 0.2:
        del schema["required"]
    return frame.replace("{json}", json.dumps(schema, ensure_ascii=False)), unseen


def chat(rng: random.Random, *, held_out: bool = False) -> dict[str, Any]:
    """An ``extract-json`` row; values are as in the text, integers without commas, ``null`` when absent."""
    text, result, fields, keys, unseen = extract(rng, held_out)
    messages, new = _messages(rng, text, result, fields, keys, held_out)
    check = {"kind": "json", "value": result}
    return parts.row("extract-json", messages, check, unseen=unseen or new)


def session(rng: random.Random, *, held_out: bool = False) -> dict[str, Any]:
    """The values of one text, then others of the same text, and at times the same of another text."""
    kind, new_kind = _drawn(rng, held_out)
    text, values, slots, unseen = text_of(rng, kind, held_out)
    result, fields, keys = _asked(rng, kind, values, slots)
    messages, new = _messages(rng, text, result, fields, keys, held_out, apart=rng.random() < 0.15)
    unseen |= new or new_kind
    for _ in range(rng.choice((1, 2, 2, 3))):
        if rng.random() < 0.5:
            result, fields, keys = _asked(rng, kind, values, slots)
            asked, new = _wanted(rng, result, fields, keys, held_out)
            unseen |= new
        else:
            text, values, slots, new = text_of(rng, kind, held_out)
            if not {f.slot for f in fields} <= slots:
                continue
            result = _result(fields, keys, values)
            asked = text
            unseen |= new
        messages += [
            parts.turn("user", asked),
            parts.turn("assistant", json.dumps(result, ensure_ascii=False)),
        ]
    return parts.row("extract-json", messages, {"kind": "json", "value": result}, unseen=unseen)


def _wanted(
    rng: random.Random, result: dict[str, Any], fields: list[Field], keys: list[str], held_out: bool
) -> tuple[str, bool]:
    """The request without the text, and whether it is held out."""
    request, spec, new = _request(rng, result, fields, keys, held_out)
    if not spec:
        return request, new
    return rng.choice((f"{request}\n{spec}", f"{spec}\n{request}", f"{parts.stop(request)} {spec}")), new


def _request(
    rng: random.Random, result: dict[str, Any], fields: list[Field], keys: list[str], held_out: bool
) -> tuple[str, str, bool]:
    """What to do, the keys (empty when the first has them), and whether a wording is held out."""
    tail = ""
    if None in result.values() or rng.random() < 0.2:
        tail += _either(rng, NULLS)
    if any(f.integer for f in fields) and rng.random() < 0.3:
        tail += _either(rng, NUMBERS)
    if rng.random() < 0.25:
        tail += _either(rng, ONLY)
    if rng.random() < 0.2:
        frame, new = parts.choose(rng, INLINE, held_out)
        asked = parts.say(rng, frame, parts.style(rng))
        asked = korean.fill(asked, {"keys": _named(rng, fields, keys)})
        return (parts.stop(asked) + tail if tail else asked), "", new
    frame, new = parts.choose(rng, ASK, held_out)
    request = parts.say(rng, frame, parts.style(rng)).strip()
    spec, newer = _spec(rng, fields, keys, held_out)
    if tail and rng.random() < 0.3:
        request = parts.stop(request) + tail
    elif tail:
        spec += "\n" + tail.strip() if "\n" in spec or spec[-1] in "}]" or rng.random() < 0.3 else tail
    return request, spec, new or newer


def _messages(
    rng: random.Random,
    text: str,
    result: dict[str, Any],
    fields: list[Field],
    keys: list[str],
    held_out: bool,
    *,
    apart: bool = False,
) -> tuple[list[dict[str, Any]], bool]:
    """The request for ``fields`` of ``text`` in one of many layouts with its answer, and whether it is held out.

    With ``apart`` the request is the system message and the user gives the text alone.
    """
    answer = parts.turn("assistant", json.dumps(result, ensure_ascii=False))
    if apart:
        wanted, new = _wanted(rng, result, fields, keys, held_out)
        return [parts.turn("system", wanted), parts.turn("user", text), answer], new
    request, spec, new = _request(rng, result, fields, keys, held_out)
    body = parts.vary(rng, rng.choice(BODIES))
    if body.endswith("</>"):
        body = body[:-1] + body[1 : body.index(">")] + ">"
    body = body.replace("{t}", text)
    form = rng.randrange(6)
    if not spec:
        gap = rng.choice(("\n", "\n\n", ": ", "\n"))
        prompt = f"{request}{gap}{body}" if form < 4 else f"{body}\n\n{request}"
    elif form == 0:
        prompt = f"{request}\n{spec}\n\n{body}"
    elif form == 1:
        prompt = f"{body}\n\n{request}\n{spec}"
    elif form == 2:
        prompt = f"{parts.stop(request)} {spec}\n{body}"
    elif form == 3:
        prompt = f"{spec}\n\n{body}\n\n{request}"
    elif form == 4:
        prompt = f"{body}\n{parts.stop(request)} {spec}"
    else:
        prompt = f"{request}\n\n{body}\n\n{spec}"
    system = [parts.turn("system", _either(rng, SYSTEMS).strip())] if rng.random() < 0.25 else []
    return [*system, parts.turn("user", prompt), answer], new


def document(rng: random.Random, *, held_out: bool = False) -> str:
    """A text and then its values as JSON or as lines."""
    text, result, _, _, _ = extract(rng, held_out, wider=False)  # the tokenizer was made from these texts
    if rng.random() < 0.6:
        return f"{text}\n{json.dumps(result, ensure_ascii=False)}"
    return text + "\n" + "\n".join(f"{k}: {v}" for k, v in result.items() if v is not None)
