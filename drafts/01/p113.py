import time,torch,json
from torch import nn
import torch.nn.functional as F
from transformers import AutoTokenizer, AutoModelForSequenceClassification, AutoConfig
R=""
rd=lambda s:[json.loads(l) for l in open(R+f"data/news-titles/{s}.jsonl")]
tr,te=rd("train"),rd("test")
P=R+"models/korean-llm-base"
tok=AutoTokenizer.from_pretrained(P)
import collections
per=collections.defaultdict(list)
for r in tr: per[r["label"]].append(r["title"])
few=[(t,l) for l in range(7) for t in per[l][:29]][:]  # ~203
import random; random.Random(0).shuffle(few); few=few[:200]
test=te[:700]
import sys
def build(pre):
    torch.manual_seed(0)
    if pre: return AutoModelForSequenceClassification.from_pretrained(P,num_labels=7,dtype=torch.float32)
    c=AutoConfig.from_pretrained(P);c.num_labels=7
    return AutoModelForSequenceClassification.from_config(c).float()
def enc(ts): return tok(ts,padding=True,return_tensors="pt",return_token_type_ids=False)
def acc(m):
    m.eval();ok=0
    with torch.no_grad():
        for i in range(0,len(test),100):
            b=test[i:i+100];ok+=(m(**enc([x["title"] for x in b])).logits.argmax(1)==torch.tensor([x["label"] for x in b])).sum().item()
    return ok/len(test)
for lr in (1e-3,5e-4,2e-4):
  for pre in (True,False):
    m=build(pre);o=torch.optim.AdamW(m.parameters(),lr=lr,weight_decay=0.01);t=time.time()
    g=torch.Generator().manual_seed(0)
    EP=8
    steps=EP*13;k=0
    for ep in range(EP):
        m.train();tot=0
        for b in torch.randperm(200,generator=g).split(16):
            for gr in o.param_groups: gr["lr"]=lr*min((k+1)/10,1-k/steps)
            k+=1
            y=torch.tensor([few[i][1] for i in b]);l=F.cross_entropy(m(**enc([few[i][0] for i in b])).logits,y);o.zero_grad();l.backward();o.step();tot+=l.item()
        if ep in(3,7):
            t1=time.time();print(lr,pre,ep,round(tot/13,3),acc(m),"train",round(t1-t,1),"eval",round(time.time()-t1,1),flush=True)
