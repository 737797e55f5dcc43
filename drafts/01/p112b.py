import torch,json,collections,random
from sentence_transformers import SentenceTransformer
m=SentenceTransformer("models/sentence-embedding",device="cpu",model_kwargs={"dtype":torch.float32})
def report(name,texts,topics,m=m):
    e=torch.tensor(m.encode(texts,normalize_embeddings=True))
    same=torch.tensor([[a==b for b in topics] for a in topics]);off=~torch.eye(len(texts),dtype=bool)
    for n,x in (("raw",e),("cen",torch.nn.functional.normalize(e-e.mean(0),dim=1))):
        s=x@x.T
        nn=(s-2*torch.eye(len(texts))).argmax(1)
        print(name,n,"in %.3f out %.3f nn %.2f"%(s[same&off].mean().item(),s[~same].mean().item(),same[range(len(texts)),nn].float().mean().item()),flush=True)
from sklearn.feature_extraction.text import TfidfVectorizer
import numpy as np
class T:
    def encode(s,texts,**k):
        v=TfidfVectorizer(analyzer="char_wb",ngram_range=(2,3)).fit_transform(texts).toarray();return (v/np.linalg.norm(v,axis=1,keepdims=True)).astype("float32")
rd=lambda p:[json.loads(l) for l in open("data/"+p)]
rng=random.Random(0)
g=collections.defaultdict(list)
for r in rd("corpus/validation.jsonl"):
    if "/" not in r["topic"]:
        g[r["topic"]].append(r["text"].split(". ")[0].rstrip(".")+".")
for k in g: g[k]=list(dict.fromkeys(g[k]))
for tp in (["요리","운동","날씨","음악","여행"],["책방","과학","경제","학교","건강"]):
    X=[(t,k) for k in tp for t in rng.sample(g[k],8)]
    report("corpus",[a for a,_ in X],[b for _,b in X]); report("  tfidf",[a for a,_ in X],[b for _,b in X],T())
g=collections.defaultdict(set)
for r in rd("sts/test.jsonl"):
    g[r["source"]]|={r["sentence1"],r["sentence2"]}
print({k:len(v) for k,v in g.items()})
X=[(t,k) for k in list(g)[:5] for t in rng.sample(sorted(g[k]),8)]
report("sts",[a for a,_ in X],[b for _,b in X]);report("  tfidf",[a for a,_ in X],[b for _,b in X],T())
for r in X: print(r)
