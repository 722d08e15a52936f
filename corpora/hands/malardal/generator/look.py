import sys, pypdfium2 as p
from pathlib import Path
f=Path(sys.argv[1]); d=p.PdfDocument(f)
from PIL import Image
ims=[d[i].render(scale=float(sys.argv[2]) if len(sys.argv)>2 else 0.9).to_pil() for i in range(len(d))]
w=sum(i.width for i in ims); h=max(i.height for i in ims)
o=Image.new('RGB',(w,h),'white'); x=0
for i in ims: o.paste(i,(x,0)); x+=i.width
o.save(f.parent.parent/'look'/(f.stem+'.png')); print(len(d),'pages',o.size)
