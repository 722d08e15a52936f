import gen_a, gen_b, gen_c, sys
for f in (gen_a.r01,gen_a.r02,gen_a.r03,gen_b.r04,gen_b.r05,gen_b.r06,gen_c.r07,gen_c.r08,gen_c.r09):
    if len(sys.argv)<2 or f.__name__ in sys.argv[1:]: f(); print(f.__name__,"ok")
