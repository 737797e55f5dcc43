"""Kinds, wordings and layouts that only the chats of training draw (``rich.txt`` and the lists here).

A rich kind is a random choice of attributes, so that an answer is found by reading and not by knowing which
attribute goes with which kind. ``[[a|b]]`` are alternatives, see ``data/wordings.py``.
"""

from __future__ import annotations

import random
from functools import cache
from pathlib import Path

import korean
import mrc_grammar as grammar
import mrc_layouts as layouts
from mrc_world import POOLS, Kind, Relation, expand
from wordings import vary

COUNT = 700  # rich kinds
_ASKS = (
    "{e}의 {n:은} {w}<=?>",
    "{e:은} {n:이} {w}<=?>",
    "{e}의 {n:이} {w}<=?>",
    "{e}[[의|]] {n:은} [[정확히|대체|혹시|지금|현재]] {w}<=?>",
    "{e}[[의|]] {n:은} 어떻게 <되?>",
    "{e:은} {n:이} 어떻게 <되?>",
    "{e}[[의|]] {n:이} {w}인지 <알 수 있?>",
    "[[글에서는|본문에는|자료에는|문서에는|여기에는]] {e}[[의|]] {n:이} {w:이라고} <나와 있?>",
    "[[글에 따르면|자료에 따르면|위 내용대로라면|문서대로라면]] {e}[[의|]] {n:은} {w}<=?>",
    "{e:을} 보면 {n:은} {w}<=?>",
    "{w:이} {e}의 {n}<=?>",
    "{e}[[의|]] {n}에 대해 [[알려|말해|설명해]] [[줘|주세요|줄래요?|주실래요?|주십시오.]]",
    "{e}[[의|]] {n} [[알려|말해|찾아|적어|확인해|읽어]] [[줘|주세요|줘.|주세요.|줄래?|줄래요?|주십시오.|주실 수 있어요?|주시겠어요?]]",
    "{e}[[의|]] {n:을} [[알려|말해|찾아|적어|확인해|골라|뽑아]] [[줘|주세요|줘.|주세요.|줄래?|줄 수 있을까?|주십시오.|주실래요?|주시겠습니까?|주시기 바랍니다.]]",
    "{e}[[의|]] {n:이} {w}인지 [[알려|말해|찾아|적어|확인해]] [[줘|주세요|줄래?|주십시오.|주실래요?|주시겠어요?]]",
    "{e}[[의|]] {n:이} {w}인지 [[궁금해|궁금해요.|궁금합니다.|궁금하네요|알고 싶어|알고 싶어요.|알고 싶습니다.|묻고 싶어요.|모르겠어|모르겠어요.]]",
    "{e}[[의|]] {n:이} [[궁금해|궁금한데|궁금한데요|궁금하네요.|궁금하군요|알고 싶은데|뭐였지?|뭐였죠?|뭐더라?|뭐랬지?|생각이 안 나]]",
    "{e}[[의|]] {n:은} [[뭐야?|뭐예요?|뭔가요?|뭔지 알려 줘|뭐라고 되어 있어?|뭐라고 쓰여 있나요?|뭐라고 적혀 있죠?]]",
    "{n:이} [[궁금해|궁금합니다.|궁금해요.|알고 싶어요.|필요해]] [[{e} 거|{e}에 대해서|{e} 말이야|{e} 말입니다.]]",
    "{e}[[에 대해|에 관해]] [[묻고 싶어|하나 물을게|질문할게요.|질문이 있습니다.|여쭤볼게요.|알아보고 있어요.]] {n:은}?",
    "{e}[[에 대해|에 관해]] [[묻고 싶어|하나 물을게|질문할게요.|질문이 있습니다.|여쭤볼게요.]] {n:은} {w}인가요?",
    "{e} {n:이} {wi:이라고}[[ 했지?|? | 했더라?| 했죠?| 되어 있어?| 나와?|요?]]",
    "{e} {n} {wi:이야}[[?| 대체?| 이거?|]]",
    "{e}[[의|]] {n:을} [[찾아보고|알아보고|확인하고|조사하고]] [[있어|있어요.|있습니다.|있는데요]]",
    "[[친구가|누가|손님이|동료가|선생님이]] {e}[[의|]] {n:을} [[물어봐서|묻길래|알려 달래서]] [[그러는데|그런데|그래요.]] {w}[[인가요?|일까요?|죠?]]",
    "{n:은} {w}[[인가요?|일까요?|죠?|입니까?|예요?]] {e}의 것으로 [[답해 줘|답해 주세요|말해 주십시오.]]",
    "{e}[[의|]] {n}, {w}[[인가요?|죠?|일까요?|입니까?|인지?]]",
    "{e} - {n:은} {w}?",
    "{n:이} {w}[[인|인지]] [[{e}의 경우를|{e} 쪽을|{e} 것을]] [[알려 줘|알려 주세요.|찾아 줘]]",
    "[[다음|아래|위]] [[글|내용|자료|문서]]에서 {e}[[의|]] {n:을} [[찾으세요.|찾으시오.|찾아라.|찾아 쓰시오.|골라 쓰세요.|찾아 줄래?|찾아 봐]]",
    "{e}[[의|]] {n:을} [[쓰시오.|쓰세요.|답하시오.|말하시오.|적으시오.|대시오.|밝히시오.|적어라.]]",
    "{e}[[의|]] {n}에 [[해당하는|들어갈]] [[것은|값은|말은]] [[무엇인가요?|무엇입니까?|뭐야?|뭔가요?]]",
    "{e:은} {n:로} [[나온 게|적힌 게|쓰인 게|알려진 게]] [[뭐야?|뭐예요?|무엇인가요?|무엇입니까?]]",
)
KEYWORDS = (
    "{e} {n} [[뭐|뭐임|뭔지|알려줘|알려줘요|알려주세요|좀|좀요|찾기|확인|문의|질문|얘기해줘|검색]]",
    "{n} [[of|-|:|/]] {e}",
    "{e} [[-|:|/|>|→|의]] {n}[[?|]]",
    "{e}[[의|]] {n}[[?|!|...]]",
    "{n:은} {e}",
    "{e}, {n} {wi}",
    "{n} {wi} {e}",
    "Q. {e}[[의|]] {n:은}?",
    "문: {e}[[의|]] {n}",
    "{e}{n}",
)
ASKS = [[f for f, held in grammar.questions(p) if not held] for p in _ASKS]
_STATEMENTS = (
    "@의 {n:은} {v}<=>",
    "@은 {n:이} {v}<=>",
    "@의 {n:은} {v:로} <정해져 있>",
    "@의 {n:은} {v:로} <적혀 있>",
    "@의 {n:은} {v:로} <등록되어 있>",
    "기록에는 @의 {n:이} {v:이라고} <되어 있>",
    "담당자는 @의 {n:이} {v:이라고} <밝혔>",
    "조사 결과 @의 {n:은} {v}<=>",
    "올해부터 @의 {n:은} {v}<=>",
    "@의 {n:은} 얼마 전 {v:로} <바뀌었>",
    "모두가 아는 대로 @의 {n:은} {v}<=>",
    "{v:이} @의 {n}<=>",
    "@의 {n:로} {v:이} <적혀 있>",
    "@의 {n:을} 묻는다면 답은 {v}<=>",
    "@은 다른 곳과 달리 {n:이} {v}<=>",
    "표에는 @의 {n:이} {v:로} <나와 있>",
    "따져 보면 @의 {n:은} {v}<=>",
    "아직 많이 알려지지 않았지만 @의 {n:은} {v}<=>",
)
STATEMENTS = [grammar.statements(p) for p in _STATEMENTS]
SAME_ENTITY = (
    "[[그럼|그러면|그리고|또|참,|아,|음,|좋아요.|네.|알겠어요.|고마워.|오케이.|]] {n:은}[[요?|?| 뭐야?| 뭐예요?| 어떻게 돼?| 어떻게 되죠?| 어떻게 됩니까?]]",
    "[[그럼|그러면|그리고|또|혹시|]] {g}[[의|]] {n:은}[[요?|?| 뭐죠?| 뭔가요?| 어떻게 돼요?]]",
    "[[그럼|그러면|그리고|]] {g}[[의|]] {n:은} {w}[[인가요?|죠?|일까요?|입니까?|인지도 알려 줘]]",
    "[[그럼|그러면|그리고|]] {n:은} {w}[[인가요?|죠?|일까요?|입니까?|인지 알려 줘|인지도 말해 줘]]",
    "{n}[[도 알려 줘|도요|도 궁금해|도 알고 싶어요.|도 말해 줄래?|도 적어 줘|도 찾아 주세요|도 부탁해요|도 부탁드립니다.|도 확인해 주세요.]]",
    "{g}[[의|]] {n}[[도|까지]] [[알려 줘|알려 주세요|말해 줘|말해 주시겠어요?|확인해 줘|찾아 줄래?]]",
    "[[하나 더.|하나만 더 물을게요.|질문 하나 더요.|추가로,|덧붙여서,|마지막으로|이어서]] {n:은} {w}[[인가요?|죠?|예요?|입니까?]]",
    "[[하나 더.|하나만 더요.|추가로|마지막으로]] {n}[[?| 알려 줘| 부탁해요]]",
    "{n:은} [[어때?|어떤가요?|어떤데?|어떻게 나와 있어?|나와 있어?|나와 있나요?|적혀 있나요?|뭐라고 돼 있어?]]",
    "{g} 말인데, {n:은}?",
    "같은 [[글|자료|문서]]에서 {n}[[도|까지]] [[찾아 줘|알려 주세요|찾아 주세요]]",
)
OTHER_ENTITY = (
    "[[그럼|그러면|그리고|또|참,|아,|음,|좋아요.|네.|고마워.|]] {e:은}[[요?|?| 어때?| 어떤가요?| 어떻게 돼?| 어떻게 되죠?| 어떻게 됩니까?]]",
    "{e}[[도 알려 줘|도요|도 궁금해|도 말해 줄래?|도 찾아 주세요|도 부탁해요|도 부탁드립니다.|도 확인해 주세요.]]",
    "[[그럼|그러면|]] {e}의 [[것은?|것은요?|경우는?|경우는 어떤가요?|경우는 어때?]]",
    "{e:은} {w}[[인가요?|죠?|예요?|입니까?|인지도 알려 줘|인데?]]",
    "[[하나 더.|하나만 더 물을게요.|마지막으로|이번에는]] {e:은}[[?|요?| 어떤가요?]]",
    "[[같은 질문을|같은 걸]] {e}에 대해 [[할게|물을게|물어볼게요.|답해 줘|답해 주세요]]",
    "[[이번엔|이번에는|다음은]] {e}[[ 차례야| 차례예요.|!|.| 것도]]",
    "아니 {e} [[말이야|말이에요.|말입니다.|거 말이야]]",
)
# How a reader asks for what stands in no passage is no different, so refusals have no shapes of their own.

_READ = "[[문서를|글을|자료를|내용을|본문을|지문을|안내문을|텍스트를]]"
_IN = "[[문서에서|글에서|자료에서|내용에서|본문에서|지문에서|안내문에서]]"
FRAMES = (
    "[[다음|아래|이]] " + _READ + " 읽고 [[질문에|물음에]] [[답해 줘|답해 주세요|답하시오|답하세요|답하십시오]][[.|]] {r}\n\n{c}\n\n[[질문|물음|문제|Q]]: {q}",
    "[[다음|아래]] " + _IN + " [[답을|알맞은 답을|정답을]] [[찾아 줘|찾아 주세요|찾으시오|고르세요]][[.|]] {r}\n\n{c}\n\n{q}",
    "{q}\n\n[[참고|참고 자료|참고할 글|근거|출처|자료|배경]]:\n{c}",
    "[[질문|물음|문의|궁금한 점|사용자 질문|Q]]: {q}\n[[문서|글|자료|본문|지문|근거|참고]]:\n{c}",
    "[[질문|물음|문의|Q|Question]]: {q}\n\n[[문서|글|자료|본문|Context|Passage]]:\n{c}\n\n[[답|답변|정답|A|Answer]]:",
    "[[문서|글|자료|본문|지문|Context|Text|Passages]]:\n{c}\n\n[[질문|물음|문의|Q|Question]]: {q}\n[[답|답변|정답|A|Answer]]:",
    "[[문서|글|자료|본문|지문|Context|Text]]\n{c}\n\n[[질문|물음|문의|Question]]\n{q}\n\n{r}",
    "# [[문서|글|자료|본문|지문|Context]]\n{c}\n\n# [[질문|물음|할 일|Question]]\n{q}\n{r}",
    "## [[참고 문서|검색 결과|자료|Context|글]]\n{c}\n\n## [[질문|요청|사용자 질문|Query]]\n{q}\n\n## [[답변|답|Answer]]",
    "<[[글|자료|context|documents|passage]]>\n{c}\n</[[글|자료|context|documents|passage]]>\n{r}\n{q}",
    "<question>{q}</question>\n<context>\n{c}\n</context>\n{r}",
    "== 문서\n{c}\n== 질문\n{q}",
    "**[[문서|글|자료]]**\n{c}\n\n**질문**\n{q}",
    "{c}\n\n[[위|이]] " + _READ + " [[보고|바탕으로|참고해서|근거로]] [[답해 줘|답해 주세요|대답해 줘|대답해 주세요|답하시오]]: {q}",
    "{c}\n\n[[위|앞의|이]] [[글에서|내용에서|자료에서|문서에서]] [[찾아 줘|찾아 주세요|알려 줘|알려 주세요]]. {q}",
    "{c}\n\n[[위|앞의]] [[글에 나온 대로|내용대로|자료대로]] [[답해 줘|답해 주세요|답하세요]]. {r}\n{q}",
    "{c}\n\n---\n{q}\n{r}",
    "{c}\n{q}",
    "{q}\n---\n{c}",
    "{q}\n{c}",
    "[[안녕하세요.|저기,|혹시]] [[이 글|이 자료|이 내용]] [[보고|읽고]] [[좀|]] [[알려 줄래요?|알려 주세요.|답해 줘.]]\n\n{c}\n\n{q}",
    "[[RAG 시험입니다.|검색된 문서로 답하기.|문서 기반 질의응답입니다.|독해 문제입니다.|읽기 시험이야.|고객 문의 답변입니다.]] {r}\n\n{c}\n\n{q}",
    "[[너는|당신은]] [[문서를 읽는 비서|고객 상담원|사내 도우미|질의응답 시스템|안내 챗봇|사서]][[입니다|이다]]. {r}\n\n{c}\n\n[[질문|사용자|고객|손님]]: {q}",
    "[[검색 결과|찾은 문서|관련 문서|관련 글|검색된 내용]]:\n{c}\n\n[[이걸로|위 결과로|이 문서들로|여기에서]] [[답해 줘|답해 주세요|대답해 줘]]. {q}",
    "[[지식 자료|사내 위키|게시판 글|백과 내용|설명서|안내문]]:\n{c}\n\n[[고객 문의|직원 질문|질문|문의 내용]]: {q}\n{r}",
    "Use the following [[context|documents|passages|text]] to answer. {r}\n\n{c}\n\n[[Question|Query|Q]]: {q}\n[[Answer|A]]:",
    "[[Read the text and answer in Korean.|Answer in one Korean sentence.|Based only on the text, answer.|Answer from the documents below.]] {r}\n\n{c}\n\n{q}",
    "```\n{c}\n```\n{q}",
    "\"\"\"\n{c}\n\"\"\"\n[[질문|물음|Q]]: {q}",
    "[[지문을|글을|자료를]] 먼저 드립니다.\n\n{c}\n\n[[이제 질문입니다.|그럼 묻겠습니다.|여기서부터 질문이에요.|질문 드립니다.]] {q}",
    "[[메일로|게시판에|단톡방에|공지로]] 이런 글이 [[올라왔어|왔어|올라왔어요]].\n\n{c}\n\n{q}",
    "[[오늘|방금|어제]] [[받은|읽은|찾은|본]] [[글이야|내용이야|자료야|문서야]].\n{c}\n\n{q}",
    "1. [[글|자료|문서|본문]]\n{c}\n\n2. [[질문|문제|물음]]\n{q}\n\n3. [[답|답변]]",
    "[[문제|과제|임무]]: [[글을 읽고 답하기|자료에서 답 찾기|문서를 근거로 답하기]]\n{r}\n{c}\n\n{q}",
    "[[입력|주어진 글|주어진 자료]]\n{c}\n[[물어볼 것|알고 싶은 것|찾을 것|확인할 것]]: {q}",
    "{r}\n{c}\n\n{q}",
)  # fmt: skip
NUMBERED = (
    ("[{i}] {t} - {x}", "\n"),
    ("[{i}] {t} | {x}", "\n"),
    ("[{i}]\n{t}\n{x}", "\n\n"),
    ("[{i}] 제목: {t}\n내용: {x}", "\n\n"),
    ("문서 [{i}]\n{x}", "\n\n"),
    ("문서 {i}: {x}", "\n"),
    ("문서 {i} ({t}): {x}", "\n"),
    ("<문서 {i}>\n{t}\n{x}\n</문서 {i}>", "\n"),
    ("자료 {i}: {t}. {x}", "\n"),
    ("자료 {i}\n{x}", "\n\n"),
    ("글 {i}. {t}: {x}", "\n"),
    ("Document [{i}] {t}\n{x}", "\n\n"),
    ("Source {i}: {t}\n{x}", "\n\n"),
    ("[Doc {i}] {t}: {x}", "\n"),
    ("Passage {i}: {x}", "\n"),
    ("{i}) {t} - {x}", "\n"),
    ("{i}. {x}", "\n"),
    ("{i}. 「{t}」\n{x}", "\n\n"),
    ("#{i} {t}\n{x}", "\n\n"),
    ("**[{i}] {t}**\n{x}", "\n\n"),
    ("검색 결과 {i}: {t}\n{x}", "\n\n"),
    ("=== 문서 {i}: {t} ===\n{x}", "\n"),
    ("출처 [{i}] {t}: {x}", "\n"),
    ("[{i}번 문서] {t}\n{x}", "\n\n"),
    ('<passage id="{i}" title="{t}">{x}</passage>', "\n"),
)
PLAIN = (
    ("- {t}: {x}", "\n"),
    ("- {x}", "\n"),
    ("[{t}]\n{x}", "\n\n"),
    ("[{t}] {x}", "\n"),
    ("「{t}」\n{x}", "\n\n"),
    ("{t} | {x}", "\n"),
    ("# {t}\n{x}", "\n\n"),
    ("**{t}**\n{x}", "\n\n"),
    ("제목: {t}\n내용: {x}", "\n\n"),
    ("<doc>\n{t}\n{x}\n</doc>", "\n"),
    ("<{t}>\n{x}", "\n\n"),
    ("“{x}”", "\n"),
    ("({t}) {x}", "\n"),
    ("{x}", "\n---\n"),
    ("> {x}", "\n"),
    ("=== {t} ===\n{x}", "\n\n"),
)
SYSTEMS = (
    "[[당신은|너는]] [[문서를 읽고|글을 읽고|자료를 보고|검색 결과를 보고]] [[질문에|물음에]] 답하는 [[도우미|비서|안내원|조수|상담원|사서]]입니다. {r}",
    "[[주어진|아래|제공된]] [[글|문서|자료|내용]]에 있는 [[것만|사실만|내용만]] [[말하세요|답하세요|말해 주세요|답합니다|대답하십시오]]. {r}",
    "[[글에 없으면|자료에 없으면|문서에 없으면]] ‘문서에서 답을 찾을 수 없습니다.’라고 [[답하세요|말하세요|하십시오|답합니다]].",
    "[[질의응답|문서 검색|사내 문서|고객 지원|독해]] [[챗봇|도우미|시스템|비서]]입니다. [[한 문장으로|짧게|정확하게|공손하게]] [[답합니다|답하세요|대답합니다]].",
    "[[Answer from the given documents only.|You answer questions about the text.|Answer in Korean, in one sentence.|You are a careful reader.]] {r}",
    "[[추측하지 말고|상상하지 말고|지어내지 말고]] [[글에서|문서에서|자료에서]] [[찾아|확인해|골라]] [[답하세요|답해 줘|답해 주세요]]. {r}",
    "[[한국어로|존댓말로|짧은 문장으로]] [[답하는|대답하는]] [[문서 도우미|상담원|비서]]입니다. {r}",
)
SYSTEM_CONTEXTS = (
    "[[다음|아래|이]] [[문서|자료|글|내용]]만 [[보고|근거로|참고해]] [[답하세요|답합니다|답해 주세요|대답하십시오]]. {r}\n\n{c}",
    "[[당신은|너는]] [[안내원|상담원|도우미|비서|사서]]입니다. [[아는 것은|가진 자료는|볼 수 있는 글은]] [[다음뿐입니다|이것뿐입니다|아래와 같습니다]].\n{c}\n\n{r}",
    "[[자료|문서|배경 지식|참고할 글|Context]]:\n{c}\n\n{r}",
    "{r}\n\n[[지식|근거|글]]:\n{c}",
    "<context>\n{c}\n</context>\n{r}",
)
RULES = (
    "[[글에|문서에|자료에]] [[없으면|답이 없으면|안 나오면]] ‘문서에서 답을 찾을 수 없습니다.’[[라고 하세요.|라고 답해 주세요.|라고 쓰세요.|라고 답합니다.|라고 말해 줘.]]",
    "[[답을 찾을 수 없으면|알 수 없는 질문이면|근거가 없으면]] ‘문서에서 답을 찾을 수 없습니다.’[[라고 하세요.|라고 답해 주세요.|라고만 쓰세요.]]",
    "[[지어내지 마세요.|추측은 하지 마세요.|글에 있는 것만 답하세요.|근거가 있는 것만 말해 주세요.|상상해서 쓰지 마.]]",
    "[[간단히|짧게|한 문장으로|분명하게|공손하게]] [[답해 주세요.|답하세요.|답해 줘.|써 주세요.]]",
)
CITE_RULES = (
    "[[문장 끝에|답 뒤에|마지막에]] [[문서 번호를|근거 번호를|출처를]] [번호][[로|처럼]] [[적어 주세요.|붙이세요.|표시해 줘.|달아 주세요.]]",
    "[[근거가 된|답이 있는]] [[문서의 번호|글의 번호|자료 번호]]도 [[적으세요.|알려 주세요.|밝혀 주세요.|함께 써 줘.]]",
    "[[출처 번호를 꼭|번호를]] [[남기세요.|표시하세요.|적어 줘.]]",
)


# What a user tells about themselves: {n} an attribute of people, {v} its value.
TOLD = (
    "[[제|저의|내|나의]] {n:은} {v}[[입니다.|인데요.|인 거 기억해 주세요.]]",
    "[[제|저의]] {n:은} {v:이에}요.",
    "[[내|나의]] {n:은} {v:이야}.",
    "[[저는|전]] {n:이} {v:이에}요.",
    "[[나는|난]] {n:이} {v:이야}.",
    "[[참고로|그리고|미리 말하자면|아, 참고로]] [[제|내]] {n:은} {v}입니다.",
    "{n:을} 말하자면 {v}입니다.",
    "{n}: {v}.",
    "[[제|내]] {n}[[, 그러니까|, 그건]] {v:이에}요.",
    "{v}, 그게 [[제|내]] {n:이에}요.",
    "[[제|내]] {n:을} {v:로} [[기억해 줘.|적어 두세요.|저장해 줘.|알고 계세요.|기록해 주세요.]]",
)
TOLD_ASKS = (
    "[[제|저의|내]] {n:이} [[뭐였죠?|뭐라고 했죠?|뭐더라?|뭐였더라?|뭐지?|무엇이라고 했나요?|생각나요?|기억나?|기억나요?]]",
    "[[제|저의|내]] {n:을} [[기억해?|기억하세요?|기억하나요?|말해 줘|다시 말해 줘|다시 알려 주세요.|알려 주실래요?|말해 볼래?]]",
    "[[제가|내가]] {n:을} {wi:이라고} [[했죠?|했지?|했더라?|말했나요?|알려 드렸죠?]]",
    "[[아까|앞에서|처음에|방금]] [[말한|알려 준|이야기한]] [[제|내]] {n:은}?",
    "[[제|내]] {n:은} {w}[[인가요?|죠?|였죠?|일까요?]]",
    "[[그럼|그런데|참,|자,]] [[제|내]] {n:은}[[?|요?| 뭐죠?]]",
    "[[제|내]] {n} [[확인해 줘|확인해 주세요.|알아?|알죠?|뭔지 맞혀 봐]]",
)
TOLD_ANSWERS = ("{n:은} {v}입니다.", "{n:은} {v:이라고} 하셨습니다.", "알려 주신 {n:은} {v}입니다.")


def told(rng: random.Random, count: int) -> list[tuple[str, str, str, str]]:
    """Things a user tells: noun, question word, value, what is said; different attributes."""
    made = []
    for nouns, asks, values in rng.sample(_TELLABLE, count):
        noun, value = rng.choice(nouns), expand(rng.choice(values), rng, False)
        said = korean.fill(vary(rng, rng.choice(TOLD)), {"n": noun, "v": value})
        made.append((noun, rng.choice(asks), value, said))
    return made


def prompt(
    passages: list[dict[str, str]], question: str, rng: random.Random
) -> tuple[list[dict[str, str]], bool]:
    """Like ``mrc_layouts.prompt``, in one of the layouts of this module."""
    numbered = layouts.choose_numbered(len(passages), rng)
    shape, between = rng.choice(NUMBERED if numbered else PLAIN)
    body = between.join(shape.format(i=i, t=p["title"], x=p["text"]) for i, p in enumerate(passages, 1))
    rules = ""
    if rng.random() < 0.55:
        rules = vary(rng, rng.choice(RULES))
    if numbered and rng.random() < 0.6:
        rules = f"{rules} {vary(rng, rng.choice(CITE_RULES))}".strip()
    if rng.random() < 0.14:
        system = vary(rng, rng.choice(SYSTEM_CONTEXTS)).format(c=body, r=rules).strip()
        return [{"role": "system", "content": system}, {"role": "user", "content": question}], numbered
    messages = []
    if rng.random() < 0.35:
        system = vary(rng, rng.choice(SYSTEMS)).format(r=rules).strip()
        messages.append({"role": "system", "content": system})
        rules = ""
    content = vary(rng, rng.choice(FRAMES)).format(c=body, q=question, r=rules)
    content = content.replace(" \n", "\n").replace("\n\n\n", "\n\n").strip()
    messages.append({"role": "user", "content": content})
    return messages, numbered


# ---------------------------------------------------------------- kinds


def _cut(text: str) -> tuple[str, ...]:
    return tuple(a.strip() for a in text.split("|") if a.strip())


def _read() -> tuple[list[tuple], dict[str, list[tuple]]]:
    """Kinds and attribute groups of ``rich.txt``; its pools go to the world's."""
    kinds: list[tuple] = []
    groups: dict[str, list[tuple]] = {}
    group = ""
    for line in (Path(__file__).resolve().parent / "rich.txt").read_text(encoding="utf-8").splitlines():
        if not line.strip() or line.startswith("#"):
            continue
        if line.startswith("pool "):
            name, words = line[5:].split(":", 1)
            POOLS[name] = _cut(words)
        elif line.startswith("kind "):
            noun, names, questions, pronouns, of = (p.strip() for p in line[5:].split(";"))
            kinds.append((noun, _cut(names), _cut(questions), _cut(pronouns), of))
        elif line.startswith("@ "):
            group = line[2:]
            groups[group] = []
        else:
            nouns, asks, values = (p.strip() for p in line.split(";"))
            groups[group].append((_cut(nouns), _cut(asks), _cut(values)))
    return kinds, groups


_KINDS, GROUPS = _read()
_TELLABLE = GROUPS["person"] + GROUPS["order"] + GROUPS["any"]
ALL = [a for group in GROUPS.values() for a in group]
TITLES = (
    "{e}",
    "{e} 소개",
    "{e} 안내",
    "{e} 정보",
    "{e}에 대하여",
    "{e} 자료",
    "[{e}]",
    "{e} 기록",
    "{e} 한눈에",
)
QUESTIONS: tuple[list[list[str]], list[list[str]]] = (ASKS, [])
FOLLOW: tuple[list[list[str]], list[list[str]]] = ([[s] for s in SAME_ENTITY], [])
_relations: dict[str, Relation] = {}


@cache
def kind(number: int) -> Kind:
    """The rich kind of this number: 6 to 12 attributes, mostly those that suit it."""
    rng = random.Random(number * 7919 + 5)
    noun, names, questions, pronouns, of = rng.choice(_KINDS)
    suited = GROUPS[of] + GROUPS["any"]
    chosen = rng.sample(suited, min(len(suited), rng.randint(5, 9)))
    chosen += rng.sample(ALL, rng.randint(0, 2))
    key = f"rich{number}"
    made = Kind(key, noun, "생활", names, questions, pronouns, tuple(rng.sample(TITLES, 5)))
    taken: set[str] = set()
    for i, (nouns, asks, values) in enumerate(chosen):
        if taken & set(nouns):
            continue
        taken |= set(nouns)
        relation = Relation(key, f"a{i}", False, asks, nouns, values)
        relation.questions = QUESTIONS
        relation.statements = (STATEMENTS, [])
        relation.follow = FOLLOW
        made.relations.append(relation)
        _relations[f"{key}.a{i}"] = relation
    made.seen = made.relations
    return made


def draw(rng: random.Random) -> Kind:
    return kind(rng.randrange(COUNT))


def value(relation: str, rng: random.Random) -> str | None:
    """Another value of a rich relation (``kind.key``) that was drawn before."""
    found = _relations.get(relation)
    return found.value(rng, False) if found else None
