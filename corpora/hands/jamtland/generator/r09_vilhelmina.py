"""Vilhelmina, kv 2 2024: landscape from an office suite; bucket table with blank cells, one list with long comments that pages cut."""
import tempfile
from pathlib import Path
from datetime import date
from lib import *
from docx import Document
from docx.enum.section import WD_ORIENT
from docx.shared import Pt, Cm

D = [  # insats, lag, beslut, kön, status, kommentar
 ("Kontaktperson", "LSS", "2022-11-16", "kvinna", "kvarstående", "Den enskilde hade en kontaktperson fram till våren 2022 som hon trivdes med och har därefter haft svårt att tänka sig någon annan. Fyra personer har presenterats, vid två av tillfällena har hon träffat personen men sedan sagt nej. God man är informerad och anser att beslutet ska ligga kvar. Nytt möte är planerat till i augusti då behovet ska gås igenom."),
 ("Kontaktperson", "LSS", "2024-01-31", "man", "kvarstående", "Önskemål om manlig kontaktperson som kan köra bil till Saxnäs. Annonserat på kommunens webbplats och i kyrkans veckoblad utan resultat."),
 ("Daglig verksamhet", "LSS", "2023-10-12", "man", "kvarstående", "Har provat två platser under vintern men orkade inte fullfölja. Arbetsterapeut har kopplats in för att kartlägga vad som fungerar. Den enskilde vill själv att det får ta tid och säger att han återkommer när han mår bättre. Uppföljning sker varje månad per telefon."),
 ("Daglig verksamhet", "LSS", "2024-03-26", "kvinna", "kvarstående", "Skjutsfrågan är inte löst. Turbundna resor går inte från hemorten de dagar som beslutet avser."),
 ("Bostad med särskild service", "LSS", "2021-06-08", "man", "kvarstående", "Gruppbostaden på Tingsbacka är full sedan flera år. Mannen har erbjudits plats i två andra kommuner men vill bo kvar nära sina föräldrar. Kommunfullmäktige har beslutat om en ny gruppbostad med sex lägenheter, upphandlingen överklagades och inflyttning beräknas nu till 2026. Under tiden har han personlig assistans och korttidsvistelse, insatser som familjen beskriver som otillräckliga."),
 ("Bostad med särskild service", "LSS", "2023-05-30", "kvinna", "kvarstående", "Som ovan, gruppbostaden är full. Kvinnan bor i egen lägenhet med boendestöd."),
 ("Avlösarservice", "LSS", "2024-02-20", "pojke", "verkställt", "Avlösare saknades till och med maj. Insatsen kom igång den 3 juni 2024 med två timmar i veckan, och utökas efter sommaren."),
 ("Särskilt boende", "SoL", "2023-12-19", "kvinna", "kvarstående", "Har tackat nej till plats på Tallbacka med motiveringen att rummet var för litet för hennes möbler, och till plats på Strandgården eftersom avståndet till dottern blir för långt. Vill stå kvar i kö till ett större rum."),
 ("Särskilt boende", "SoL", "2024-03-07", "man", "kvarstående", "Ingen plats med demensinriktning har varit ledig. Mannen vistas på korttids så länge, hustrun är nöjd med den lösningen men vill ha besked före hösten."),
 ("Särskilt boende", "SoL", "2024-02-01", "kvinna", "avslutat", "Hälsan blev bättre och hon valde att bo kvar hemma med hemtjänst. Ansökan återtogs den 7 maj 2024."),
 ("Kontaktfamilj", "SoL", "2023-08-24", "flicka", "kvarstående", "Två familjer utreddes, den ena godkändes inte och den andra flyttade. Flickan har uttryckt att hon vill vara hos någon med hästar. Socialsekreteraren har kontakt med modern varje vecka och en tredje familj ska besökas i juli."),
 ("Ledsagning", "SoL", "2024-03-14", "man", "kvarstående", "Beslutet avser simning. Badhuset har varit stängt för renovering under våren."),
]
KEYS = "insats lag beslut kon status kommentar".split()
DECS = [dict(zip(KEYS, d)) for d in D]
for d in DECS:
    b = date.fromisoformat(d["beslut"]); d["man"] = (2024 - b.year) * 12 + 6 - b.month
BUCK = ["3–6 mån", "7–12 mån", "13–24 mån", "Över 24 mån"]
buck = lambda m: 0 if m <= 6 else 1 if m <= 12 else 2 if m <= 24 else 3
ENDS = {"2024-02-20": ("verkstallt_datum", "2024-06-03"), "2024-02-01": ("avslutat_datum", "2024-05-07")}


def build():
    r = Report("jamtland09_vilhelmina_2024kv2", "pdf", organisation="Vilhelmina kommun", namnd="Socialnämnden", kommunkod="2462", dnr="SN/2024:88",
               period="2024-Q2", document_date="2024-08-12", laws=["LSS", "SoL"])
    H = "Rapport över gynnande beslut som ej verkställts, 2:a kvartalet 2024"
    doc = Document()
    sec = doc.sections[0]; sec.orientation = WD_ORIENT.LANDSCAPE; sec.page_width, sec.page_height = Cm(29.7), Cm(21)
    sec.left_margin = sec.right_margin = Cm(2); sec.top_margin = Cm(2); sec.bottom_margin = Cm(2.9)
    sec.header.paragraphs[0].text = "Vilhelmina kommun – Socialnämnden – SN/2024:88"
    doc.styles["Normal"].font.name = "Liberation Serif"; doc.styles["Normal"].font.size = Pt(11)
    for h in ("Heading 1", "Heading 2"):
        doc.styles[h].font.name = "Liberation Serif"
    doc.add_paragraph("Tjänsteskrivelse upprättad 12 augusti 2024, Dnr SN/2024:88")
    doc.add_heading(H, 1)
    kv = [d for d in DECS if d["status"] == "kvarstående"]
    over = [d for d in kv if buck(d["man"]) == 3]
    nl = sum(d["lag"] == "LSS" for d in kv)
    p = (f"Vid kvartalets utgång den 30 juni 2024 fanns {word(len(kv))} beslut kvar som inte verkställts, {word(nl)} enligt LSS och {word(len(kv)-nl)} enligt SoL. Ett beslut har verkställts och ett har avslutats under kvartalet. "
         f"{word(len(over), True)} beslut har väntat i mer än två år.")
    doc.add_paragraph(p)
    A = ["period", "lag", "insats", "orsak", "kon", "compare_to"]
    r.claim(f"fanns {word(len(kv))} beslut kvar som inte verkställts", "kvarstående", len(kv), agreed=A)
    r.claim(f"{word(nl)} enligt LSS", "kvarstående", nl, lag="LSS", agreed=A); r.claim(f"{word(len(kv)-nl)} enligt SoL", "kvarstående", len(kv) - nl, lag="SoL", agreed=A)
    r.claim("Ett beslut har verkställts", "verkställda", 1); r.claim("ett har avslutats under kvartalet", "avslutade", 1)
    r.claim(f"{word(len(over), True)} beslut har väntat i mer än två år", "kvarstående", len(over), agreed=A)
    T1 = "Hur länge de kvarstående besluten har väntat"
    doc.add_heading(T1, 2)
    cols = ["Insats", *BUCK, "Summa"]
    body = []
    for l, i in dict.fromkeys((d["lag"], d["insats"]) for d in kv):
        ds = [d for d in kv if (d["lag"], d["insats"]) == (l, i)]
        v = [sum(buck(d["man"]) == k for d in ds) for k in range(4)]
        lab = f"{i} {l}"
        body.append([lab, *[x or "" for x in v], len(ds)])
        for k, x in enumerate(v):
            if x:
                r.cnt("t1", "kvarstående", x, lag=l, insats=lab, manader=BUCK[k])
        r.cnt("t1", "kvarstående", len(ds), lag=l, insats=lab)
    v = [sum(buck(d["man"]) == k for d in kv) for k in range(4)]
    body.append(["Totalt", *v, len(kv)])
    for k, x in enumerate(v):
        r.cnt("t1", "kvarstående", x, manader=BUCK[k], total=True)
    r.cnt("t1", "kvarstående", len(kv), total=True)
    docx_table(doc, [cols] + body, [7.5, 3, 3, 3, 3, 3], size=10, bold_last=True, right=(1, 2, 3, 4, 5), shade="EFEFEF")
    r.table("t1", T1, [H, T1], cols, body, "waiting_buckets")
    p = doc.add_paragraph("Tabellen avser endast beslut som ännu inte är verkställda. Tiden är räknad i hela månader från beslutsmånaden till juni 2024. En tom ruta betyder att det inte finns något beslut.")
    p.paragraph_format.space_before = Pt(4)
    T2 = "Förteckning över rapporterade beslut"
    doc.add_heading(T2, 2)
    cols = ["Löpnr", "Insats", "Lag", "Beslutsdatum", "Kön", "Kommentar", "Status"]
    rows = []
    for k, d in enumerate(DECS, 1):
        rows.append([k, d["insats"], d["lag"], d["beslut"], d["kon"], d["kommentar"], d["status"]])
        kw = dict([ENDS[d["beslut"]]]) if d["beslut"] in ENDS else {}
        r.dec("t2", [H, T2], d["insats"], d["lag"], d["status"], nr=k, beslutsdatum=d["beslut"], kommentar=d["kommentar"], kon="K" if d["kon"] in ("kvinna", "flicka") else "M",
              alder="barn" if d["kon"] in ("flicka", "pojke") else "vuxen", **kw)
    docx_table(doc, [cols] + rows, [1.7, 3.5, 1.3, 3.2, 1.8, 11.3, 2.7], size=12, split=True)
    r.table("t2", T2, [H, T2], cols, rows, "decision_rows")
    doc.add_paragraph()
    doc.add_heading("Förslag till beslut", 2)
    doc.add_paragraph("Socialnämnden godkänner rapporten. Rapporten ska tillställas kommunfullmäktige och revisorerna enligt 16 kap. 6 h § SoL och 28 h § LSS.")
    doc.add_paragraph("Anna-Greta Marsliden\nSocialchef")
    with tempfile.TemporaryDirectory() as tmp:
        f = Path(tmp) / f"{r.stem}.docx"; doc.save(f); office_pdf(f, r.path)
    r.note("Rows 7 and 10 give the end date in the comment ('den 3 juni 2024', 'den 7 maj 2024'); it is taken as verkstallt_datum and avslutat_datum.")
    r.note("Column 'Summa' adds up the buckets beside it: no total, manader null.")
    r.save()
    return r
