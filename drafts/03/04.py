# %% [markdown]
# # 3장 직접 학습하고 업로드하기
#
# [![코랩에서 열기](x)](x)
#
# 책 3.4.3~3.4.4절입니다. 앞 노트북에서 트레이너에 맡겼던 학습을 반복문으로 풀어 쓰고, **단계마다 손실이 같은지** 견주어 트레이너가 무엇을 하는지 확인합니다. 학습한 모델을 카드와 함께 허브에 올리고 다시 불러옵니다.
#
# | | mini (저장소의 작은 모델, CPU) | full (코랩 T4, 허브 모델) |
# |---|---|---|
# | 시간 | 약 30초 | 약 6분 |
# | 메모리 | 1 GB 안쪽 | GPU 5 GB 안쪽 |

# %% tags=setup

# %%
import os
import re
import shutil
from pathlib import Path

import matplotlib.pyplot as plt
import numpy as np
import pandas as pd
import torch
from datasets import ClassLabel
from huggingface_hub import EvalResult, ModelCard, ModelCardData, get_token, whoami
from torch.utils.data import DataLoader
from tqdm import tqdm
from transformers import (
    AutoModelForSequenceClassification,
    AutoTokenizer,
    DataCollatorWithPadding,
    Trainer,
    TrainingArguments,
)
from transformers.utils import logging

import llmbook
from llmbook import check, claim, course

run = llmbook.start("03_huggingface/04_train_by_hand_and_upload")
logging.set_verbosity_error()  # the random head's report was read in 02
work = Path(os.path.relpath(course.build_dir() / "03_huggingface" / "by_hand"))
hub = Path(os.path.relpath(course.build_dir() / "hub" / "gaon"))  # where a model goes without a token

# %% [markdown]
# ### 3.4.3 트레이너 API를 사용하지 않고 학습하기
#
# 트레이너는 편하지만 안을 볼 수 없으면 고칠 수도 없습니다. 같은 일을 파이토치로 씁니다. 견줄 수 있도록 **시드, 데이터의 순서, 배치, 학습률을 모두 같게** 둡니다.

# %%
# 예제 3.24 트레이너를 사용하지 않는 학습: (1) 모델과 토크나이저 준비
names = ["IT과학", "경제", "사회", "생활문화", "세계", "스포츠", "정치"]
model_id = run.model("korean-encoder")
tokenizer = AutoTokenizer.from_pretrained(model_id)
device = torch.device(run.device)


def new_model():
    """The encoder with a fresh head and without dropout, so that two runs can be compared step by step."""
    torch.manual_seed(run.seed)
    return AutoModelForSequenceClassification.from_pretrained(
        model_id,
        dtype=torch.float32,
        num_labels=len(names),
        hidden_dropout_prob=0.0,
        attention_probs_dropout_prob=0.0,
    ).to(device)


# %% [markdown]
# 데이터를 한 번 섞어 순서를 정해 두고, 모델이 받는 열만 남깁니다. 정답 열의 이름은 `labels`여야 모델이 손실을 계산해 줍니다. 채움은 `DataCollatorWithPadding`이 배치마다 합니다.


# %%
# 예제 3.25 트레이너를 사용하지 않는 학습: (2) 데이터 준비
BATCH_SIZE = 16


def tokenize_function(examples):
    return tokenizer(examples["title"], truncation=True, max_length=48)


def prepare(split, rows):
    data = run.dataset("news-titles", split).cast_column("label", ClassLabel(names=names))
    data = data.select_columns(["title", "label"]).rename_column("label", "labels")
    data = data.train_test_split(train_size=rows, seed=run.seed, stratify_by_column="labels")["train"]
    return data.map(tokenize_function, batched=True, remove_columns=["title"])


def make_dataloader(dataset, batch_size=BATCH_SIZE):
    return DataLoader(dataset, batch_size, shuffle=False, collate_fn=DataCollatorWithPadding(tokenizer))


train_dataset = prepare("train", run.pick(mini=1280, full=8000))
test_dataset = prepare("test", run.pick(mini=600, full=2000))
train_dataloader, test_dataloader = make_dataloader(train_dataset), make_dataloader(test_dataset, 64)
batch = next(iter(train_dataloader))
{name: tuple(tensor.shape) for name, tensor in batch.items()}

# %% [markdown]
# 한 단계는 순전파, 역전파, 기울기 자르기, 가중치 갱신, 학습률 갱신, 기울기 비우기입니다. 책의 코드에 없는 두 줄(기울기 자르기와 학습률 일정)은 트레이너가 기본으로 하는 일입니다. 손실은 단계마다 적어 둡니다.


# %%
# 예제 3.26 트레이너를 사용하지 않는 학습: (3) 학습 함수 정의
def train_epoch(model, data_loader, optimizer, scheduler):
    """One pass over the data; returns the loss of each step."""
    model.train()
    losses = []
    for batch in tqdm(data_loader, desc="직접 학습"):
        outputs = model(**batch.to(device))
        outputs.loss.backward()
        torch.nn.utils.clip_grad_norm_(model.parameters(), 1.0)
        optimizer.step()
        scheduler.step()
        optimizer.zero_grad()
        losses.append(outputs.loss.item())
    return losses


# %% [markdown]
# 평가에서는 `model.eval()`로 드롭아웃을 끄고 `torch.inference_mode()`로 기울기를 위한 기록을 하지 않습니다. 마지막 배치는 작을 수 있으므로 손실은 배치의 평균이 아니라 **행의 평균**으로 냅니다.


# %%
# 예제 3.27 트레이너를 사용하지 않는 학습: (4) 평가 함수 정의
@torch.inference_mode()
def evaluate(model, data_loader):
    """Mean loss a row (nats) and accuracy."""
    model.eval()
    total_loss, right, count = 0.0, 0, 0
    for batch in data_loader:
        batch = batch.to(device)
        outputs = model(**batch)
        rows = len(batch["labels"])
        total_loss += outputs.loss.item() * rows
        right += (outputs.logits.argmax(-1) == batch["labels"]).sum().item()
        count += rows
    return total_loss / count, right / count


# %% [markdown]
# 학습률은 처음 10%에서 0부터 올리고 그 뒤로 0까지 곧게 내립니다.

# %%
# 예제 3.28 트레이너를 사용하지 않는 학습: (5) 학습 수행
num_epochs = 1
learning_rate = run.pick(mini=4e-4, full=5e-5)
total_steps = num_epochs * len(train_dataloader)
warmup = -(-total_steps // 10)

model = new_model()
optimizer = torch.optim.AdamW(model.parameters(), lr=learning_rate, weight_decay=0.0)
scheduler = torch.optim.lr_scheduler.LambdaLR(
    optimizer, lambda step: min(step / warmup, (total_steps - step) / (total_steps - warmup))
)
losses = []
for _ in range(num_epochs):
    losses += train_epoch(model, train_dataloader, optimizer, scheduler)
_, accuracy = evaluate(model, test_dataloader)
print(f"{len(losses)}단계, 시험 정확도 {accuracy:.1%}")

# %% [markdown]
# 이제 트레이너에게 같은 일을 시킵니다. `train_sampling_strategy="sequential"`은 섞지 않고 정해 둔 순서대로 배우라는 뜻입니다.

# %%
shutil.rmtree(work, ignore_errors=True)
arguments = TrainingArguments(
    output_dir=str(work),
    num_train_epochs=num_epochs,
    per_device_train_batch_size=BATCH_SIZE,
    per_device_eval_batch_size=64,
    learning_rate=learning_rate,
    warmup_steps=0.1,
    train_sampling_strategy="sequential",
    logging_steps=1,
    save_strategy="no",
    report_to="none",
    seed=run.seed,
)
trainer = Trainer(
    model=new_model(),
    args=arguments,
    train_dataset=train_dataset,
    processing_class=tokenizer,
    compute_metrics=lambda p: {"accuracy": (p.predictions.argmax(-1) == p.label_ids).mean()},
)
trainer.train()
trainer_accuracy = trainer.evaluate(test_dataset)["eval_accuracy"]
trainer_losses = [row["loss"] for row in trainer.state.log_history if "loss" in row]
print(f"{len(trainer_losses)}단계, 시험 정확도 {trainer_accuracy:.1%}")

# %% [markdown]
# 두 학습 곡선을 한 그림에 겹칩니다. 파란 선이 직접 쓴 반복문, 주황 점이 트레이너입니다.

# %%
fig, ax = plt.subplots()
ax.plot(range(1, len(losses) + 1), losses, label="직접 쓴 반복문")
ax.plot(range(1, len(losses) + 1, 4), trainer_losses[::4], "o", markersize=3, label="트레이너(네 단계마다)")
ax.set(xlabel="학습 단계", ylabel="교차 엔트로피(나트)", title="같은 데이터, 같은 순서")
ax.legend()
plt.show()

# %%
early = run.pick(mini=50, full=10)
step_gap = np.abs(np.array(losses) - np.array(trainer_losses))
print(f"손실의 차이: 처음 {early}단계 {step_gap[:early].max():.1e}, 전체 {step_gap.max():.1e}")
# 기울기를 비우지 않거나 자르지 않거나 학습률 일정이 다르면 몇 단계 만에 벌어집니다
claim(
    "직접 쓴 반복문의 손실이 단계마다 트레이너의 것과 같다.",
    step_gap[:early].max(),
    at_most=run.pick(mini=1e-3, full=1e-2),
    unit="나트",
    n=early,
)
claim(
    "시험 정확도가 트레이너와 3%p 안에서 같다.",
    100 * abs(accuracy - trainer_accuracy),
    at_most=3,
    unit="%p",
    n=len(test_dataset),
)
# 둘 다 배우지 못해도 앞의 두 주장은 성립하므로 따로 확인합니다
claim(
    "둘 다 아무렇게나 답할 때(1/7)보다 훨씬 잘 맞힌다.",
    100 * min(accuracy, trainer_accuracy),
    at_least=40,
    unit="%",
    n=len(test_dataset),
    quality=True,
)

# %% [markdown]
# 부동소수점 덧셈은 순서가 조금만 달라도 마지막 자리가 달라지고, 학습은 그 차이를 키웁니다. 그래서 뒤로 갈수록 곡선이 조금씩 벌어질 수 있습니다. 같은 시드라도 장치나 라이브러리의 버전이 다르면 숫자가 끝까지 같지는 않습니다.
#
# ### 3.4.4 학습한 모델 업로드하기
#
# 모델을 남이 쓰려면 가중치 말고도 두 가지가 필요합니다. 번호를 이름으로 바꾸는 `id2label`과, 무엇으로 배웠고 얼마나 맞히는지 적은 **모델 카드**입니다. 이름이 없으면 쓰는 사람은 `LABEL_3`을 받습니다.

# %%
model.config.id2label = dict(enumerate(names))
model.config.label2id = {name: i for i, name in enumerate(names)}
card_data = ModelCardData(
    language="ko",
    license="apache-2.0",
    library_name="transformers",
    pipeline_tag="text-classification",
    model_name="news-title-classifier",
    eval_results=[
        EvalResult("text-classification", "news-titles", "뉴스 제목", "accuracy", round(accuracy, 4))
    ],
)
card = ModelCard(
    f"""---
{card_data.to_yaml()}
---

# 뉴스 제목 분류기

뉴스 제목을 일곱 분야({", ".join(names)})로 나눕니다. 제목 {len(train_dataset):,}개로 한 번씩 보며 학습했고 처음 보는 제목 {len(test_dataset):,}개 가운데 {accuracy:.1%}를 맞혔습니다.

- 쓰임: 이 책의 실습. 실제 뉴스에 쓰기 전에 그 뉴스로 다시 재세요.
- 한계: 한국어 제목만 배웠고, 일곱 분야에 없는 제목에도 하나를 고릅니다.
"""
)
print(card.content[:420])

# %% [markdown]
# 올리려면 쓰기 권한이 있는 토큰이 필요합니다. **토큰은 코드에도 출력에도 적지 않습니다.** 깃허브나 허브에 올라간 토큰은 몇 분 안에 남이 씁니다. `get_token()`은 환경 변수 `HF_TOKEN`이나 `hf auth login`으로 저장한 것을 찾습니다. 코랩에서는 왼쪽의 열쇠 아이콘에 `HF_TOKEN`을 넣습니다. 토큰이 있으면 비공개 저장소로 올리고, 없으면 허브와 같은 모양의 폴더에 저장합니다. `Trainer`를 썼다면 `trainer.push_to_hub()`도 같은 일을 합니다.


# %%
# 예제 3.29 허깅페이스 허브에 모델 업로드하기
def upload(model, tokenizer, card, name):
    """Push to the reader's private repository when there is a token, else save as a folder; the address."""
    if not get_token():
        folder = hub / name
        model.save_pretrained(folder)
        tokenizer.save_pretrained(folder)
        card.save(folder / "README.md")
        return str(folder)
    repo_id = f"{whoami()['name']}/{name}"
    model.push_to_hub(repo_id, private=True)
    tokenizer.push_to_hub(repo_id)
    card.push_to_hub(repo_id)
    return repo_id


address = upload(model, tokenizer, card, "news-title-classifier")
print("올린 곳:", address)

# %% [markdown]
# 올린 것을 남의 눈으로 다시 불러와 같은 배치를 넣습니다. 저장하고 부르는 동안 가중치가 조금이라도 바뀌면 안 됩니다.

# %%
reloaded = AutoModelForSequenceClassification.from_pretrained(address, dtype=torch.float32).to(device).eval()
reloaded_tokenizer = AutoTokenizer.from_pretrained(address)
titles = run.dataset("news-titles", "test")["title"][:64]


@torch.inference_mode()
def logits_of(model, tokenizer):
    return model.eval()(**tokenizer(titles, padding=True, return_tensors="pt").to(device)).logits


ours, theirs = logits_of(model, tokenizer), logits_of(reloaded, reloaded_tokenizer)
pd.DataFrame(
    {"제목": titles[:4], "분야": [reloaded.config.id2label[i] for i in theirs.argmax(-1)[:4].tolist()]}
)

# %%
# 반정밀도로 저장하거나 다른 토크나이저를 올리면 걸립니다
claim("다시 불러온 모델의 로짓이 비트까지 같다.", torch.equal(ours, theirs), equals=True, n=ours.numel())
claim("다시 불러온 모델이 분야의 이름을 안다.", list(reloaded.config.id2label.values()), equals=names)

# %% [markdown]
# 토큰이 새는 곳은 출력만이 아닙니다. `TrainingArguments(hub_token=…)`처럼 인자로 넘긴 토큰은 트레이너가 저장하는 `training_args.bin`에 **그대로 담겨** 함께 올라갈 수 있습니다. 가짜 토큰으로 확인합니다.


# %%
def files_with(secret, folder):
    """Names of the files under ``folder`` that contain ``secret``."""
    return [p.name for p in Path(folder).rglob("*") if p.is_file() and secret.encode() in p.read_bytes()]


fake_token = "hf_" + "가짜".encode().hex()  # looks like a token, opens nothing
careless = TrainingArguments(output_dir=str(work), report_to="none", hub_token=fake_token)
work.mkdir(parents=True, exist_ok=True)
torch.save(careless, work / "training_args.bin")  # what Trainer.save_model does
print("인자로 넘긴 토큰이 남은 파일:", files_with(fake_token, work))

# %%
# 토큰을 인자로 받는 방식이 안전해졌다면 이 주장이 깨져 알려 줍니다
claim(
    "인자로 넘긴 토큰은 training_args.bin에 남는다.",
    files_with(fake_token, work),
    equals=["training_args.bin"],
)
uploaded = [p for p in (hub / "news-title-classifier").rglob("*") if p.is_file()]
leaks = [p.name for p in uploaded if re.search(rb"hf_[A-Za-z0-9]{8,}", p.read_bytes())]
# 학습 인자나 설정에 토큰이 섞여 저장되면 걸립니다
claim("우리가 저장한 폴더의 어느 파일에도 토큰이 없다.", leaks, equals=[], n=len(uploaded))

# %% [markdown]
# ## 이 노트북의 정리
#
# 반복문 스무 줄이 트레이너와 단계마다 같은 손실을 냈고, 올린 모델은 비트까지 그대로 돌아왔습니다. 다음 노트북 `05_inference`에서 학습한 모델로 추론합니다.

# %%
run.claims()

# %% [markdown]
# ## 연습문제
#
# **3-7.** 메모리가 모자라면 큰 배치를 작은 배치(micro-batch)로 나누어 기울기를 더합니다. `accumulate(model, parts, loss_fn)`은 크기가 **서로 다를 수 있는** `(x, y)` 목록을 받아, 한꺼번에 넣었을 때와 같은 기울기를 `model`에 남깁니다. `loss_fn(model(x), y)`는 행의 평균 손실입니다. 작은 배치의 손실을 단순 평균하면 왜 틀릴까요?


# %%
def accumulate(model, parts, loss_fn): ...


check("3-7", accumulate)

# %% [markdown]
# **3-8.** 글에서 허깅페이스 토큰(`hf_` 뒤에 영문자와 숫자가 20자 이상)을 찾아 앞의 세 글자만 남기고 `hf_***`로 가리는 `redact(text)`를 쓰세요. `hf_hub_download` 같은 함수 이름은 그대로 두어야 합니다.


# %%
def redact(text): ...


check("3-8", redact)
