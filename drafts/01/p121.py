import time,torch,math
from torch import nn
import torch.nn.functional as F
torch.set_num_threads(1)
KEYS,VALS,D=256,16,64
DIST=[1,2,4,8,16,32,64,128]
def batch(n,T,g):
    keys=torch.rand(n,KEYS,generator=g).argsort(1)[:,:T]
    vals=torch.randint(VALS,(n,T),generator=g)
    d=torch.tensor(DIST)[torch.randint(len(DIST),(n,8),generator=g)]
    at=T-d
    return keys,vals,keys.gather(1,at),vals.gather(1,at),d
class Mem(nn.Module):
    def __init__(s,kind):
        super().__init__()
        s.key=nn.Embedding(KEYS,D);s.val=nn.Embedding(VALS+1,D)  # last: "?"
        s.kind=kind
        if kind=="gru": s.rnn=nn.GRU(D,D,batch_first=True)
        else:
            s.q,s.k,s.v=(nn.Linear(D,D) for _ in range(3))
        s.out=nn.Linear(2*D,VALS) if 0 else nn.Sequential(nn.Linear(2*D,D),nn.ReLU(),nn.Linear(D,VALS))
    def forward(s,keys,vals,query):
        x=s.key(keys)+s.val(vals)
        q=s.key(query)+s.val(torch.tensor(VALS))
        if s.kind=="gru":
            h=s.rnn(x)[1][0]   # n,D
            m=h[:,None].expand(-1,q.size(1),-1)
        else:
            m=F.scaled_dot_product_attention(s.q(q),s.k(x),s.v(x))
        return s.out(torch.cat([q,m],-1))
g=torch.Generator().manual_seed(0)
for kind,steps in (("tr",400),("gru",400)):
    torch.manual_seed(0)
    m=Mem(kind);o=torch.optim.AdamW(m.parameters(),lr=3e-3);t=time.process_time()
    for st in range(steps):
        k,v,qk,a,d=batch(64,128,g)
        l=F.cross_entropy(m(k,v,qk).flatten(0,1),a.flatten());o.zero_grad();l.backward();o.step()
        if st%100==99: print(kind,st,l.item(),round(time.process_time()-t,1),flush=True)
    k,v,qk,a,d=batch(1000,128,g)
    with torch.no_grad(): ok=(m(k,v,qk).argmax(-1)==a).float()
    print(kind,sum(p.numel() for p in m.parameters()),{x:round(ok[d==x].mean().item(),3) for x in DIST})
