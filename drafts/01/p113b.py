import time,torch,json,collections,random
import torch.nn.functional as F
from transformers import AutoTokenizer, AutoModel, AutoConfig
from sklearn.linear_model import LogisticRegression
from sklearn.preprocessing import StandardScaler
from sklearn.pipeline import make_pipeline
R=""
rd=lambda s:[json.loads(l) for l in open(R+f"data/news-titles/{s}.jsonl")]
tr,te=rd("train"),rd("test")
P=R+"models/korean-llm-base"
tok=AutoTokenizer.from_pretrained(P)
few=tr[:200]; test=te[:700]
torch.manual_seed(0)
pre=AutoModel.from_pretrained(P,dtype=torch.float32).eval()
rnd=AutoModel.from_config(AutoConfig.from_pretrained(P)).float().eval()
@torch.no_grad()
def hs(m,ts):
    out=[]
    for i in range(0,len(ts),100):
        b=tok(ts[i:i+100],padding=True,return_tensors="pt",return_token_type_ids=False)
        h=m(**b,output_hidden_states=True).hidden_states
        mask=b.attention_mask[...,None]
        last=b.attention_mask.sum(1)-1
        out.append(torch.stack([torch.stack([(x*mask).sum(1)/mask.sum(1) for x in h]),torch.stack([x[range(len(last)),last] for x in h])]))
    return torch.cat(out,2)
yt=[r["label"] for r in few];ye=[r["label"] for r in test]
for n,m in (("pre",pre),("rnd",rnd)):
    t=time.time();a,b=hs(m,[r["title"] for r in few]),hs(m,[r["title"] for r in test])
    for kind in (0,1):
        print(n,"mean" if kind==0 else "last",[round(make_pipeline(StandardScaler(),LogisticRegression(C=0.02,max_iter=300)).fit(a[kind,l],yt).score(b[kind,l],ye),3) for l in range(6)],round(time.time()-t,1),flush=True)
