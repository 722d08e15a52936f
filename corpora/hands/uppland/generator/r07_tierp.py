"""Tierp, kvartal 3 2023: DOCX; a short memo with bullets that give the wait in days; no decision table."""
from lib import *
from docx import Document
from docx.shared import Pt, Cm

def build():
    r = Rep("uppland07_tierp_2023_kv3", "docx", organisation="Tierps kommun", kommunkod="0360", namnd="Socialnämnden", dnr="SN/2023:304", period="2023-Q3",
            document_date="2023-10-17", laws=["SoL", "LSS"])
    G = [("Särskilt boende", "SoL", [("Kvinna", 176, "har avböjt Vendelgården, vill bo i Örbyhus."), ("Man", 131, "plats saknas på demensavdelning.")]),
         ("Kontaktfamilj", "SoL", [("Pojke", 402, "ingen familj har hittats i kommunen, även grannkommuner är tillfrågade.")]),
         ("Kontaktperson", "LSS", [("Kvinna", 288, "uppdraget har annonserats utan svar."), ("Man", 97, "den enskilde har bett att få träffa fler kandidater."), ("Man", 615, "går inte att få tag på, ärendet ses över.")]),
         ("Bostad med särskild service", "LSS", [("Kvinna", 744, "tackat nej två gånger p.g.a. läget."), ("Man", 203, "ledig lägenhet kommer i december.")]),
         ("Daglig verksamhet", "LSS", [("Kvinna", 119, "långt resavstånd, resan är inte löst.")])]
    K = {"Kvinna": ("K", "vuxen"), "Man": ("M", "vuxen"), "Pojke": ("M", "barn")}
    r.h("Hur många beslut är det?")
    r.p("Det finns nio beslut som inte är verkställda den 30 september. Det är lika många som i juni. Fördelningen ser ut så här:",
        [C("Det finns nio beslut som inte är verkställda den 30 september", 9), {**C("Det är lika många som i juni", 0, unit="skillnad", compare_to="2023-Q2"), "_opt": True}])
    for law in ("SoL", "LSS"):
        L = [(i, len(x)) for i, l, x in G if l == law]
        r.p(f"Enligt {law}:", keep=True)
        t = r.t(f"Enligt {law}", [], L, "list_counts", hidden=True)
        r.ul([f"{i} ({n})" for i, n in L])
        for i, n in L: r.cnt(t, "ej_verkställda", n, lag=law, insats=i)
    r.p("Fem av nio beslut rör män eller pojkar. Tre har väntat längre än ett år.",
        [C("Fem av nio beslut rör män eller pojkar", 5, kon="M"), {**C("Fem av nio beslut", 9), "_opt": True}, C("Tre har väntat längre än ett år", 3)])
    r.h("Vilka beslut gäller det?")
    r.p("Väntetiden är räknad från beslutet till och med sista september. Inga avbrott finns denna gång.")
    for law in ("SoL", "LSS"):
        r.h(f"Beslut enligt {law}", 2)
        for i, l, x in G:
            if l != law: continue
            r.h(i, 3)
            r.ul([f"{k}, väntat {n} dagar. Orsak: {t}" for k, n, t in x], style="List Bullet 2")
            for k, n, t in x: r.dec(None, insats=i, lag=l, dagar=n, kommentar=t, kon=K[k][0], alder=K[k][1], status="kvarstående")
    r.h("Vad gör vi åt det?")
    r.p("Enheten för funktionsstöd har fått i uppdrag att hitta fler kontaktpersoner, bland annat tillsammans med föreningarna. För boendena hänvisas till bostadsförsörjningsplanen.")
    r.notes.append("kommentar is the text after 'Orsak:'; the lead of the bullet is kön and the wait.")
    d = Document(); s = d.sections[0]; s.page_width, s.page_height = Cm(21), Cm(29.7); s.left_margin = Cm(3); s.right_margin = Cm(3)
    d.styles["Normal"].font.name = "Georgia"; d.styles["Normal"].font.size = Pt(11)
    for k in (1, 2, 3): d.styles[f"Heading {k}"].font.name = "Georgia"
    d.add_paragraph("Tierps kommun, Socialnämnden\nDiarienr SN/2023:304\n2023-10-17")
    d.add_heading("Ej verkställda beslut – kvartal 3 2023", 0)
    d.add_paragraph("Rapport till socialnämnden, kommunens revisorer och kommunfullmäktige enligt 16 kap. 6 f–h §§ SoL och 28 f–h §§ LSS. Beslut som är äldre än tre månader och inte har kommit igång tas upp här.")
    fill_docx(r, d)
    d.add_paragraph("Vid pennan: utredare på socialförvaltningen")
    d.save(r.path); r.save(); return r
