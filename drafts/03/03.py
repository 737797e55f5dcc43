# %% [markdown]
# # 3장 트레이너로 학습하기
#
# [![코랩에서 열기](x)](x)
#
# 책 3.4.1~3.4.2절입니다. 뉴스 제목을 일곱 분야로 나누는 데이터를 준비하고 트레이너(Trainer) API로 인코더를 미세 조정합니다. 레이블이 적을 때 단순한 기준선과 견주어 보고, 학습을 일부러 망가뜨린 뒤 체크포인트에서 이어 갑니다.
#
# | | mini (저장소의 작은 모델, CPU) | full (코랩 T4, 허브 모델) |
# |---|---|---|
# | 시간 | 약 40초 | 약 8분 |
# | 메모리 | 1 GB 안쪽 | GPU 6 GB 안쪽 |

# %% tags=setup

# %%
import os
import shutil
from pathlib import Path

import matplotlib.pyplot as plt
import numpy as np
import pandas as pd
import torch
from datasets import ClassLabel, concatenate_datasets
from sklearn.feature_extraction.text import TfidfVectorizer
from sklearn.linear_model import LogisticRegression
from sklearn.metrics import confusion_matrix
from sklearn.pipeline import make_pipeline
from transformers import (
    AutoModelForSequenceClassification,
    AutoTokenizer,
    Trainer,
    TrainerCallback,
    TrainingArguments,
)
from transformers.utils import logging

import llmbook
from llmbook import check, claim, course

run = llmbook.start("03_huggingface/03_train_with_trainer")
logging.set_verbosity_error()  # the random head's report was read in 02
work = Path(os.path.relpath(course.build_dir() / "03_huggingface" / "trainer"))
shutil.rmtree(work, ignore_errors=True)  # checkpoints of an earlier run

# %% [markdown]
# ## 3.4 모델 학습시키기
#
# ### 3.4.1 데이터 준비
#
# `news-titles`는 KLUE의 주제 분류 데이터 YNAT(연합뉴스 제목)과 같은 열을 가집니다. mini에서는 이 저장소에서 만든 제목을, full에서는 진짜 YNAT을 씁니다. 학습용과 평가용을 따로 부릅니다.

# %%
# 예제 3.17 모델 학습에 사용할 뉴스 제목 데이터셋 불러오기
names = ["IT과학", "경제", "사회", "생활문화", "세계", "스포츠", "정치"]
news_train = run.dataset("news-titles", "train").cast_column("label", ClassLabel(names=names))
news_eval = concatenate_datasets([run.dataset("news-titles", s) for s in ("validation", "test")])
news_eval = news_eval.cast_column("label", ClassLabel(names=names))
news_train

# %%
# 예제 3.18 실습에 사용하지 않는 열 제거하기
news_train, news_eval = (d.select_columns(["title", "label"]) for d in (news_train, news_eval))
news_train[0]

# %%
# 예제 3.19 분야를 글자로 적은 label_str 열 추가하기
label_feature = news_train.features["label"]


def make_str_label(batch):
    batch["label_str"] = label_feature.int2str(batch["label"])
    return batch


news_train, news_eval = (
    d.map(make_str_label, batched=True, batch_size=1000) for d in (news_train, news_eval)
)
news_train.to_pandas().groupby("label_str")["title"].agg(["count", "first"])

# %% [markdown]
# 학습, 검증, 시험으로 나눕니다. 세 가지를 지킵니다.
#
# - **시드를 준다.** 시드가 없으면 실행할 때마다 시험 문제가 바뀌어 두 모델을 견줄 수 없습니다.
# - **층화(stratify)한다.** 분야의 비율이 나눈 뒤에도 같아야 작은 분야의 점수를 믿을 수 있습니다.
# - **겹치지 않게 한다.** 학습에서 본 제목이 시험에 나오면 외운 것을 실력으로 셉니다. 평가용에서 학습용에 있는 제목을 먼저 지웁니다.

# %%
# 예제 3.20 학습/검증/시험 데이터셋 분할하기
known = set(news_train["title"])
news_eval = news_eval.filter(lambda row: row["title"] not in known)
sizes = {"seed": run.seed, "stratify_by_column": "label"}
train_size = run.pick(mini=3500, full=10_000)
train_dataset = news_train.train_test_split(train_size=train_size, **sizes)["train"]
halves = news_eval.train_test_split(train_size=run.pick(mini=300, full=1000), test_size=1000, **sizes)
valid_dataset, test_dataset = halves["train"], halves["test"]
splits = {"학습": train_dataset, "검증": valid_dataset, "시험": test_dataset}
print({name: len(d) for name, d in splits.items()})

# %%
titles = {name: set(d["title"]) for name, d in splits.items()}
overlap = sum(len(titles[a] & titles[b]) for a, b in (("학습", "검증"), ("학습", "시험"), ("검증", "시험")))
# 같은 데이터를 두 번 나누거나 시드가 달라 다시 뽑으면 겹칩니다
claim("세 분할에 함께 든 제목은 없다.", overlap, equals=0, unit="개", n=sum(map(len, titles.values())))

# %%
share = pd.DataFrame(
    {name: 100 * np.bincount(d["label"], minlength=7) / len(d) for name, d in splits.items()}, index=names
)
ax = share.plot.bar(figsize=(8, 3.2), rot=0)
ax.set(xlabel="분야", ylabel="몫(%)", title="분할마다 분야가 차지하는 몫")
plt.show()

# %%
sources = {"학습": news_train, "검증": news_eval, "시험": news_eval}
source_share = pd.DataFrame(
    {name: 100 * np.bincount(d["label"], minlength=7) / len(d) for name, d in sources.items()}, index=names
)
gap = (share - source_share).abs().max().max()
# 층화하지 않고 앞에서부터 자르면 벌어집니다
claim("분야의 비율은 나누기 전과 같다.", gap, at_most=0.5, unit="%p", n=3 * len(names))

# %% [markdown]
# ### 3.4.2 트레이너 API를 사용해 학습하기
#
# 트레이너는 배치 만들기, 장치로 옮기기, 역전파, 학습률 조절, 평가, 저장을 맡습니다. 우리는 모델과 데이터와 `TrainingArguments`만 줍니다. 제목은 짧으므로 최대 길이를 넉넉히 48토큰으로 자르고, 채움은 배치마다 그 배치에서 가장 긴 것에 맞춥니다. `processing_class`로 토크나이저를 주면 트레이너가 알아서 합니다(예전 이름은 `tokenizer`). 모두 모델의 최대 길이까지 채우면 계산이 몇 배가 됩니다.


# %%
# 예제 3.21 트레이너를 사용한 학습: (1) 준비
model_id = run.model("korean-encoder")
tokenizer = AutoTokenizer.from_pretrained(model_id)


def tokenize_function(examples):
    return tokenizer(examples["title"], truncation=True, max_length=48)


train_dataset, valid_dataset, test_dataset = (
    d.map(tokenize_function, batched=True) for d in (train_dataset, valid_dataset, test_dataset)
)


def new_model():
    """The encoder with a fresh classification head; the same one at each call."""
    torch.manual_seed(run.seed)
    return AutoModelForSequenceClassification.from_pretrained(
        model_id,
        dtype=torch.float32,
        id2label=dict(enumerate(names)),
        label2id={name: i for i, name in enumerate(names)},
    )


lengths = [len(ids) for ids in train_dataset["input_ids"]]
print(f"제목의 길이: 중앙값 {np.median(lengths):.0f}토큰, 최대 {max(lengths)}토큰")

# %% [markdown]
# 학습 인자입니다. 책의 `evaluation_strategy`는 `eval_strategy`로 이름이 바뀌었습니다. T4에서는 fp16으로 학습합니다(bf16을 계산하는 장치가 없습니다).


# %%
# 예제 3.22 트레이너를 사용한 학습: (2) 학습 인자와 평가 함수 정의
def training_args(name, **options):
    settings = {
        "output_dir": str(work / name),
        "num_train_epochs": run.pick(mini=3, full=1),
        "per_device_train_batch_size": 16,
        "per_device_eval_batch_size": 64,
        "learning_rate": run.pick(mini=4e-4, full=5e-5),
        "warmup_steps": 0.1,  # below 1: a share of all steps
        "eval_strategy": "epoch",
        "save_strategy": "no",
        "logging_steps": 10,
        "fp16": run.device == "cuda",
        "report_to": "none",
        "seed": run.seed,
    }
    return TrainingArguments(**settings | options)


def compute_metrics(eval_pred):
    logits, labels = eval_pred
    predictions = np.argmax(logits, axis=-1)
    return {"accuracy": (predictions == labels).mean()}


# %%
# 예제 3.23 트레이너를 사용한 학습: (3) 학습 진행
trainer = Trainer(
    model=new_model(),
    args=training_args("full"),
    train_dataset=train_dataset,
    eval_dataset=valid_dataset,
    processing_class=tokenizer,
    compute_metrics=compute_metrics,
)
before = trainer.evaluate(test_dataset)["eval_accuracy"]
trainer.train()
after = trainer.evaluate(test_dataset)["eval_accuracy"]
print(f"시험 정확도: 학습 전 {before:.1%}, 학습 후 {after:.1%} (n={len(test_dataset):,})")

# %% [markdown]
# 학습 손실은 열 단계의 평균, 검증 손실은 에포크마다 잰 것입니다. 점선은 아무것도 모를 때의 손실 ln 7입니다.

# %%
history = pd.DataFrame(trainer.state.log_history)
fig, ax = plt.subplots()
for column, label, style in (("loss", "학습", "-"), ("eval_loss", "검증", "o-")):
    line = history.dropna(subset=[column]).query("step > 0")
    ax.plot(line["step"], line[column], style, label=label)
ax.axhline(np.log(7), linestyle="--", color="#999999", label="ln 7")
ax.set(xlabel="학습 단계", ylabel="교차 엔트로피(나트)", title="뉴스 제목 분류")
ax.legend()
plt.show()

# %%
# 헤드만 무작위로 두거나(학습이 안 되거나) 레이블이 어긋나면 14%쯤에 머뭅니다
claim(
    "미세 조정한 인코더가 처음 보는 제목의 분야를 맞힌다.",
    100 * after,
    at_least=run.pick(mini=85, full=83),
    unit="%",
    n=len(test_dataset),
    quality=True,
)

# %% [markdown]
# 어디에서 틀릴까요? 혼동 행렬(confusion matrix)의 한 줄은 정답, 한 칸은 예측입니다. 대각선 밖의 진한 칸이 서로 헷갈리는 분야입니다.

# %%
predicted = trainer.predict(test_dataset).predictions.argmax(-1)
matrix = confusion_matrix(test_dataset["label"], predicted, labels=range(7))
fig, ax = plt.subplots(figsize=(5.6, 4.6))
ax.imshow(100 * matrix / matrix.sum(1, keepdims=True), cmap="Blues", vmin=0, vmax=100)
for row, column in np.ndindex(7, 7):
    ax.text(
        column,
        row,
        matrix[row, column],
        ha="center",
        va="center",
        color="white" if row == column else "black",
    )
ax.set(xlabel="예측", ylabel="정답", title="혼동 행렬(제목 수)")
ax.set_xticks(range(7), names, rotation=45)
ax.set_yticks(range(7), names)
ax.grid(False)
plt.show()

# %%
recall = matrix.diagonal() / matrix.sum(1)
print("분야마다 맞힌 비율:", {name: f"{r:.0%}" for name, r in zip(names, recall, strict=True)})
# 한 분야를 통째로 놓쳐도 정확도는 85%를 넘을 수 있습니다
claim(
    "가장 못 맞히는 분야도 절반 넘게 맞힌다.",
    100 * recall.min(),
    at_least=50,
    unit="%",
    n=len(names),
    quality=True,
)

# %% [markdown]
# #### 레이블이 적을 때
#
# 사전 학습의 값어치는 레이블이 적을 때 드러납니다. 글자 묶음(1~3글자)의 빈도만 보는 기준선(TF-IDF + 로지스틱 회귀)과 같은 레이블로 견줍니다. 낱말이 분야를 거의 말해 주는 이런 과제에서 기준선은 만만하지 않고, 레이블이 많으면 더 강해집니다.


# %%
def baseline_accuracy(rows):
    baseline = make_pipeline(
        TfidfVectorizer(analyzer="char_wb", ngram_range=(1, 3)), LogisticRegression(max_iter=1000)
    )
    baseline.fit(rows["title"][:], rows["label"][:])
    return baseline.score(test_dataset["title"][:], test_dataset["label"][:])


def encoder_accuracy(rows):
    steps = {"max_steps": run.pick(mini=120, full=200), "eval_strategy": "no"}
    few = Trainer(
        model=new_model(),
        args=training_args("few", **steps),
        train_dataset=rows,
        processing_class=tokenizer,
        compute_metrics=compute_metrics,
    )
    few.train()
    return few.evaluate(test_dataset)["eval_accuracy"]


few_rows = train_dataset.train_test_split(train_size=100, **sizes)["train"]
few = {
    "TF-IDF + 로지스틱 회귀": baseline_accuracy(few_rows),
    "미세 조정한 인코더": encoder_accuracy(few_rows),
}
many = {"TF-IDF + 로지스틱 회귀": baseline_accuracy(train_dataset), "미세 조정한 인코더": after}
pd.DataFrame({"레이블 100개": few, f"레이블 {train_size:,}개": many}).map("{:.1%}".format)

# %%
# 사전 학습하지 않은 인코더라면 레이블 100개로는 글자 빈도를 이기지 못합니다
claim(
    "레이블이 100개뿐이면 사전 학습한 인코더가 글자 빈도보다 낫다.",
    100 * (few["미세 조정한 인코더"] - few["TF-IDF + 로지스틱 회귀"]),
    at_least=5,
    unit="%p",
    n=len(test_dataset),
    quality=True,
)

# %% [markdown]
# #### 멈춘 학습을 이어 가기
#
# 코랩의 연결은 언젠가 끊깁니다. 트레이너는 `save_steps`마다 가중치, 옵티마이저, 학습률, 난수의 상태와 몇 번째 배치까지 보았는지를 체크포인트로 남깁니다. 24단계짜리 학습을 17번째 단계에서 일부러 죽인 뒤 **새 트레이너로** 이어 갑니다. 한 번도 멈추지 않은 학습과 같은 곳에 이르러야 합니다.


# %%
class PowerCut(TrainerCallback):
    """Raises in the middle of training, after step ``at``."""

    def __init__(self, at):
        self.at = at

    def on_step_end(self, args, state, control, **kwargs):
        if state.global_step == self.at:
            raise ConnectionError(f"{self.at}단계에서 연결이 끊겼습니다.")


def short_trainer(name, callbacks=(), max_steps=24):
    save = {"save_strategy": "steps", "save_steps": 10, "eval_strategy": "no"}
    arguments = training_args(name, max_steps=max_steps, fp16=False, **save)
    return Trainer(
        model=new_model(),
        args=arguments,
        train_dataset=train_dataset,
        processing_class=tokenizer,
        callbacks=[*callbacks],
    )


# %%
whole = short_trainer("whole")
whole.train()
broken = short_trainer("broken", [PowerCut(at=17)])
try:
    broken.train()
except ConnectionError as error:
    print("죽었습니다:", error)
print("남은 것:", sorted(p.name for p in (work / "broken").iterdir()))

# %%
resumed = short_trainer("broken")
resumed.train(resume_from_checkpoint=True)
print(f"{broken.state.global_step}단계에서 죽어 {resumed.state.global_step}단계까지 마쳤습니다.")

# %%
difference = max(
    (a - b).abs().max().item()
    for a, b in zip(whole.model.parameters(), resumed.model.parameters(), strict=True)
)
# 체크포인트를 무시하고 처음부터 다시 하거나 앞의 배치를 또 보면 걸립니다
claim(
    "이어 간 학습이 마지막 단계에 이른다.",
    resumed.state.global_step,
    equals=whole.state.global_step,
    unit="단계",
)
claim(
    "이어 간 모델의 가중치가 멈추지 않은 모델과 같다.",
    difference,
    at_most=run.pick(mini=1e-6, full=1e-3),
    n=sum(p.numel() for p in whole.model.parameters()),
)

# %% [markdown]
# 옵티마이저의 상태를 버리고 가중치만 이어 가면 어떻게 될까요? 같은 체크포인트의 가중치로 새 학습을 남은 14단계만큼 하면 학습률도 옵티마이저의 관성도 처음부터입니다.

# %%
only_weights = short_trainer("only_weights", max_steps=14)
saved = AutoModelForSequenceClassification.from_pretrained(
    work / "broken" / "checkpoint-10", dtype=torch.float32
)
only_weights.model.load_state_dict(saved.state_dict())
only_weights.train()
drift = max(
    (a - b).abs().max().item()
    for a, b in zip(whole.model.parameters(), only_weights.model.parameters(), strict=True)
)
print(f"가중치의 차이: 체크포인트로 이어 가면 {difference:.1e}, 가중치만 이어 가면 {drift:.1e}")
# 체크포인트가 가중치만 담고 있다면 둘이 같습니다
claim("가중치만 이어 가면 다른 모델이 된다.", drift, at_least=1e-3)

# %% [markdown]
# ## 이 노트북의 정리
#
# 겹치지 않게 나눈 데이터로 인코더를 미세 조정했고, 적은 레이블에서 기준선과 견주었으며, 죽은 학습을 같은 곳까지 이어 갔습니다. 다음 노트북 `04_train_by_hand_and_upload`에서 트레이너가 한 일을 반복문으로 풀어 씁니다.

# %%
run.claims()

# %% [markdown]
# ## 연습문제
#
# **3-5.** 분야의 크기가 다르면 정확도는 큰 분야에 끌려갑니다. 분야마다 F1을 구해 단순 평균한 매크로 F1(macro F1)을 돌려주는 `macro_f1(predictions, labels, n_class)`를 사이킷런 없이 쓰세요. 예측도 정답도 없는 분야의 F1은 0으로 봅니다. KLUE가 YNAT의 점수로 쓰는 값입니다.


# %%
def macro_f1(predictions, labels, n_class): ...


check("3-5", macro_f1)

# %% [markdown]
# **3-6.** 행의 수, 배치 크기, 기울기 누적 횟수, 에포크 수를 받아 트레이너가 옵티마이저를 몇 번 움직이는지 돌려주는 `optimizer_steps(rows, batch_size, accumulation, epochs)`를 쓰세요. 에포크 끝에 남은 배치도 한 번의 움직임이 됩니다. `warmup_steps`와 `save_steps`를 정할 때 필요한 계산입니다.


# %%
def optimizer_steps(rows, batch_size, accumulation, epochs): ...


check("3-6", optimizer_steps)
