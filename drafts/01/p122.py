import time,torch,math,json
from torch import nn
import torch.nn.functional as F
from tokenizers import Tokenizer, decoders, models, pre_tokenizers, trainers
torch.set_num_threads(1)
rd=lambda s,n:[json.loads(l)["text"] for l in open(f"data/corpus/{s}.jsonl")][:n]
V,L=512,32
tok=Tokenizer(models.BPE());tok.pre_tokenizer=pre_tokenizers.ByteLevel(add_prefix_space=False)
tr=rd("train",24000);va=rd("validation",600)
tok.train_from_iterator(tr[:4000],trainers.BpeTrainer(vocab_size=V,special_tokens=["<e>"],initial_alphabet=pre_tokenizers.ByteLevel.alphabet(),show_progress=False))
def blocks(ts):
    s=[i for e in tok.encode_batch(ts) for i in (*e.ids,0)];r=len(s)//(L+1);return torch.tensor(s[:r*(L+1)]).view(r,L+1)
t=time.time();tb,vb=blocks(tr),blocks(va);print(tb.shape,vb.shape,time.time()-t)
class Block(nn.Module):
    def __init__(s,d,h):
        super().__init__();s.h=h;s.n1,s.n2=nn.LayerNorm(d),nn.LayerNorm(d);s.qkv,s.out=nn.Linear(d,3*d),nn.Linear(d,d);s.up,s.down=nn.Linear(d,4*d),nn.Linear(4*d,d)
    def forward(s,x,bias):
        q,k,v=(p.unflatten(-1,(s.h,-1)).transpose(1,2) for p in s.qkv(s.n1(x)).chunk(3,-1))
        x=x+s.out(F.scaled_dot_product_attention(q,k,v,bias[:s.h].expand(s.h,-1,-1)).transpose(1,2).flatten(2))
        return x+s.down(F.gelu(s.up(s.n2(x))))
ar=torch.arange(L);dist=ar[:,None]-ar[None]
class LM(nn.Module):
    def __init__(s,d,n=2):
        super().__init__();h=max(1,d//16);s.emb=nn.Embedding(V,d);nn.init.normal_(s.emb.weight,std=0.02);s.b=nn.ModuleList(Block(d,h) for _ in range(n));s.n=nn.LayerNorm(d)
        near=torch.tensor([1.,2.,3.,4.])[torch.arange(h)%4]
        s.bias=nn.Parameter(-(torch.arange(L)-near[:,None]).abs().clamp(max=6))
    def forward(s,ids):
        T=ids.size(1);bias=s.bias[:,dist.clamp(min=0)[:T,:T]].masked_fill(dist[:T,:T]<0,-math.inf)
        x=s.emb(ids)
        for b in s.b:x=b(x,bias)
        return s.n(x)@s.emb.weight.T
def loss(m,r): return F.cross_entropy(m(r[:,:-1]).flatten(0,1),r[:,1:].flatten())
import sys
STEPS=int(sys.argv[1]);B=int(sys.argv[2])
res=[]
for d in (8,16,32,64,96,128):
    torch.manual_seed(0);g=torch.Generator().manual_seed(0)
    m=LM(d);N=sum(p.numel() for p in m.parameters());lr=0.02*(16/d)**.5 if 0 else 0.03/ d**0.5
    o=torch.optim.AdamW(m.parameters(),lr=lr,betas=(.9,.98),weight_decay=.05);t=time.process_time()
    for st in range(STEPS):
        for gr in o.param_groups: gr["lr"]=lr*min((st+1)/20,(STEPS-st)/STEPS*1.3,1)
        l=loss(m,tb[torch.randint(len(tb),(B,),generator=g)]);o.zero_grad();l.backward();nn.utils.clip_grad_norm_(m.parameters(),1.);o.step()
    t=time.process_time()-t
    with torch.no_grad(): e=sum(loss(m,c).item()*len(c) for c in vb.split(200))/len(vb)
    res.append((N,e));print(d,N,round(e,4),round(t,1),flush=True)
from scipy.optimize import curve_fit
import numpy as np
n,e=np.array(res).T
for fit in (slice(0,-1),slice(1,-1)):
  try:
    p,_=curve_fit(lambda x,a,b,c:a*(x/1e4)**-b+c,n[fit],e[fit],p0=(2,.3,1),bounds=(0,np.inf),maxfev=20000)
    print(p,p[0]*(n[-1]/1e4)**-p[1]+p[2],e[-1])
  except Exception as ex: print(ex)
