import time,torch,json
from torch import nn
import torch.nn.functional as F
from transformers import AutoTokenizer, AutoModel, AutoConfig
R=""
rd=lambda s:[json.loads(l) for l in open(R+f"data/news-titles/{s}.jsonl")]
tr,te=rd("train"),rd("test")
P=R+"models/korean-llm-base"
tok=AutoTokenizer.from_pretrained(P)
few=tr[:200]; test=te[:600]
def enc(ts): return tok(ts,padding=True,return_tensors="pt",return_token_type_ids=False)
class C(nn.Module):
    def __init__(s,pre,drop=0.):
        super().__init__()
        s.body=AutoModel.from_pretrained(P,dtype=torch.float32) if pre else AutoModel.from_config(AutoConfig.from_pretrained(P)).float()
        s.head=nn.Linear(s.body.config.hidden_size,7); s.d=nn.Dropout(drop)
    def forward(s,b):
        h=s.body(**b).last_hidden_state;m=b.attention_mask[...,None]
        return s.head(s.d((h*m).sum(1)/m.sum(1)))
def acc(m):
    m.eval();ok=0
    with torch.no_grad():
        for i in range(0,len(test),100):
            b=test[i:i+100];ok+=(m(enc([x["title"] for x in b])).argmax(1)==torch.tensor([x["label"] for x in b])).sum().item()
    return ok/len(test)
for lr,n in ((5e-4,5),(5e-4,3),(2e-4,5)):
  for pre in (True,False):
    torch.manual_seed(0)
    m=C(pre,0.2);m.body.layers=m.body.layers[:n]
    o=torch.optim.AdamW(m.parameters(),lr=lr,weight_decay=0.1);t=time.process_time()
    g=torch.Generator().manual_seed(0);EP=5;steps=EP*13;k=0
    for ep in range(EP):
        m.train();tot=0
        for b in torch.randperm(200,generator=g).split(16):
            for gr in o.param_groups: gr["lr"]=lr*min((k+1)/10,1-k/steps)
            k+=1
            l=F.cross_entropy(m(enc([few[i]["title"] for i in b])),torch.tensor([few[i]["label"] for i in b]));o.zero_grad();l.backward();o.step();tot+=l.item()
    t1=time.process_time();print(lr,n,pre,ep,round(tot/13,3),acc(m),"train cpu",round(t1-t,1),"eval",round(time.process_time()-t1,1),flush=True)
