# %% [markdown]
# # 3장 모델, 토크나이저, 데이터셋
#
# [![코랩에서 열기](x)](x)
#
# 책 3.3절입니다. 라이브러리의 세 기둥인 모델, 토크나이저, 데이터셋을 하나씩 불러 쓰고, 조용히 틀리기 쉬운 곳(무작위 헤드, 빠뜨린 어텐션 마스크, 되돌릴 수 없는 토큰화, 낡은 캐시)을 숫자로 확인합니다.
#
# | | mini (저장소의 작은 모델, CPU) | full (코랩 T4, 허브 모델) |
# |---|---|---|
# | 시간 | 약 15초 | 약 2분 |
# | 메모리 | 1 GB 안쪽 | GPU 2 GB 안쪽 |

# %% tags=setup

# %%
import math
import os
from pathlib import Path

import matplotlib.pyplot as plt
import pandas as pd
import torch
from datasets import ClassLabel, Dataset, DatasetDict, load_dataset
from tokenizers import BertWordPieceTokenizer
from transformers import (
    AutoConfig,
    AutoModel,
    AutoModelForSequenceClassification,
    AutoTokenizer,
    BertTokenizer,
)
from transformers.utils import logging

import llmbook
from llmbook import check, claim, course, measure

run = llmbook.start("03_huggingface/02_models_tokenizers_datasets")
work = Path(os.path.relpath(course.build_dir() / "03_huggingface"))  # files that this notebook makes
work.mkdir(parents=True, exist_ok=True)

# %% [markdown]
# ## 3.3 허깅페이스 라이브러리 사용법 익히기
#
# ### 3.3.1 모델 활용하기
#
# 허깅페이스의 모델은 **바디(body)** 와 **헤드(head)** 로 나뉩니다. 바디는 글을 벡터로 바꾸는 트랜스포머 층이고, 헤드는 그 벡터로 과제를 푸는 작은 층입니다. `AutoModel`은 바디만 부릅니다.

# %%
# 예제 3.2 모델 아이디로 모델 불러오기
model_id = run.model("korean-encoder")
model = AutoModel.from_pretrained(model_id, dtype=torch.float32)
print(f"{type(model).__name__}, 파라미터 {sum(p.numel() for p in model.parameters()):,}개")

# %% [markdown]
# 어떤 클래스를 쓸지는 `config.json`에 적혀 있습니다. `architectures`는 저장할 때의 클래스이고, `AutoModel`은 `model_type`으로 바디의 클래스를 찾습니다.

# %%
# 예제 3.3 모델의 설정 파일
config = AutoConfig.from_pretrained(model_id)
keys = [
    "architectures",
    "model_type",
    "hidden_size",
    "num_hidden_layers",
    "num_attention_heads",
    "vocab_size",
]
pd.DataFrame({"값": {key: getattr(config, key) for key in keys}})

# %% [markdown]
# 분류 헤드까지 학습해 올려 둔 모델은 `AutoModelForSequenceClassification`으로 부릅니다. `news-classifier`는 이 장의 다음 노트북에서 할 미세 조정을 미리 해 둔 모델입니다.

# %%
# 예제 3.4 분류 헤드가 포함된 모델 불러오기
trained_id = run.model("news-classifier")
trained_model = AutoModelForSequenceClassification.from_pretrained(trained_id, dtype=torch.float32).eval()
trained_model.classifier

# %%
# 예제 3.5 분류 모델의 설정 파일
trained_config = AutoConfig.from_pretrained(trained_id)
print(trained_config.architectures, trained_config.num_labels, trained_config.id2label)

# %% [markdown]
# 바디만 있는 모델을 분류 클래스로 부르면 헤드가 **무작위로** 만들어집니다. 라이브러리는 어느 가중치가 없었는지 표로 알려 줍니다. 이 표의 `MISSING` 줄을 놓치면 배우지 않은 헤드로 예측하게 됩니다. 표를 읽는 대신 `output_loading_info`로 받아 확인합니다.

# %%
# 예제 3.6 분류 헤드가 무작위로 초기화된 모델 불러오기
torch.manual_seed(run.seed)
random_head, loading = AutoModelForSequenceClassification.from_pretrained(
    model_id, num_labels=7, dtype=torch.float32, output_loading_info=True
)

# %%
# 예제 3.7 없어서 새로 만든 가중치
print("새로 만든 것:", sorted(loading["missing_keys"]))
print("파일에 있으나 쓰지 않은 것:", sorted(loading["unexpected_keys"]))
new_names = {name for name, _ in random_head.named_parameters() if name.startswith("classifier.")}
# 바디의 이름이 어긋나면 바디까지 무작위가 되고 여기에 나타납니다
claim(
    "새로 만든 가중치는 분류 헤드뿐이다.",
    set(loading["missing_keys"]) == new_names,
    equals=True,
    n=len(new_names),
)

# %%
body = dict(model.named_parameters())
same_body = {n: torch.equal(p, body[n]) for n, p in random_head.base_model.named_parameters()}
head_share = measure.parameters_by_part(random_head)
print(head_share)
# 바디를 다시 초기화하면 걸립니다
claim(
    "바디의 가중치는 AutoModel로 부른 것과 모두 같다.", all(same_body.values()), equals=True, n=len(same_body)
)

# %% [markdown]
# 무작위 헤드는 무엇을 모르는 걸까요? 아무것도 모르면 일곱 분야에 고르게 확률을 줍니다. 그때의 교차 엔트로피는 $-\ln(1/7) = \ln 7 \approx 1.95$입니다. 학습을 시작할 때 손실이 이 값에서 크게 벗어나면 레이블이나 헤드의 초기화를 의심해야 합니다.


# %%
tokenizer = AutoTokenizer.from_pretrained(model_id)
news = run.dataset("news-titles", "validation").select(range(200))


@torch.inference_mode()
def classification_loss(model, tokenizer):
    """Cross-entropy (nats a title) and accuracy on the 200 titles."""
    inputs = tokenizer(news["title"][:], padding=True, truncation=True, max_length=64, return_tensors="pt")
    labels = torch.tensor(news["label"])
    output = model.eval()(**inputs, labels=labels)
    return output.loss.item(), (output.logits.argmax(-1) == labels).float().mean().item()


untrained = []
for seed in range(3):
    torch.manual_seed(seed)
    logging.set_verbosity_error()  # the table of missing weights was seen above
    fresh = AutoModelForSequenceClassification.from_pretrained(model_id, num_labels=7, dtype=torch.float32)
    logging.set_verbosity_warning()
    untrained.append(classification_loss(fresh, tokenizer))
trained = classification_loss(trained_model, AutoTokenizer.from_pretrained(trained_id))
table = pd.DataFrame([*untrained, trained], columns=["손실(나트)", "정확도"])
table.index = [f"무작위 헤드, 시드 {seed}" for seed in range(3)] + ["학습한 헤드"]
table.round(3)

# %%
mean_loss = sum(loss for loss, _ in untrained) / 3
# 초기화가 너무 크거나 레이블 수가 다르면 벗어납니다
claim("무작위 헤드의 손실은 ln 7에 가깝다.", mean_loss, equals=math.log(7), tolerance=0.2, unit="나트", n=600)
claim(
    "학습한 헤드의 손실은 그 절반도 되지 않는다.",
    trained[0] / math.log(7),
    at_most=0.5,
    unit="배",
    n=200,
    quality=True,
)

# %% [markdown]
# ### 3.3.2 토크나이저 활용하기
#
# 토크나이저는 글을 토큰으로 나누고 번호를 매깁니다. 모델과 토크나이저는 **같은 곳에서** 불러야 합니다. 번호의 뜻이 모델마다 다르기 때문입니다.

# %%
# 예제 3.8 토크나이저 불러오기
tokenizer = AutoTokenizer.from_pretrained(model_id)
print(f"어휘 {len(tokenizer):,}개, 특수 토큰 {tokenizer.all_special_tokens}")

# %%
# 예제 3.9 토크나이저 사용하기
tokenized = tokenizer("토크나이저는 글을 토큰으로 나눈다")
print(tokenized)
pieces = [tokenizer.decode([i]) for i in tokenized["input_ids"]]
print(pieces)
print(tokenizer.decode(tokenized["input_ids"]))
print(tokenizer.decode(tokenized["input_ids"], skip_special_tokens=True))

# %% [markdown]
# 드문 글자는 바이트로 쪼개지고, 토큰 하나만으로는 글자가 되지 않아 `�`로 보입니다. 이어 붙이면 다시 글자가 됩니다.
#
# 문장이 여럿일 때 목록과 **목록의 목록**은 뜻이 다릅니다. 목록은 데이터 여러 개이고, 안쪽 목록은 데이터 하나에 든 두 문장입니다.

# %%
# 예제 3.10 토크나이저에 여러 문장 넣기
several = tokenizer(["첫 번째 문장", "두 번째 문장"])
print(len(several["input_ids"]), "개:", several["input_ids"])

# %%
# 예제 3.11 하나의 데이터에 두 문장이 들어가는 경우
pair = tokenizer([["첫 번째 문장", "두 번째 문장"]])
print(len(pair["input_ids"]), "개:", pair["input_ids"])

# %%
# 예제 3.12 토큰 번호를 글로 되돌리기
print(tokenizer.batch_decode(several["input_ids"]))
print(tokenizer.batch_decode(pair["input_ids"]))

# %% [markdown]
# 두 문장의 경계를 모델에 알려 주는 방법이 모델마다 다릅니다. BERT는 어느 문장의 토큰인지를 `token_type_ids`(0과 1)로 알려 주고, RoBERTa는 구분 토큰만 쓰고 토큰의 종류를 나누지 않습니다. 비교할 BERT 방식의 토크나이저가 저장소에는 없으므로 말뭉치로 워드피스(WordPiece)를 학습해 만듭니다. full 프로필에서는 `klue/bert-base`를 씁니다.

# %%
wordpiece = BertWordPieceTokenizer(lowercase=False, strip_accents=False)
source = run.dataset("corpus", "train")["text"][:3000] + run.dataset("mrc", "train")["question"][:1500]
wordpiece.train_from_iterator(source, vocab_size=4000, limit_alphabet=2000, show_progress=False)
bert_like = BertTokenizer(vocab=wordpiece.get_vocab(), do_lower_case=False, strip_accents=False)
files = bert_like.save_pretrained(work / "wordpiece")
# %%
# 예제 3.13 BERT 토크나이저와 RoBERTa 토크나이저
bert_tokenizer = AutoTokenizer.from_pretrained(run.pick(mini=str(work / "wordpiece"), full="klue/bert-base"))
kinds = {}
for name, each in (("BERT", bert_tokenizer), ("RoBERTa", tokenizer)):
    encoded = each([["첫 번째 문장", "두 번째 문장"]], return_token_type_ids=True)
    print(f"{name:8}", each.decode(encoded["input_ids"][0]))
    print(" " * 8, encoded["token_type_ids"][0])
    kinds[name] = sorted(set(encoded["token_type_ids"][0]))

# %%
# 두 토크나이저를 바꾸어 쓰거나 두 문장을 따로 넣으면 걸립니다
claim("BERT는 두 문장의 토큰을 0과 1로 나눈다.", kinds["BERT"], equals=[0, 1])
claim("RoBERTa는 두 문장의 토큰을 나누지 않는다.", kinds["RoBERTa"], equals=[0])
claim("RoBERTa 모델은 토큰 종류의 임베딩을 하나만 가진다.", model.config.type_vocab_size, equals=1)

# %% [markdown]
# 길이가 다른 문장을 한 배치로 묶으려면 짧은 쪽을 채움 토큰(padding token)으로 채웁니다. 어텐션 마스크(`attention_mask`)는 어느 자리가 진짜인지 알려 줍니다.

# %%
# 예제 3.14 attention_mask 확인하기
tokenizer(["첫 번째 문장은 짧다.", "두 번째 문장은 첫 번째 문장보다 더 길다."], padding="longest")

# %%
questions = run.dataset("mrc", "validation")["question"][:100]
batch = tokenizer(questions, padding=True, truncation=True, max_length=64, return_tensors="pt")
disagree = ((batch["attention_mask"] == 0) != (batch["input_ids"] == tokenizer.pad_token_id)).sum()
padding_share = 100 * (batch["attention_mask"] == 0).float().mean()
print(f"{tuple(batch['input_ids'].shape)} 가운데 채움 {padding_share:.0f}%")
# 마스크를 모두 1로 두거나 채움의 번호가 다르면 걸립니다
claim("마스크가 0인 자리와 채움 토큰의 자리가 꼭 같다.", disagree, equals=0, n=batch["input_ids"].numel())

# %% [markdown]
# 마스크를 넘기지 않으면 어떻게 될까요? 오류가 나지 않습니다. **값이 조용히 달라질 뿐입니다.** 짧은 문장을 혼자 넣었을 때, 채우고 마스크를 넘겼을 때, 채우고 마스크를 넘기지 않았을 때의 벡터를 비교합니다.

# %%
model.eval()
shortest = min(range(len(questions)), key=lambda i: batch["attention_mask"][i].sum())
alone = tokenizer(questions[shortest], return_tensors="pt")
length = alone["input_ids"].size(1)
ids, mask = batch["input_ids"][[shortest]], batch["attention_mask"][[shortest]]
with torch.inference_mode():
    expected = model(**alone).last_hidden_state
    with_mask = model(input_ids=ids, attention_mask=mask).last_hidden_state[:, :length]
    without_mask = model(input_ids=ids, attention_mask=torch.ones_like(ids)).last_hidden_state[:, :length]
gap_with, gap_without = ((h - expected).abs().max().item() for h in (with_mask, without_mask))
print(f"마스크를 넘기면 {gap_with:.1e}, 넘기지 않으면 {gap_without:.2f}만큼 다릅니다.")

# %%
# 모델이 마스크를 무시하면 앞의 것이, 두 경우가 같아지면 뒤의 것이 걸립니다
claim("마스크를 넘기면 채움이 결과를 바꾸지 않는다.", gap_with, at_most=1e-4)
claim("마스크를 넘기지 않으면 결과가 조용히 달라진다.", gap_without, at_least=0.1)

# %% [markdown]
# 토큰으로 나누었다가 되돌리면 원래 글이 나올까요? 바이트 수준(byte-level) BPE는 어떤 글이든 바이트로 나타내므로 되돌아옵니다. 워드피스는 공백을 버리고 문장 부호를 떼므로 그렇지 않습니다. 질문 100개로 잽니다.


# %%
def restored(tokenizer):
    """For each question, whether decode(encode(x)) gives x back."""
    ids = tokenizer(questions, add_special_tokens=False)["input_ids"]
    return [x == y for x, y in zip(tokenizer.batch_decode(ids), questions, strict=True)]


llm_tokenizer = AutoTokenizer.from_pretrained(run.model("korean-llm-base"))
sentences_restored = {
    "korean-llm-base(바이트 수준 BPE)": restored(llm_tokenizer),
    "korean-encoder": restored(tokenizer),
    "BERT(워드피스)": restored(bert_tokenizer),
}
pd.Series({k: sum(v) for k, v in sentences_restored.items()}, name="되돌아온 문장(100개 가운데)").to_frame()

# %%
lost = next(q for q, same in zip(questions, sentences_restored["BERT(워드피스)"], strict=True) if not same)
print("원래 글:  ", lost)
print("되돌린 글:", bert_tokenizer.decode(bert_tokenizer(lost, add_special_tokens=False)["input_ids"]))
# 정규화나 공백 처리가 끼면 글이 달라집니다
claim(
    "바이트 수준 토크나이저는 나눈 글을 그대로 되돌린다.",
    sum(sentences_restored["korean-llm-base(바이트 수준 BPE)"]),
    equals=100,
    unit="개",
    n=100,
)
claim(
    "워드피스는 되돌리지 못하는 글이 있다.",
    sum(sentences_restored["BERT(워드피스)"]),
    at_most=99,
    unit="개",
    n=100,
)

# %% [markdown]
# ### 3.3.3 데이터셋 활용하기
#
# 허브의 데이터셋은 이름과 설정으로 부릅니다. 책의 코드는 `load_dataset("klue", "mrc")`였지만, 데이터셋을 만드는 파이썬 코드(loading script)를 내려받아 실행하는 방식은 보안 때문에 없어졌습니다. 지금은 파케이 파일이 있는 `klue/klue`를 씁니다. `run.dataset`은 mini에서는 저장소의 `data/mrc`를, full에서는 `load_dataset("klue/klue", "mrc")`를 부릅니다.

# %%
# 예제 3.15 기계 독해(MRC) 데이터셋 불러오기
mrc = DatasetDict({split: run.dataset("mrc", split) for split in ("train", "validation", "test")})
mrc

# %% [markdown]
# 한 행에는 글(`context`), 질문, 답의 글과 **시작 위치**가 있습니다. 위치로 잘라 낸 글이 답과 같은지 모든 행에서 확인합니다. 위치가 한 글자라도 밀리면 독해 모델은 엉뚱한 답을 배웁니다.


# %%
def spans_agree(row):
    answers = row["answers"]
    return [
        row["context"][start : start + len(text)] == text
        for start, text in zip(answers["answer_start"], answers["text"], strict=True)
    ]


answered = mrc["train"].filter(lambda row: not row["is_impossible"])
agree = [same for row in answered for same in spans_agree(row)]
print(answered[0]["question"], "→", answered[0]["answers"]["text"][0])
# 글을 정규화하거나 위치를 바이트로 세면 어긋납니다
claim("답의 위치로 글을 자르면 모두 답과 같다.", all(agree), equals=True, n=len(agree))

# %% [markdown]
# 내 데이터도 같은 형식으로 바꾸어 씁니다. 어디서 왔든 같은 `Dataset`이 됩니다.

# %%
# 예제 3.16 로컬의 데이터 활용하기
frame = pd.DataFrame({"title": ["새 반도체 공장 착공", "프로야구 개막"], "label": [1, 5]})
frame.to_csv(work / "my_file.csv", index=False)
cache = str(course.build_dir() / "datasets")
sources = {
    "csv 파일": load_dataset("csv", data_files=str(work / "my_file.csv"), split="train", cache_dir=cache),
    "딕셔너리": Dataset.from_dict(frame.to_dict("list")),
    "데이터프레임": Dataset.from_pandas(frame),
}
# 데이터프레임의 인덱스가 열로 따라 들어오는 일이 흔합니다
claim(
    "csv, 딕셔너리, 데이터프레임에서 같은 데이터셋이 나온다.",
    all(d.to_list() == frame.to_dict("records") for d in sources.values()),
    equals=True,
    n=len(sources),
)

# %% [markdown]
# 데이터를 다듬을 때는 `map`과 `filter`를 씁니다. 배치로 넘기면(`batched=True`) 토크나이저가 여러 글을 한꺼번에 처리해 빠릅니다.


# %%
def count_tokens(rows):
    return {"tokens": [len(ids) for ids in tokenizer(rows["question"])["input_ids"]]}


def count_tokens_of_one(row):
    return {"tokens": len(tokenizer(row["question"])["input_ids"])}


small = mrc["train"].select(range(400))
speedup = measure.time_ratio(
    lambda: small.map(count_tokens_of_one, load_from_cache_file=False),
    lambda: small.map(count_tokens, batched=True, load_from_cache_file=False),
    repeat=3,
    warmup=1,
)
# batched를 빼먹으면 같아집니다
claim("배치로 넘긴 map이 한 행씩 넘긴 것보다 빠르다.", speedup, at_least=1.5, unit="배", n=len(small))

# %% [markdown]
# `map`의 결과는 디스크에 저장됩니다. 데이터의 지문(fingerprint)과 **함수의 내용**을 해시해 이름을 짓고, 같은 이름이 있으면 다시 계산하지 않고 그것을 씁니다. 함수를 한 글자라도 바꾸면 이름이 달라집니다.

# %%
first = mrc["train"].map(count_tokens, batched=True)
written = [os.stat(f["filename"]).st_mtime_ns for f in first.cache_files]
second = mrc["train"].map(count_tokens, batched=True)
written_again = [os.stat(f["filename"]).st_mtime_ns for f in second.cache_files]
changed = mrc["train"].map(lambda rows: {"tokens": [len(q) for q in rows["question"]]}, batched=True)
print("첫 번째 ", first._fingerprint, "\n두 번째 ", second._fingerprint, "\n다른 함수", changed._fingerprint)

# %%
# 함수의 해시가 실행할 때마다 달라지면(난수나 시각을 품으면) 캐시를 쓰지 못합니다
claim("같은 함수의 두 번째 map은 지문이 같다.", second._fingerprint, equals=first._fingerprint)
claim("그때 캐시 파일을 다시 쓰지 않는다.", written_again == written, equals=True, n=len(written))
# 함수의 내용을 보지 않고 이름만 보면 낡은 결과가 나옵니다
claim("함수가 다르면 지문도 다르다.", changed._fingerprint == first._fingerprint, equals=False)

# %%
fig, ax = plt.subplots()
ax.hist(first["tokens"], bins=30)
ax.set(xlabel="질문의 토큰 수", ylabel="질문 수", title="map으로 센 질문의 길이")
plt.show()

# %% [markdown]
# 끝으로 숫자 레이블에 이름을 붙입니다. `ClassLabel` 열은 저장하는 값은 정수 그대로이면서 이름을 함께 가집니다. 다음 노트북의 분류 데이터를 이렇게 준비합니다.

# %%
names = ["IT과학", "경제", "사회", "생활문화", "세계", "스포츠", "정치"]
labelled = run.dataset("news-titles", "validation").cast_column("label", ClassLabel(names=names))
feature = labelled.features["label"]
print(labelled[0]["title"], "→", labelled[0]["label"], feature.int2str(labelled[0]["label"]))
# 이름의 순서가 바뀌면 되돌린 번호가 달라집니다
claim(
    "ClassLabel은 번호와 이름을 서로 바꾸어 준다.",
    [feature.str2int(feature.int2str(i)) for i in range(7)],
    equals=list(range(7)),
)

# %% [markdown]
# ## 이 노트북의 정리
#
# 헤드가 무작위인지 확인하고, 마스크를 꼭 넘기고, 되돌릴 수 있는 토크나이저를 알고, 캐시가 언제 다시 쓰이는지 보았습니다. 다음 노트북 `03_train_with_trainer`에서 이 셋을 모아 분류 모델을 학습합니다.

# %%
run.claims()

# %% [markdown]
# ## 연습문제
#
# **3-3.** 토큰 번호의 목록들을 가장 긴 것에 맞추어 채우는 `pad(rows, pad_id, side)`를 쓰세요. `side`는 `"right"`나 `"left"`이고, `(input_ids, attention_mask)`를 목록의 목록으로 돌려줍니다. 글을 이어 쓰는 GPT는 왜 왼쪽을 채울까요?


# %%
def pad(rows, pad_id, side): ...


check("3-3", pad)

# %% [markdown]
# **3-4.** 독해 모델을 학습하려면 답의 글자 위치를 토큰 위치로 바꾸어야 합니다. 토큰마다의 글자 범위 `offsets`(특수 토큰은 `(0, 0)`)와 답의 시작 글자, 답의 글자 수를 받아 답을 모두 덮는 첫 토큰과 마지막 토큰의 번호를 돌려주는 `token_span(offsets, start, length)`를 쓰세요. 답이 잘려 나가 토큰으로 모두 덮을 수 없으면 `(0, 0)`을 돌려줍니다.


# %%
def token_span(offsets, start, length): ...


check("3-4", token_span)
