from lib import *

def build():
    R = Report("bohus06_goteborg_majorna_linne_2018_kv2", organisation="Göteborgs Stad", stadsdel="Majorna-Linné", namnd="Stadsdelsnämnden Majorna-Linné", kommunkod="1480",
               dnr="0412/18", period="2018-Q2", document_date="2018-08-21", laws=["SoL", "LSS"])
    L = [("Bostad med särskild service", "LSS", "2016-09", "man", "Stadens bostadssamordning har inte kunnat erbjuda någon plats."),
         ("Bostad med särskild service", "LSS", "2017-11", "kvinna", "Har fått erbjudande i juni, svar väntas."),
         ("Kontaktperson", "LSS", "2018-01", "man", "Tänkt kontaktperson sade nej efter första mötet."),
         ("Kontaktperson", "LSS", "2018-02", "man", "Rekrytering pågår."),
         ("Ledsagarservice", "LSS", "2018-03", "kvinna", "Den enskilde har inte kommit till planerade möten."),
         ("Äldreboende", "SoL", "2017-10", "kvinna", "Har avböjt två boenden, väntar på Kungsladugård."),
         ("Äldreboende", "SoL", "2018-03", "kvinna", "Är inlagd på Sahlgrenska."),
         ("Kontaktperson", "SoL", "2018-02", "man", "Rekrytering pågår."),
         ("Kontaktperson", "SoL", "2018-03", "kvinna", "Byter handlägare, uppstart fördröjd."),
         ("Sysselsättning", "SoL", "2018-01", "man", "Avböjt föreslagen verksamhet."),
         ("Boende med stöd, psykiatri", "SoL", "2017-12", "man", "Kö till stödboende.")]
    n = len(L); l = sum(r[1] == "LSS" for r in L); s = n - l
    def mon(x): y, m = x.split("-"); return f"{MON[int(m)-1]} {y}"
    R.raw("letter", [("Göteborgs Stad", "TJÄNSTEUTLÅTANDE"), ("Majorna-Linné stadsdelsförvaltning", "2018-08-21"), ("Sektor individ- och familjeomsorg samt funktionshinder", "Dnr 0412/18")])
    R.h(1, "Ej verkställda beslut enligt 16 kap. 6 § SoL och 28 § LSS – andra kvartalet 2018")
    R.h(2, "Till Stadsdelsnämnden Majorna-Linné")
    R.p("Nämnden föreslås anteckna informationen.")
    R.h(2, "Vad som rapporterats")
    R.p(f"För perioden april–juni 2018 har förvaltningen rapporterat ⟦sammanlagt {n} ej verkställda beslut⟧: ⟦{ord_(l)} stycken rör LSS⟧ och ⟦{ord_(s)} stycken rör SoL⟧. Läget är i stort sett oförändrat sedan första kvartalet. ⟦Två av LSS-besluten avser bostad⟧.",
        [c(n), c(l, lag="LSS"), c(s, lag="SoL"), c(2, lag="LSS", insats="bostad", less=["insats"])])
    R.p("I tabellerna A och B visas antalet. Därefter följer skälen, ett beslut per rad. Av sekretesskäl anges bara månad för beslutet.")
    for tag, lg in (("Tabell A. LSS", "LSS"), ("Tabell B. SoL", "SoL")):
        g = [r for r in L if r[1] == lg]; names = list(dict.fromkeys(r[0] for r in g))
        out = [[x, sum(r[0] == x for r in g), sum(r[0] == x and r[3] == "kvinna" for r in g), sum(r[0] == x and r[3] == "man" for r in g)] for x in names]
        out.append(["Summa", *[sum(r[i] for r in out) for i in (1, 2, 3)]])
        t = R.t(["Typ av beslut", "Antal", "därav kvinnor", "därav män"], [[("–" if x == 0 else x) for x in r] for r in out], "insats_status", title=tag, widths=[46, 14, 20, 20], totals=[len(out) - 1])
        R.count(t, [dict(insats=x) for x in names] + [dict(is_total=True)], [None, {}, dict(kon="K"), dict(kon="M")], lag=lg)
    R.h(2, "Skäl till dröjsmålet")
    t = R.t(["Beslutet fattat", "Avser", "Lag", "Kvinna/man", "Skäl"], [[mon(r[2]), r[0], r[1], r[3], r[4]] for r in L], "decision_rows", widths=[17, 24, 8, 14, 37])
    for r in L: R.dec(t, insats=r[0], lag=r[1], beslutsdatum=r[2], kon="K" if r[3] == "kvinna" else "M", alder="vuxen", kommentar=r[4])
    R.p("Stadsdelen har ingen egen förmedling av bostad med särskild service utan är beroende av det staden gemensamt bygger. I övrigt ser förvaltningen att kontaktpersoner är den insats som är svårast att få till, oavsett lag.")
    R.p("Samverkan med de fackliga organisationerna har skett i FSG den 14 augusti 2018.")
    R.p("Områdeschef                            Sektorschef")
    R.save_truth()
    R.docx(font="Times New Roman", size=11.5, header="Majorna-Linné stadsdelsförvaltning", footer="", head_fill=None, table_size=10, hcolor="1F3864")
    return R
