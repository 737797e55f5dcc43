# %% [markdown]
# # 3장 허깅페이스 허브
#
# [![코랩에서 열기](x)](x)
#
# 책 3.1~3.2절입니다. 서로 다른 모델을 같은 세 줄로 불러 보고, 모델·데이터셋·스페이스가 모이는 허브를 둘러봅니다. 내려받기 전에 무엇을 얼마나 알 수 있는지 바이트로 잽니다.
#
# | | mini (저장소의 작은 모델, CPU) | full (코랩 T4, 허브 모델) |
# |---|---|---|
# | 시간 | 약 15초 | 약 3분 |
# | 메모리 | 1 GB 안쪽 | GPU 2 GB 안쪽 |

# %% tags=setup

# %%
import io
import json
import math
import os
from pathlib import Path

import fsspec
import matplotlib.pyplot as plt
import pandas as pd
import pyarrow as pa
import pyarrow.parquet as pq
import torch
import transformers
from datasets import load_dataset
from huggingface_hub import DatasetCard, ModelCard
from transformers import AutoModel, AutoTokenizer, pipeline

import llmbook
from llmbook import check, claim, course

run = llmbook.start("03_huggingface/01_hub")

# %% [markdown]
# ## 3.1 허깅페이스 트랜스포머란
#
# 모델을 발표한 곳마다 코드의 모양이 다르면 모델을 바꿀 때마다 코드를 새로 배워야 합니다. 트랜스포머(transformers) 라이브러리는 구조가 다른 모델에 같은 인터페이스를 씌웁니다. 모델 아이디나 폴더만 바꾸고, 부르는 코드는 그대로 둡니다.
#
# BERT 계열의 인코더(`korean-encoder`는 BERT의 개량형인 RoBERTa입니다)와 GPT-2를 불러 봅니다. 반복문 안의 세 줄이 두 모델에 똑같이 쓰입니다.

# %%
# 예제 3.1 BERT와 GPT-2를 같은 코드로 활용하기
text = "허깅페이스 트랜스포머로 모델을 불러옵니다"
outputs = {}
for role in ("korean-encoder", "korean-gpt2"):
    tokenizer = AutoTokenizer.from_pretrained(run.model(role))
    model = AutoModel.from_pretrained(run.model(role), dtype=torch.float32).eval()
    encoded_input = tokenizer(text, return_tensors="pt")
    with torch.inference_mode():
        outputs[role] = model, encoded_input, model(**encoded_input).last_hidden_state

# %% [markdown]
# `AutoModel`은 설정 파일의 `model_type`을 보고 알맞은 클래스를 고릅니다. 출력은 둘 다 (문장 수, 토큰 수, 은닉 차원)입니다.

# %%
rows = {
    role: {
        "클래스": type(model).__name__,
        "model_type": model.config.model_type,
        "토큰 수": encoded.input_ids.size(1),
        "출력의 모양": tuple(hidden.shape),
    }
    for role, (model, encoded, hidden) in outputs.items()
}
pd.DataFrame(rows).T

# %%
shapes = [tuple(hidden.shape) for _, _, hidden in outputs.values()]
expected = [
    (1, encoded.input_ids.size(1), model.config.hidden_size) for model, encoded, _ in outputs.values()
]
# 머리가 붙은 클래스를 부르면 마지막 차원이 어휘의 크기가 되어 걸립니다
claim("BERT와 GPT-2가 같은 코드로 문서에 적힌 모양의 출력을 낸다.", shapes == expected, equals=True, n=2)

# %% [markdown]
# 인터페이스가 같다고 하는 일까지 같지는 않습니다. 문장의 **마지막 토큰만** 바꾸고 **첫 토큰**의 벡터가 달라지는지 봅니다. 인코더는 앞뒤를 모두 보고 GPT-2는 앞만 봅니다(2.7절).


# %%
def first_token_change(model, encoded, at):
    """How much the first token's vector moves when the token ``at`` is replaced."""
    changed = encoded.input_ids.clone()
    changed[0, at] = changed[0, 1]
    with torch.inference_mode():
        before, after = (model(input_ids=ids).last_hidden_state[0, 0] for ids in (encoded.input_ids, changed))
    return (before - after).abs().max().item()


encoder_change = first_token_change(*outputs["korean-encoder"][:2], at=-2)  # -1 is the end mark
gpt_change = first_token_change(*outputs["korean-gpt2"][:2], at=-1)
print(f"첫 토큰의 변화: 인코더 {encoder_change:.3f}, GPT-2 {gpt_change:.1e}")

# %%
# 인과 마스크가 꺼지면 앞의 것이, 두 모델을 바꾸어 부르면 뒤의 것이 걸립니다
claim("GPT-2의 첫 토큰은 뒤의 토큰을 보지 못한다.", gpt_change, at_most=1e-5)
claim("인코더의 첫 토큰은 마지막 토큰도 본다.", encoder_change, at_least=1e-3)

# %% [markdown]
# ## 3.2 허깅페이스 허브 탐색하기
#
# 허브의 저장소(repository)는 깃으로 버전을 관리하는 **폴더**입니다. 모델 저장소에는 설명인 모델 카드(`README.md`), 설정, 토크나이저, 가중치가 있고 데이터셋 저장소에는 카드와 데이터 파일이 있습니다. 둘러볼 저장소를 우리 손으로 먼저 하나씩 만들어 보면 무엇이 들어 있는지 분명해집니다. 카드 맨 앞의 YAML은 허브가 검색과 거르기에 쓰는 메타데이터입니다.

# %%
hub = Path(os.path.relpath(course.build_dir() / "hub" / "gaon"))  # our own little hub; gaon is the account


def write_card(folder, metadata, body):
    folder.mkdir(parents=True, exist_ok=True)
    (folder / "README.md").write_text(f"---\n{metadata}---\n\n{body}\n", encoding="utf-8")


role = run.model("korean-encoder")
model_repo = hub / "korean-encoder"
masked = transformers.AutoModelForMaskedLM.from_pretrained(role, dtype=torch.float16)
masked.save_pretrained(model_repo)
AutoTokenizer.from_pretrained(role).save_pretrained(model_repo)
metadata = "language: ko\nlicense: apache-2.0\nlibrary_name: transformers\npipeline_tag: fill-mask\n"
write_card(model_repo, metadata, "# 한국어 인코더\n\n한국어 문장으로 마스크 언어 모델링을 학습했습니다.")

# %% [markdown]
# 데이터셋 저장소의 표준 형식은 파케이(parquet)입니다. 열 단위로 압축하고, 행을 몇백 개씩 **행 묶음(row group)** 으로 나누어 담습니다.

# %%
corpus = run.dataset("corpus", "train").select_columns(["text"])
data_repo = hub / "corpus"
(data_repo / "data").mkdir(parents=True, exist_ok=True)
corpus.to_parquet(data_repo / "data" / "train-00000-of-00001.parquet", batch_size=500)
write_card(data_repo, "language: ko\nlicense: apache-2.0\ntask_categories:\n- fill-mask\n", "# 한국어 말뭉치")
print(
    *(f"{p.relative_to(hub).as_posix()}  {p.stat().st_size:,}바이트" for p in sorted(hub.rglob("*.*"))),
    sep="\n",
)

# %% [markdown]
# ### 3.2.1 모델 허브
#
# 허브의 모델은 수백만 개이고 큰 것은 수백 GB입니다. 내려받기 전에 **카드, 설정, 가중치 파일의 머리**만 읽어 쓸 만한지 판단합니다. `fsspec`은 폴더와 허브(`hf://`)를 같은 코드로 읽습니다. full 프로필에서는 같은 셀이 진짜 허브의 저장소를 봅니다.

# %%
model_address = run.pick(mini=str(model_repo), full="hf://FacebookAI/roberta-base")
fs, root = fsspec.url_to_fs(model_address)
sizes = {Path(f["name"]).name: f["size"] for f in fs.ls(root, detail=True)}
card = ModelCard(fs.read_text(f"{root}/README.md", encoding="utf-8"))
config = json.loads(fs.read_text(f"{root}/config.json", encoding="utf-8"))
pd.DataFrame(
    {
        "값": {
            "라이선스": card.data.license,
            "언어": card.data.language,
            "구조": config["architectures"][0],
            "층": config["num_hidden_layers"],
            "은닉 차원": config["hidden_size"],
            "어휘": config["vocab_size"],
            "가중치 파일(바이트)": f"{sizes['model.safetensors']:,}",
        }
    }
)

# %% [markdown]
# 라이선스 칸은 꼭 보아야 합니다. 가중치를 받을 수 있어도 상업적으로 쓸 수 없는 모델이 많습니다.
#
# 가중치 파일의 형식인 세이프텐서(safetensors)는 앞의 8바이트에 머리의 길이를, 이어서 JSON으로 텐서마다 이름·자료형·모양·위치를 적고, 나머지에 숫자를 그대로 늘어놓습니다. 파이썬 객체를 담지 않으므로 여는 것만으로 코드가 실행될 위험이 없고, 머리만 읽으면 크기를 알 수 있습니다.


# %%
def read_header(fs, path):
    """The safetensors header: name → dtype, shape, data_offsets; and its length in bytes."""
    with fs.open(path, "rb") as file:
        length = int.from_bytes(file.read(8), "little")
        header = json.loads(file.read(length))
    header.pop("__metadata__", None)
    return header, length


header, header_bytes = read_header(fs, f"{root}/model.safetensors")
print(f"머리 {header_bytes:,}바이트, 텐서 {len(header)}개")
pd.DataFrame(header).T.head(4)

# %%
end_of_data = max(entry["data_offsets"][1] for entry in header.values())
# 길이를 잘못 읽거나(빅 엔디언 등) 파일이 잘려 있으면 어긋납니다
claim(
    "8바이트와 머리의 길이와 텐서의 바이트를 더하면 파일의 크기와 같다.",
    8 + header_bytes + end_of_data,
    equals=sizes["model.safetensors"],
    unit="바이트",
)
# 가중치까지 읽어 버리면 100%가 됩니다
read_share = 100 * (8 + header_bytes) / sizes["model.safetensors"]
claim("파일의 1%도 읽지 않고 모든 텐서의 모양을 안다.", read_share, at_most=1, unit="%", n=len(header))

# %% [markdown]
# 머리의 모양만으로 센 파라미터 수를, 모델을 실제로 불러와 센 것과 맞추어 봅니다. 파일에는 파라미터가 아닌 버퍼가 섞여 있을 수 있으므로 이름으로 짝짓습니다.

# %%
architecture = getattr(transformers, config["architectures"][0])
loaded = architecture.from_pretrained(model_address.removeprefix("hf://"), dtype=torch.float32)
parameters = dict(loaded.named_parameters())
from_header = sum(math.prod(header[name]["shape"]) for name in parameters)
# 묶인 가중치를 두 번 세거나 모양의 축을 빼먹으면 달라집니다
claim(
    "머리에서 센 파라미터 수가 불러온 모델의 파라미터 수와 같다.",
    from_header,
    equals=sum(p.numel() for p in parameters.values()),
    n=len(parameters),
)

# %% [markdown]
# 파라미터 수를 알면 자료형마다 필요한 메모리를 어림할 수 있습니다. 어디에 파라미터가 많은지도 보입니다. 그림은 이름의 앞부분으로 묶은 몫입니다.

# %%
bytes_each = {"float32": 4, "float16": 2, "int8": 1, "4비트": 0.5}
print({kind: f"{from_header * size / 2**20:,.1f} MiB" for kind, size in bytes_each.items()})
layers = pd.Series({name: math.prod(entry["shape"]) for name, entry in header.items()})
part = layers.groupby(
    lambda n: (
        "임베딩"
        if "embeddings" in n
        else "어텐션"
        if ".attention." in n
        else "피드 포워드"
        if ".layer." in n
        else "예측 헤드"
    )
).sum()
fig, ax = plt.subplots(figsize=(6, 2.2))
ax.barh(part.index, 100 * part / part.sum())
ax.set(xlabel="파라미터의 몫(%)", title="머리만 읽고 그린 파라미터 분포")
plt.show()

# %% [markdown]
# ### 3.2.2 데이터셋 허브
#
# 데이터셋은 모델보다 클 때가 많습니다. `datasets` 라이브러리는 두 가지 방법으로 메모리를 아낍니다. **스트리밍(streaming)** 은 필요한 행 묶음만 그때그때 읽고, **메모리 맵(memory map)** 은 디스크에 내려받은 파일을 메모리에 올리지 않고 필요한 쪽만 들여다봅니다.

# %%
data_address = run.pick(mini=str(data_repo), full="hf://datasets/wikimedia/wikipedia")
data_fs, data_root = fsspec.url_to_fs(data_address)
data_card = DatasetCard(data_fs.read_text(f"{data_root}/README.md", encoding="utf-8"))
parquet_path = sorted(
    data_fs.glob(f"{data_root}/{run.pick(mini='data', full='20231101.ko')}/train-*.parquet")
)[0]
parquet_size = data_fs.size(parquet_path)
print(f"라이선스 {data_card.data.license}, 과제 {data_card.data.task_categories}")

# %% [markdown]
# 스트리밍이 파일을 얼마나 건드리는지 세는 미터기를 파일에 끼웁니다. 읽은 바이트를 더할 뿐입니다.


# %%
class Meter(io.RawIOBase):
    """A file that counts the bytes read from it."""

    def __init__(self, file):
        self.file, self.bytes_read = file, 0

    def read(self, size=-1):
        data = self.file.read(size)
        self.bytes_read += len(data)
        return data

    def readable(self):
        return True

    def seekable(self):
        return True

    def seek(self, *where):
        return self.file.seek(*where)

    def tell(self):
        return self.file.tell()


# %% [markdown]
# 파케이 파일은 목차가 끝에 있습니다. 목차를 읽고, 첫 100행이 든 행 묶음을 찾아, 그 부분만 읽습니다. 미리 읽기(`pre_buffer`)를 켜면 이웃한 묶음까지 32 MiB쯤을 한 번에 읽습니다. 왕복이 느린 네트워크에서는 그쪽이 이득이라 `datasets`의 스트리밍은 켜 두지만, 이 작은 파일은 통째로 읽어 버립니다.


# %%
def first_rows(pre_buffer):
    """The first 100 texts and how many bytes it took to get them."""
    with data_fs.open(parquet_path, "rb") as file:
        meter = Meter(file)
        parquet = pq.ParquetFile(meter, pre_buffer=pre_buffer)
        batch = next(parquet.iter_batches(batch_size=100, columns=["text"]))
        return batch.to_pydict()["text"], meter.bytes_read, parquet.metadata


first, touched, metadata = first_rows(pre_buffer=False)
_, touched_ahead, _ = first_rows(pre_buffer=True)
print(f"{metadata.num_rows:,}행, 행 묶음 {metadata.num_row_groups}개, {parquet_size:,}바이트")
print(f"100행을 얻기까지 읽은 바이트: {touched:,} (미리 읽기를 켜면 {touched_ahead:,})")

# %%
# 파일을 통째로 읽는 코드라면 100%가 됩니다
claim(
    "첫 100행을 스트리밍하는 데 파일의 10%도 읽지 않는다.",
    100 * touched / parquet_size,
    at_most=10,
    unit="%",
    n=len(first),
)
streamed = load_dataset(
    "parquet", data_files=data_fs.unstrip_protocol(parquet_path), split="train", streaming=True
)
# 행 묶음을 잘못 고르면 다른 행이 나옵니다
claim(
    "datasets의 스트리밍이 주는 첫 100행과 같다.",
    [row["text"] for row in streamed.take(100)],
    equals=first,
)

# %% [markdown]
# 이번에는 메모리 맵입니다. `load_dataset`은 데이터를 애로(Arrow) 형식으로 디스크에 펼쳐 두고 주소만 이어 붙입니다. 애로가 잡은 메모리를 재면 차이가 보입니다.


# %%
def arrow_memory(**options):
    """Bytes that Arrow allocates to hold the data set and to read a row in its middle."""
    cache = str(course.build_dir() / "datasets")
    before = pa.total_allocated_bytes()
    data = load_dataset("parquet", data_files=files, split="train", cache_dir=cache, **options)
    _ = data[len(data) // 2]
    return pa.total_allocated_bytes() - before, data.data.nbytes


files = str(data_repo / "data" / "*.parquet")
mapped, data_bytes = arrow_memory()
held, _ = arrow_memory(keep_in_memory=True)
pd.Series({"데이터": data_bytes, "메모리 맵": mapped, "메모리에 올림": held}, name="바이트").to_frame()

# %%
# 데이터를 복사해 올리면 둘이 같아집니다
claim(
    "메모리 맵은 데이터를 메모리에 올리지 않는다.",
    100 * mapped / data_bytes,
    at_most=1,
    unit="%",
    n=len(corpus),
)
claim("keep_in_memory는 데이터를 모두 올린다.", 100 * held / data_bytes, at_least=90, unit="%", n=len(corpus))

# %% [markdown]
# ### 3.2.3 모델 데모를 공개하고 사용할 수 있는 스페이스
#
# 스페이스(Spaces)는 모델의 데모를 웹 앱으로 공개하는 곳입니다. 앱은 대개 그라디오(Gradio)로 씁니다. 함수 하나에 입력과 출력의 모양을 정해 주면 화면과 API가 함께 생깁니다. 이 장의 뉴스 제목 분류기를 앱으로 만들어 **이 컴퓨터 안에서만** 열고, 남이 쓰듯이 클라이언트로 불러 봅니다.

# %%
os.environ["GRADIO_ANALYTICS_ENABLED"] = "False"
import gradio as gr  # noqa: E402 - after the switch above: it would call home when imported
import httpx  # noqa: E402
from gradio_client import Client  # noqa: E402

classifier = pipeline(
    "text-classification", model=run.model("news-classifier"), dtype=torch.float32, device=run.device
)


def classify(title):
    return {row["label"]: row["score"] for row in classifier(title, top_k=None)}


demo = gr.Interface(
    classify, gr.Textbox(label="뉴스 제목"), gr.Label(label="분야", num_top_classes=3), api_name="classify"
)
_, url, _ = demo.launch(
    server_name="127.0.0.1", share=False, prevent_thread_lock=True, quiet=True, inline=False
)

# %% [markdown]
# 화면은 브라우저가, API는 다른 프로그램이 씁니다. 스페이스에 올리면 주소만 `https://계정-이름.hf.space`로 바뀌고 `Client("계정/이름")`으로 부릅니다.

# %%
titles = run.dataset("news-titles", "test")["title"][:20]
status = httpx.get(url).status_code
client = Client(url, verbose=False)
answers = [client.predict(title, api_name="/classify") for title in titles]
pd.DataFrame(
    {
        "제목": titles[:5],
        "분야": [a["label"] for a in answers[:5]],
        "확률": [a["confidences"][0]["confidence"] for a in answers[:5]],
    }
).round(3)

# %%
# 서버가 뜨지 않거나 화면을 만들지 못하면 걸립니다
claim("데모의 화면이 열린다.", status, equals=200)
# 앱의 함수가 다른 모델을 부르거나 점수를 잘못 정렬하면 달라집니다
claim(
    "API가 준 분야가 파이프라인의 것과 모두 같다.",
    [a["label"] for a in answers],
    equals=[row["label"] for row in classifier(titles)],
    n=len(titles),
)

# %% [markdown]
# 다 쓴 앱은 닫습니다. 닫히지 않은 서버는 포트와 메모리를 계속 붙잡습니다.


# %%
def is_open(url):
    try:
        return httpx.get(url, timeout=2).is_success
    except httpx.ConnectError:
        return False


client.close()
demo.close(verbose=False)
# 서버의 스레드가 남아 있으면 아직 열려 있습니다
claim("앱을 닫으면 주소가 더는 답하지 않는다.", is_open(url), equals=False)

# %% [markdown]
# ## 이 노트북의 정리
#
# 같은 세 줄로 다른 모델을 부르고, 머리만 읽어 크기를 재고, 필요한 행만 읽고, 함수 하나를 앱으로 열었습니다. 다음 노트북 `02_models_tokenizers_datasets`에서 모델, 토크나이저, 데이터셋을 하나씩 자세히 다룹니다.

# %%
run.claims()

# %% [markdown]
# ## 연습문제
#
# **3-1.** 세이프텐서의 머리(텐서 이름 → `dtype`, `shape`, `data_offsets`)를 받아 `(파라미터 수, 바이트)`를 돌려주는 `count_header(header)`를 쓰세요. `__metadata__`가 들어 있을 수 있고, 정수 텐서(`I64` 등)는 파라미터로 세지 않지만 바이트에는 넣습니다.


# %%
def count_header(header): ...


check("3-1", count_header)

# %% [markdown]
# **3-2.** 행 묶음의 행 수를 앞에서부터 적은 목록과 원하는 행의 번호들을 받아, 읽어야 할 행 묶음의 번호를 오름차순으로 돌려주는 `groups_to_read(group_rows, wanted)`를 쓰세요. 스트리밍으로 아무 행이나 섞어 읽는 것이 왜 비싼지 이 함수로 설명할 수 있나요?


# %%
def groups_to_read(group_rows, wanted): ...


check("3-2", groups_to_read)
