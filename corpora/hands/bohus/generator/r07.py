from lib import *

def build():
    R = Report("bohus07_lysekil_2025_kv1", organisation="Lysekils kommun", stadsdel=None, namnd="Socialnämnden", kommunkod="1484",
               dnr="SON 2025-000214", period="2025-Q1", document_date="2025-04-14", laws=["SoL", "LSS"])
    # omr, insats, lagrum, beslut, avbrott, person, orsak, läge
    L = [("Omsorg om funktionshindrade", "Kontaktperson", "9 § 4 LSS", "2024-11-07", None, "Kvinna", "Det finns ingen uppdragstagare som kan ta uppdraget på dagtid. Annons ligger ute sedan februari.", "Ej verkställt"),
         ("Omsorg om funktionshindrade", "Avlösarservice", "9 § 5 LSS", "2023-05-30", "2024-12-01", "Pojke", "Ordinarie avlösare sjukskriven sedan december. Vikarie har erbjudits men föräldrarna vill vänta på den ordinarie.", "Ej verkställt"),
         ("Omsorg om funktionshindrade", "Bostad med särskild service för vuxna", "9 § 9 LSS", "2022-02-15", None, "Man", "Ny gruppbostad i Fiskebäck planeras. Inflyttning tidigast kvartal 4 2026.", "Ej verkställt"),
         ("Vård och omsorg", "Särskilt boende", "4 kap. 1 § SoL", "2024-10-21", None, "Kvinna", "Tackade nej till plats i november. Ny plats erbjöds i februari.", "Verkställt 2025-02-18"),
         ("Vård och omsorg", "Särskilt boende", "4 kap. 1 § SoL", "2024-12-19", None, "Kvinna", "Önskar enbart Stångenäshemmet, där det är kö.", "Ej verkställt"),
         ("Vård och omsorg", "Dagverksamhet", "4 kap. 1 § SoL", "2024-12-03", None, "Man", "Transporten från Skaftö tar för lång tid. Sökanden har återtagit sin ansökan.", "Avslutat 2025-03-10"),
         ("Individ och familj", "Kontaktfamilj", "4 kap. 1 § SoL", "2024-12-27", None, "Flicka", "Utredning av kontaktfamilj pågår.", "Ej verkställt")]
    n = len(L); v = sum(r[7].startswith("Verk") for r in L); a = sum(r[7].startswith("Avsl") for r in L); q = n - v - a
    R.raw("letter", [("LYSEKILS KOMMUN", "Rapport"), ("Socialförvaltningen", "2025-04-14"), ("Socialnämnden", "Dnr SON 2025-000214")])
    R.h(1, "Beslut som inte verkställts inom tre månader")
    R.p("Första kvartalet 2025 (januari–mars)", cls="b")
    R.p(f"Rapporten innehåller en uppställning per beslut med samma uppgifter som lämnats till IVO fast utan personuppgifter. ⟦Sju beslut rapporteras.⟧ ⟦Ett har verkställts⟧, ⟦ett har avslutats⟧ och ⟦{ord_(q)} kvarstår den 31 mars 2025⟧.",
        [c(n, "rapporterade"), c(v, "verkställda"), c(a, "avslutade"), c(q, "kvarstående")])
    oms = list(dict.fromkeys(r[0] for r in L)); out = []
    for o in oms:
        g = [r for r in L if r[0] == o]; f = sum(r[5] in ("Kvinna", "Flicka") for r in g); out.append([o, f, len(g) - f, len(g)])
    true = out[0][1:3]; out[0][1], out[0][2] = 2, 1  # planted: the cards show one woman, two men/boys
    assert true == [1, 2]
    out.append(["Totalt", *[sum(r[i] for r in out) for i in (1, 2, 3)]])
    t = R.t(["Verksamhet", "Kvinnor/flickor", "Män/pojkar", "Rapporterade beslut"], out, "insats_status", title="Sammanställning", widths=[40, 20, 20, 20], totals=[3])
    R.count(t, [dict(omrade=o) for o in oms] + [dict(is_total=True)], [None, dict(kon="K"), dict(kon="M"), {}], measure="rapporterade")
    R.err("table_vs_rows", "error", "Sammanställning gives two women/girls for Omsorg om funktionshindrade; the case pages 1-3 show one.", 2, 1, ["Omsorg om funktionshindrade 2 1 3"], ["table_vs_rows", "table_vs_table"])
    R.err("table_vs_rows", "error", "Sammanställning gives one man/boy for Omsorg om funktionshindrade; the case pages 1-3 show two.", 1, 2, ["Omsorg om funktionshindrade 2 1 3"], ["table_vs_rows", "table_vs_table"], optional=True)
    R.err("table_vs_rows", "note", "The total of women/girls is thereby 5; the case pages show 4 (consequence).", out[3][1], out[3][1] - 1, [f"Totalt {out[3][1]} {out[3][2]} {n}"], ["table_vs_rows", "table_vs_table"], optional=True)
    R.err("table_vs_rows", "note", "The total of men/boys is thereby 2; the case pages show 3 (consequence).", out[3][2], out[3][2] + 1, [f"Totalt {out[3][1]} {out[3][2]} {n}"], ["table_vs_rows", "table_vs_table"], optional=True)
    R.p("Socialnämnden föreslås notera rapporten. Bestämmelserna finns i 16 kap. 6 f § SoL och 28 f § LSS. Tabellen räknar beslut, inte personer; en person kan ha flera beslut.")
    R.p("Socialchef")
    for i, r in enumerate(L, 1):
        if i % 2: R.raw("pb")
        R.h(2, f"Beslut {i}")
        rows = [["Verksamhet", r[0]], ["Insats", r[1]], ["Lagrum", r[2]], ["Person", r[5]], ["Beslutsdatum", r[3]], ["Avbrott i verkställighet", r[4] or "–"], ["Orsak till dröjsmålet", r[6]], ["Läge 31 mars 2025", r[7]]]
        t = R.t(["", ""], rows, "decision_rows", widths=[32, 68], cls="kv")
        R.tables[-1]["columns"] = []; R.tables[-1]["title"] = f"Beslut {i}"
        R.dec(t, nr=i, omrade=r[0], insats=r[1], lag=r[2].split()[-1], lagrum=r[2], beslutsdatum=r[3], avbrottsdatum=r[4], kon="K" if r[5] in ("Kvinna", "Flicka") else "M", alder="barn" if r[5] in ("Pojke", "Flicka") else "vuxen",
              kommentar=r[6], status={"E": "kvarstående", "V": "verkställt", "A": "avslutat"}[r[7][0]], verkstallt_datum=r[7][-10:] if r[7][0] == "V" else None, avslutat_datum=r[7][-10:] if r[7][0] == "A" else None)
        R.raw("sp", 26)
    R.save_truth()
    R.reportlab(font="Times-Roman", bold="Times-Bold", size=11, hcolor="#7a1f1f", lines="rules", grid="#999999", head_bg=None, footer="Lysekils kommun, socialförvaltningen", top="Ej verkställda beslut kvartal 1 2025", margin=70)
    return R
