import torch,numpy as np
from sentence_transformers import SentenceTransformer
rows=[l.split("|") for l in open("sents.txt").read().strip().splitlines()]
topics=[a for a,_ in rows];texts=[b for _,b in rows]
def report(name,e):
    same=torch.tensor([[a==b for b in topics] for a in topics]);off=~torch.eye(len(texts),dtype=bool)
    for n,x in (("raw",e),("cen",torch.nn.functional.normalize(e-e.mean(0),dim=1))):
        s=x@x.T
        nn=(s-2*torch.eye(len(texts))).argmax(1)
        print(name,n,"in %.3f out %.3f nn %.2f"%(s[same&off].mean().item(),s[~same].mean().item(),same[range(len(texts)),nn].float().mean().item()),flush=True)
    if name!='emb': return
    [print('  ',texts[i],'->',texts[nn[i]]) for i in range(len(texts)) if topics[i]!=topics[nn[i]]]
    for t in dict.fromkeys(topics):
        ix=[i for i,x in enumerate(topics) if x==t];print("  ",t,round(s[ix][:,ix].sum().item()/20-5/20,2),end="")
    print()
m=SentenceTransformer("models/sentence-embedding",device="cpu",model_kwargs={"dtype":torch.float32})
report("emb",torch.tensor(m.encode(texts,normalize_embeddings=True)))
from sklearn.feature_extraction.text import TfidfVectorizer
for a,ng in (("word",(1,1)),("char_wb",(1,2)),("char_wb",(2,3))):
    v=TfidfVectorizer(analyzer=a,ngram_range=ng).fit_transform(texts).toarray()
    report(a+str(ng),torch.tensor(v/np.linalg.norm(v,axis=1,keepdims=True).clip(1e-9)))
