import sys, pypdfium2 as p
from PIL import Image
from pathlib import Path
f=sys.argv[1]; sc=float(sys.argv[2]) if len(sys.argv)>2 else 1.1
d=p.PdfDocument(f); a=[d[i].render(scale=sc).to_pil() for i in range(len(d))]
if len(sys.argv)>3: a=[a[int(i)] for i in sys.argv[3].split(',')]
w=sum(x.width for x in a);h=max(x.height for x in a); m=Image.new('RGB',(w,h),'white');x=0
for i in a: m.paste(i,(x,0));x+=i.width
m.save(Path(__file__).parent/'tmp'/'m.png'); print(len(d),m.size)
