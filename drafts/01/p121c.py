import time,torch
from torch import nn
torch.set_num_threads(1)
D=64
gru=nn.GRU(D,D,batch_first=True);att=nn.TransformerEncoderLayer(D,1,2*D,0.,batch_first=True,norm_first=True)
def t(f,n=5):
    f();r=[]
    for _ in range(n):
        a=time.process_time();f();r.append(time.process_time()-a)
    return sorted(r)[n//2]*1e3
for B in (1,8):
  for L in (128,256,512,1024,2048):
    x=torch.randn(B,L,D)
    print(B,L,"gru %.1f"%t(lambda:gru(x)[0].sum().backward()),"att %.1f"%t(lambda:att(x).sum().backward()),flush=True)
