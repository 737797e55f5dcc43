import time, torch, numpy as np
from PIL import Image, ImageDraw, ImageFont
from torch import nn
import torch.nn.functional as F
from sklearn.linear_model import LogisticRegression
from sklearn.preprocessing import StandardScaler
from sklearn.pipeline import make_pipeline
from llmbook.plot import FONT_FILE
torch.manual_seed(0)
SYL="가나다라마바사아자차카타파하거너더러머버"
SYL="강경공광구국권기길김"+"나남"
SIZE=32
fonts={s:ImageFont.truetype(str(FONT_FILE),s) for s in range(14,21)}
rng=np.random.default_rng(0)
def draw(s,size,dx,dy):
    im=Image.new("L",(SIZE,SIZE)); d=ImageDraw.Draw(im)
    d.text((SIZE/2+dx,SIZE/2+dy),s,font=fonts[size],fill=255,anchor="mm")
    return np.asarray(im,dtype=np.float32)/255
def make(n,shift):
    ys=rng.integers(len(SYL),size=n)
    xs=np.stack([draw(SYL[y],rng.integers(16,21),*rng.integers(-shift,shift+1,size=2)) for y in ys])
    xs=np.clip(xs+rng.normal(0,.15,xs.shape),0,1).astype(np.float32)
    return xs,ys
t=time.time()
SH=6
tr=make(3000,SH); te=make(1000,SH)
print("render",time.time()-t)
def feats(x):
    hist=np.stack([np.histogram(i,8,(0,1))[0]/i.size for i in x])
    return np.concatenate([hist,x.sum(1)/SIZE,x.sum(2)/SIZE],1)
def lr(a,b):
    t=time.time();m=make_pipeline(StandardScaler(),LogisticRegression(max_iter=500)).fit(a,tr[1]);return m.score(b,te[1]),time.time()-t
def aligned(x):
    out=[]
    for i in x:
        c=i.sum(0);r=i.sum(1)
        c=c-np.median(c);r=r-np.median(r)
        cx=int(round((np.arange(SIZE)*np.clip(c,0,None)).sum()/np.clip(c,0,None).sum()));cy=int(round((np.arange(SIZE)*np.clip(r,0,None)).sum()/np.clip(r,0,None).sum()))
        out.append(np.concatenate([np.roll(c,16-cx),np.roll(r,16-cy)]))
    return np.stack(out)
print("hand",lr(feats(tr[0]),feats(te[0])))
print("aligned",lr(aligned(tr[0]),aligned(te[0])))
print("raw",lr(tr[0].reshape(3000,-1),te[0].reshape(1000,-1)))
class CNN(nn.Sequential):
    def __init__(s,c=16):
        super().__init__(nn.Conv2d(1,c,5,padding=2),nn.ReLU(),nn.MaxPool2d(2),nn.Conv2d(c,2*c,3,padding=1),nn.ReLU(),nn.MaxPool2d(2),nn.Conv2d(2*c,4*c,3,padding=1),nn.ReLU(),nn.AdaptiveMaxPool2d(1),nn.Flatten(),nn.Linear(4*c,len(SYL)))
for c in (8,16):
    t=time.time()
    m=CNN(c);o=torch.optim.AdamW(m.parameters(),lr=3e-3)
    X=torch.tensor(tr[0])[:,None];Y=torch.tensor(tr[1])
    for ep in range(6):
        for b in torch.randperm(3000).split(64):
            l=F.cross_entropy(m(X[b]),Y[b]);o.zero_grad();l.backward();o.step()
        with torch.no_grad(): print(ep,(m(torch.tensor(te[0])[:,None]).argmax(1)==torch.tensor(te[1])).float().mean().item(),time.time()-t)
