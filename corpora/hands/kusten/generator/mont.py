import sys; from PIL import Image; from common import WORK
fs = sorted(WORK.glob(f'v{sys.argv[1]}_*.png')); im = [Image.open(f).convert('RGB') for f in fs]
o = Image.new('RGB', (sum(i.width for i in im)+10*len(im), max(i.height for i in im)), 'grey'); x = 0
for i in im: o.paste(i, (x, 0)); x += i.width+10
o.save(WORK/f'm{sys.argv[1]}.png')
