import time,torch,math
from torch import nn
import torch.nn.functional as F
torch.set_num_threads(1)
KEYS,VALS,D,T,Q=128,16,64,64,8
DIST=[1,2,4,8,16,32,64]
def batch(n,g):
    keys=torch.rand(n,KEYS,generator=g).argsort(1)[:,:T]
    vals=torch.randint(VALS,(n,T),generator=g)
    d=torch.tensor(DIST)[torch.randint(len(DIST),(n,Q),generator=g)]
    return keys,vals,keys.gather(1,T-d),vals.gather(1,T-d),d
class Reader(nn.Module):
    def __init__(s):
        super().__init__()
        s.key=nn.Embedding(KEYS,D);s.val=nn.Embedding(VALS,D);s.out=nn.Linear(D,VALS)
    def forward(s,k,v,q): return s.out(s.read(s.key(k)+s.val(v),s.key(q)))
class G(Reader):
    def __init__(s): super().__init__();s.rnn=nn.GRU(D,D,batch_first=True)
    def read(s,x,q):
        h=s.rnn(x)[1]
        h=h.repeat_interleave(q.size(1),1)
        return s.rnn(q.flatten(0,1)[:,None],h)[0].view_as(q)
class A(Reader):
    def __init__(s,heads=1): super().__init__();s.layer=nn.TransformerEncoderLayer(D,heads,2*D,0.0,batch_first=True,norm_first=True)
    def read(s,x,q):
        n,m=x.size(1),q.size(1)
        hidden=torch.ones(n+m,n+m,dtype=torch.bool);hidden[:,:n]=False;hidden.fill_diagonal_(False)
        return s.layer(torch.cat([x,q],1),src_mask=hidden)[:,n:]
g=torch.Generator().manual_seed(0)
for name,make,steps,lr in (("tr1",A,300,3e-3),("tr2",lambda:A(2),300,3e-3),("gru",G,300,3e-3),("gru",G,1200,3e-3)):
    torch.manual_seed(0)
    m=make();o=torch.optim.AdamW(m.parameters(),lr=lr);t=time.process_time()
    for st in range(steps):
        k,v,qk,a,d=batch(64,g)
        l=F.cross_entropy(m(k,v,qk).flatten(0,1),a.flatten());o.zero_grad();l.backward();o.step()
        if st%100==99: print(name,st,round(l.item(),3),round(time.process_time()-t,1),flush=True)
    k,v,qk,a,d=batch(1000,g)
    with torch.no_grad(): ok=(m.eval()(k,v,qk).argmax(-1)==a).float()
    print(name,sum(p.numel() for p in m.parameters()),{x:round(ok[d==x].mean().item(),3) for x in DIST},flush=True)
