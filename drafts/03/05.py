# %% [markdown]
# # 3장 추론하기
#
# [![코랩에서 열기](x)](x)
#
# 책 3.5~3.6절입니다. 학습한 분류기를 파이프라인으로 쓰고, 파이프라인이 하는 일을 직접 써서 **같은 답**을 내는지 확인한 뒤, 배치와 채움이 속도를 어떻게 바꾸는지 잽니다.
#
# | | mini (저장소의 작은 모델, CPU) | full (코랩 T4, 허브 모델) |
# |---|---|---|
# | 시간 | 약 15초 | 약 2분 |
# | 메모리 | 1 GB 안쪽 | GPU 2 GB 안쪽 |

# %% tags=setup

# %%
import matplotlib.pyplot as plt
import pandas as pd
import torch
from tqdm import tqdm
from transformers import AutoModelForSequenceClassification, AutoTokenizer, pipeline

import llmbook
from llmbook import check, claim, measure

run = llmbook.start("03_huggingface/05_inference")

# %% [markdown]
# ## 3.5 모델 추론하기
#
# 학습한 모델로 답을 내는 것을 추론(inference)이라고 합니다. 미리 학습해 둔 `news-classifier`를 씁니다. 앞 노트북에서 저장하거나 올린 모델을 쓰려면 환경 변수 `LLMBOOK_MODEL_NEWS_CLASSIFIER`에 폴더나 허브의 아이디를 넣으면 됩니다.
#
# ### 3.5.1 파이프라인을 활용한 추론
#
# 파이프라인(pipeline)은 토큰화, 모델 계산, 후처리를 한 번에 합니다. 과제의 이름과 모델만 주면 글을 넣어 이름 붙은 답을 받습니다.

# %%
# 예제 3.30 학습한 모델을 불러와 pipeline으로 추론하기
model_id = run.model("news-classifier")
news = run.dataset("news-titles", "test").select(range(200))
titles = news["title"][:]
model_pipeline = pipeline("text-classification", model=model_id, dtype=torch.float32, device=run.device)
model_pipeline(titles[:5])

# %% [markdown]
# 파이프라인이 하는 일은 세 단계입니다. 하나씩 손으로 해서 200개의 답이 모두 같은지 봅니다.

# %%
tokenizer = AutoTokenizer.from_pretrained(model_id)
model = (
    AutoModelForSequenceClassification.from_pretrained(model_id, dtype=torch.float32).to(run.device).eval()
)
with torch.inference_mode():
    inputs = tokenizer(titles, padding=True, truncation=True, return_tensors="pt").to(run.device)
    logits = model(**inputs).logits
by_hand = [model.config.id2label[i] for i in logits.argmax(-1).tolist()]
from_pipeline = [row["label"] for row in model_pipeline(titles)]
# 채움에 마스크를 빠뜨리거나 번호와 이름이 어긋나면 걸립니다
claim("파이프라인의 답이 손으로 낸 답과 모두 같다.", from_pipeline, equals=by_hand, n=len(titles))

# %%
right = sum(i == label for i, label in zip(logits.argmax(-1).tolist(), news["label"], strict=True))
# 다른 데이터로 배운 모델이나 무작위 헤드라면 14%쯤입니다
claim(
    "분류기가 분야를 맞힌다.", 100 * right / len(titles), at_least=70, unit="%", n=len(titles), quality=True
)

# %% [markdown]
# 점수(`score`)는 소프트맥스 확률입니다. 확률이 높을수록 정말 더 잘 맞힐까요? 확률로 반을 갈라 정확도를 견줍니다. 확률이 낮은 답을 사람에게 넘기는 설계는 이 성질에 기댑니다.

# %%
confidence, choice = logits.softmax(-1).max(-1)
correct = (choice.cpu() == torch.tensor(news["label"])).float()
order = confidence.cpu().argsort(descending=True)
half = len(order) // 2
surer, less_sure = correct[order[:half]].mean().item(), correct[order[half:]].mean().item()
print(f"확률이 높은 절반 {surer:.0%}, 낮은 절반 {less_sure:.0%}")
claim(
    "확률이 높은 절반을 낮은 절반보다 잘 맞힌다.",
    100 * (surer - less_sure),
    at_least=5,
    unit="%p",
    n=len(titles),
    quality=True,
)

# %% [markdown]
# 파이프라인에 목록을 주면 안에서 하나씩 처리합니다. `batch_size`를 주면 묶어서 처리합니다. 크기를 바꾸어 가며 1초에 몇 개를 처리하는지 잽니다. 배치는 계산 장치를 채우고 호출의 고정 비용을 나누어 갖지만, 긴 글 하나가 섞이면 나머지를 모두 그 길이로 채웁니다.


# %%
def throughput(texts, function):
    """Texts a second, from the median of three runs."""
    return len(texts) / measure.seconds(lambda: function(texts), repeat=3, warmup=0).median


batch_sizes = [1, 4, 16, 32, 64]
pipeline_speed = {
    size: throughput(titles, lambda texts, size=size: model_pipeline(texts, batch_size=size))
    for size in tqdm(batch_sizes, desc="파이프라인")
}

# %%
# 배치를 무시하고 하나씩 처리하면 1배입니다
best = max(pipeline_speed, key=pipeline_speed.get)
print(f"가장 빠른 배치 크기 {best}: 하나씩의 {pipeline_speed[best] / pipeline_speed[1]:.1f}배")
claim(
    "배치로 묶으면 파이프라인이 하나씩 할 때보다 빠르다.",
    pipeline_speed[best] / pipeline_speed[1],
    at_least=1.2,
    unit="배",
    n=len(titles),
)

# %% [markdown]
# ### 3.5.2 직접 추론하기
#
# 파이프라인을 직접 씁니다. 책의 `CustomPipeline`은 받은 글을 모두 한 배치로 넣고, 모델을 CPU에 둡니다. 글이 천 개면 메모리가 넘칩니다. 세 가지를 더합니다.
#
# - **배치**: 정해 둔 크기로 나누어 넣습니다.
# - **길이순 정렬**: 길이가 비슷한 것끼리 묶어 채움을 줄이고, 답은 원래 순서로 돌려줍니다.
# - **장치와 `inference_mode`**: 모델이 있는 장치로 입력을 옮기고, 기울기를 위한 기록을 하지 않습니다.


# %%
# 예제 3.31 커스텀 파이프라인 구현하기
class CustomPipeline:
    """Classify texts in batches; ``by_length`` puts texts of like length together."""

    def __init__(self, model_id, device="cpu", batch_size=32, by_length=True):
        self.model = AutoModelForSequenceClassification.from_pretrained(model_id, dtype=torch.float32)
        self.model.to(device).eval()
        self.tokenizer = AutoTokenizer.from_pretrained(model_id)
        self.batch_size, self.by_length = batch_size, by_length

    @torch.inference_mode()
    def __call__(self, texts):
        encoded = self.tokenizer(texts, truncation=True)["input_ids"]
        order = list(range(len(texts)))
        if self.by_length:
            order.sort(key=lambda i: len(encoded[i]))
        answers = [None] * len(texts)
        self.slots = 0  # tokens computed, padding included
        for start in range(0, len(order), self.batch_size):
            rows = order[start : start + self.batch_size]
            batch = self.tokenizer.pad({"input_ids": [encoded[i] for i in rows]}, return_tensors="pt")
            self.slots += batch["input_ids"].numel()
            scores, labels = self.model(**batch.to(self.model.device)).logits.softmax(-1).max(-1)
            for i, score, label in zip(rows, scores.tolist(), labels.tolist(), strict=True):
                answers[i] = {"label": self.model.config.id2label[label], "score": score}
        return answers


custom_pipeline = CustomPipeline(model_id, device=run.device)
custom_pipeline(titles[:3])

# %%
ours, theirs = custom_pipeline(titles), model_pipeline(titles)
score_gap = max(abs(a["score"] - b["score"]) for a, b in zip(ours, theirs, strict=True))
# 정렬한 순서를 되돌리지 않거나 채움을 가리지 않으면 걸립니다
claim(
    "직접 쓴 파이프라인의 분야가 transformers의 것과 모두 같다.",
    [a["label"] for a in ours],
    equals=[b["label"] for b in theirs],
    n=len(titles),
)
claim("점수도 같다.", score_gap, at_most=run.pick(mini=1e-5, full=1e-4), n=len(titles))

# %% [markdown]
# `inference_mode`가 무엇을 아끼는지 바이트로 봅니다. 끄면 역전파를 위해 중간 값을 모두 붙잡아 둡니다.

# %%
batch = tokenizer(titles[:32], padding=True, return_tensors="pt").to(run.device)
kept = measure.saved_activations(model, lambda: model(**batch).logits)
with torch.inference_mode():
    kept_in_inference = measure.saved_activations(model, lambda: model(**batch).logits)
print(
    f"배치 32에서 붙잡아 둔 중간 값: 기록하면 {kept / 2**20:.1f} MiB, inference_mode에서는 {kept_in_inference}바이트"
)
# inference_mode를 빼먹으면 같아집니다
claim(
    "inference_mode는 역전파를 위한 중간 값을 남기지 않는다.",
    kept_in_inference,
    equals=0,
    unit="바이트",
    n=32,
)

# %% [markdown]
# 이제 배치 크기와 정렬을 바꾸어 가며 견줍니다. 짧은 제목에 긴 글이 섞인 현실을 흉내 내어 **열에 하나는 기사 본문처럼 긴 글**로 바꾼 목록도 씁니다.

# %%
contexts = run.dataset("mrc", "test")["context"][:100]
mixed = [contexts[i] if i % 10 == 0 else title for i, title in enumerate(titles[:100])]
tokens = sum(len(ids) for ids in tokenizer(mixed, truncation=True)["input_ids"])
slots = {}
for by_length in (False, True):
    custom_pipeline.by_length = by_length
    for size in batch_sizes:
        custom_pipeline.batch_size = size
        custom_pipeline(mixed)
        slots[by_length, size] = custom_pipeline.slots
padding = 100 * (1 - tokens / pd.Series(slots)).unstack(0)
padding.columns = ["들어온 순서: 채움(%)", "길이순: 채움(%)"]
padding.rename_axis("배치 크기").round(1)

# %%
# 정렬하지 않으면 1배입니다
claim(
    "길이순으로 묶으면 계산하는 자리가 절반도 되지 않는다.",
    slots[True, 16] / slots[False, 16],
    at_most=0.5,
    unit="배",
    n=len(mixed),
)

# %% [markdown]
# 같은 글에 대해 처리량을 잽니다. 왼쪽은 1초에 처리한 글의 수, 오른쪽은 `transformers.pipeline`에 대한 비입니다.


# %%
def pipeline_throughput(size):
    return throughput(mixed, lambda texts: model_pipeline(texts, batch_size=size, truncation=True))


def custom_throughput(size, by_length):
    custom_pipeline.batch_size, custom_pipeline.by_length = size, by_length
    return throughput(mixed, custom_pipeline)


speed = pd.DataFrame(
    [
        (pipeline_throughput(size), custom_throughput(size, False), custom_throughput(size, True))
        for size in tqdm(batch_sizes, desc="처리량")
    ],
    index=batch_sizes,
    columns=["transformers.pipeline", "직접, 들어온 순서", "직접, 길이순"],
)

# %%
fig, axes = plt.subplots(1, 2, figsize=(10, 3.8))
for name, style in zip(speed, ("o-", "s--", "^-"), strict=True):
    axes[0].plot(speed.index, speed[name], style, label=name)
    axes[1].plot(speed.index, speed[name] / speed["transformers.pipeline"], style)
axes[0].set(ylabel="처리량(글/초)", title="처리량")
axes[1].set(ylabel="pipeline의 몇 배인가", title="처리량의 비", ylim=(0, None))
for ax in axes:
    ax.set_xscale("log", base=2)
    ax.set_xticks(batch_sizes, batch_sizes)
    ax.set(xlabel="배치 크기")
axes[0].legend()
plt.show()


# %%
def custom_with(size):
    custom_pipeline.batch_size = size
    return custom_pipeline(titles)


custom_pipeline.by_length = True
gain = measure.time_ratio(lambda: custom_with(1), lambda: custom_with(32), repeat=3, warmup=0)
# 배치로 나누고도 안에서 하나씩 계산하면 1배입니다
claim(
    "짧은 제목은 배치 32로 묶으면 하나씩 처리할 때보다 빠르다.", gain, at_least=1.5, unit="배", n=len(titles)
)

# %% [markdown]
# 채움의 값은 공짜가 아닙니다. 들어온 순서대로 묶으면 배치가 커질수록 버리는 자리가 늘어, 계산할 여유가 없는 CPU에서는 배치를 키울수록 오히려 느려질 수 있습니다. 길이순으로 묶으면 그 손해가 사라집니다. GPU에서는 빈 계산 장치를 채우는 이득이 더 커서 최적의 크기가 오른쪽으로 옮겨 갑니다. 요청이 쉬지 않고 들어오는 서버에서 배치를 어떻게 짜는지는 8장에서 다룹니다.

# %% [markdown]
# ## 3.6 정리
#
# 이 장의 다섯 노트북이 확인한 주장입니다. 다른 노트북의 값은 저장될 때 잰 것이고, 이 노트북의 값은 방금 잰 것입니다.

# %%
run.claims(chapter=True)

# %% [markdown]
# 4장에서는 분류가 아니라 **말을 잘 듣도록** 모델을 학습합니다. 이 장의 도구(모델, 토크나이저, 데이터셋, 트레이너)를 그대로 씁니다.
#
# ## 연습문제
#
# **3-9.** 토큰 수의 목록과 배치 크기를 받아, 채움이 가장 적도록 묶은 배치의 목록(행 번호의 목록의 목록)을 돌려주는 `length_batches(lengths, batch_size)`를 쓰세요. 모든 행이 꼭 한 번 들어가야 하고, 행의 수는 배치 크기의 배수입니다. 학습할 때 이렇게만 묶으면 무엇이 나빠질까요?


# %%
def length_batches(lengths, batch_size): ...


check("3-9", length_batches)

# %% [markdown]
# **3-10.** 확률이 `threshold`보다 낮은 답은 사람에게 넘기려 합니다. 점수와 맞았는지(참/거짓)의 목록을 받아, 기계가 맡는 답의 **정확도가 `target` 이상**이 되면서 가장 많이 맡는 `threshold`를 주어진 점수 가운데에서 고르는 `choose_threshold(scores, correct, target)`을 쓰세요. 점수가 `threshold` 이상이면 기계가 맡습니다. 그런 값이 없으면 `None`을 돌려줍니다. 이 값은 시험 데이터가 아니라 검증 데이터로 골라야 합니다. 왜일까요?


# %%
def choose_threshold(scores, correct, target): ...


check("3-10", choose_threshold)
