import time, torch, numpy as np
from PIL import Image, ImageDraw, ImageFont
from torch import nn
import torch.nn.functional as F
from sklearn.linear_model import LogisticRegression
from sklearn.preprocessing import StandardScaler
from sklearn.pipeline import make_pipeline
from llmbook.plot import FONT_FILE
torch.manual_seed(0)
SYL="강경공광구국권기길김"
SIZE=28
font=ImageFont.truetype(str(FONT_FILE),18)
def glyph(s):
    im=Image.new("L",(SIZE,SIZE)); ImageDraw.Draw(im).text((14,14),s,font=font,fill=255,anchor="mm")
    return torch.tensor(np.asarray(im,dtype=np.float32)/255)
G=torch.stack([glyph(s) for s in SYL])
def make(n,shift,noise,gen):
    y=torch.randint(len(SYL),(n,),generator=gen)
    dx,dy=torch.randint(-shift,shift+1,(2,n),generator=gen)
    x=torch.stack([G[a].roll((b,c),(0,1)) for a,b,c in zip(y.tolist(),dy.tolist(),dx.tolist())])
    return (x+noise*torch.randn(x.shape,generator=gen)).clamp(0,1),y
def feats(x):
    hist=torch.stack([torch.histc(i,8,0,1)/i.numel() for i in x])
    return torch.cat([hist,x.mean(1),x.mean(2)],1).numpy()
def aligned(x):
    out=[]
    at=torch.arange(SIZE).float()
    for i in x:
        c=i.sum(0);r=i.sum(1)
        w=lambda v:(v-v.median()).clamp(min=0)
        ctr=lambda v:int(round(((at*w(v)).sum()/w(v).sum()).item()))
        out.append(torch.cat([c.roll(14-ctr(c)),r.roll(14-ctr(r))]))
    return torch.stack(out).numpy()
def lr(a,b,tr,te):
    m=make_pipeline(StandardScaler(),LogisticRegression(max_iter=300)).fit(a,tr[1]);return m.score(b,te[1])
for noise in (0.15,0.3):
  for shift in (0,5):
    gen=torch.Generator().manual_seed(0)
    t=time.time();tr=make(2000,shift,noise,gen); te=make(500,shift,noise,gen);print(noise,shift,"render",time.time()-t)
    print("hand",lr(feats(tr[0]),feats(te[0]),tr,te), "aligned",lr(aligned(tr[0]),aligned(te[0]),tr,te),"raw",lr(tr[0].flatten(1).numpy(),te[0].flatten(1).numpy(),tr,te))
    if shift==0: continue
    for c in (8,12):
        torch.manual_seed(0)
        t=time.time()
        m=nn.Sequential(nn.Conv2d(1,c,5,padding=2,stride=1),nn.ReLU(),nn.MaxPool2d(2),nn.Conv2d(c,3*c,3,stride=2,padding=1),nn.ReLU(),nn.Conv2d(3*c,4*c,3,padding=1),nn.ReLU(),nn.AdaptiveMaxPool2d(1),nn.Flatten(),nn.Linear(4*c,len(SYL)))
        o=torch.optim.AdamW(m.parameters(),lr=5e-3)
        for ep in range(6):
            for b in torch.randperm(2000).split(32):
                l=F.cross_entropy(m(tr[0][b,None]),tr[1][b]);o.zero_grad();l.backward();o.step()
            with torch.no_grad(): print(c,ep,(m(te[0][:,None]).argmax(1)==te[1]).float().mean().item(),round(time.time()-t,2))
