import sys, glob; from PIL import Image
fs = sorted(glob.glob(f'./work/v{sys.argv[1]}_*.png')); im = [Image.open(f).convert('RGB') for f in fs]
o = Image.new('RGB', (sum(i.width for i in im)+10*len(im), max(i.height for i in im)), 'grey'); x = 0
for i in im: o.paste(i, (x, 0)); x += i.width+10
o.save(f'./work/m{sys.argv[1]}.png')
