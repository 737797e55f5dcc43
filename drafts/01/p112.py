import sys,torch,numpy as np
from sentence_transformers import SentenceTransformer, models
SENT="""
날씨|내일 부산은 오후부터 비가 내립니다
날씨|서울의 한낮 기온이 33도까지 오른대요
날씨|밤사이 강원도에 눈이 많이 쌓였어요
날씨|주말에는 하늘이 맑고 바람이 약하겠습니다
날씨|아침 안개가 걷히면 햇볕이 따갑겠어요
날씨|태풍이 올라와 바닷가에 강풍이 붑니다
날씨|모레부터 장마가 시작된다고 합니다
날씨|오늘은 어제보다 5도 낮아 쌀쌀해요
요리|끓는 물에 된장을 풀고 두부를 넣어요
요리|달걀찜에 소금을 한 숟가락 더합니다
요리|양파를 잘게 썰어 기름에 볶으세요
요리|김치찌개는 약한 불에서 20분 끓입니다
요리|국수를 삶아 찬물에 헹구면 쫄깃해요
요리|고기를 간장 양념에 하루 재워 두었어요
요리|오븐에 반죽을 넣고 30분 구웠습니다
요리|마늘과 고추를 다져 양념장을 만들어요
책방|이 서점은 소설을 세 권까지 빌려줍니다
책방|동화책 코너는 2층 창가에 있어요
책방|새로 나온 시집이 가장 많이 팔렸습니다
책방|작가와 만나는 낭독회가 금요일에 열려요
책방|만화책은 열흘 뒤에 반납하시면 됩니다
책방|헌책을 가져오시면 정가의 반값에 삽니다
책방|독서 모임에서 이번 달에 읽을 책을 골랐어요
책방|책을 산 손님에게 책갈피를 나눠 드려요
집|거실 조명을 조금 어둡게 해 줘
집|아침 일곱 시에 커튼을 열어 주세요
집|로봇 청소기로 안방을 청소해 줄래
집|에어컨 온도를 24도로 맞춰 줘
집|자기 전에 현관문이 잠겼는지 확인해 줘
집|베란다 불을 끄고 창문을 닫아 주세요
집|세탁기가 끝나면 알림을 보내 줘
집|주방 공기 청정기를 켜 두세요
배송|주문한 가방이 예정보다 이틀 늦게 왔어요
배송|택배 상자가 찌그러져서 교환을 신청했습니다
배송|오늘 산 신발은 모레 도착한다고 합니다
배송|배달비가 다음 주부터 10퍼센트 오릅니다
배송|물건을 경비실에 맡겨 달라고 부탁했어요
배송|반품하려면 송장 번호를 알려 주셔야 해요
배송|배송 조회를 해 보니 아직 출발 전이에요
배송|두 상자로 나누어 보내 드리겠습니다
"""
rows=[r.split("|") for r in SENT.strip().splitlines()]
topics=[a for a,_ in rows];texts=[b for _,b in rows]
def report(m):
    e=torch.tensor(m.encode(texts,normalize_embeddings=True))
    same=torch.tensor([[a==b for b in topics] for a in topics]);off=~torch.eye(len(texts),dtype=bool)
    for name,x in (("raw",e),("centered",torch.nn.functional.normalize(e-e.mean(0),dim=1))):
        s=x@x.T
        nn=(s-2*torch.eye(len(texts))).argmax(1)
        print(name,"in",s[same&off].mean().item(),"out",s[~same].mean().item(),"nn",same[range(40),nn].float().mean().item())
    return x
path=sys.argv[1]
if path.endswith("start"):
    t=models.Transformer(path,max_seq_length=128);m=SentenceTransformer(modules=[t,models.Pooling(192,"mean"),models.Normalize()],device="cpu")
else: m=SentenceTransformer(path,device="cpu")
report(m)
from sklearn.feature_extraction.text import TfidfVectorizer
for an,ng in (("word",(1,1)),("char",(1,1)),("char_wb",(2,3))):
    v=TfidfVectorizer(analyzer=an,ngram_range=ng,token_pattern=r"\S+" if an=="word" else None).fit_transform(texts).toarray()
    class M: 
        def encode(s,*a,**k): return v.astype("float32")/np.linalg.norm(v,axis=1,keepdims=True).astype("float32")
    print(an,ng);report(M())
