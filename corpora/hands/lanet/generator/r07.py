"""lanet07 Mora 2025-Q2: an extract of the minutes with the tjänsteskrivelse as annex (Word, printed through LibreOffice); insats as group rows."""
import docx
from docx.enum.text import WD_BREAK
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.shared import Cm, Pt
import tempfile
from lib import *

STEM = "lanet07_mora_2025_kv2"
G = "group"
SOL = [
 (G, "Särskilt boende", "sol_sarskilt_boende_aldre"),
 ("4 sep 2024", "", "kvinna", "Har tackat nej i två omgångar, vill ha lägenhet mot gården på Tomtebo."),
 ("28 jan 2025", "", "man", "Ingen ledig plats."),
 ("18 mar 2025", "", "kvinna", "Erbjudande lämnat 24 juni, svar väntas."),
 (G, "Dagverksamhet", "sol_dagverksamhet"),
 ("11 feb 2025", "", "man", "Vill vänta till efter sommaren."),
 ("25 mar 2025", "", "kvinna", "Kö till gruppen."),
 (G, "Kontaktfamilj", "sol_kontaktfamilj"),
 ("20 nov 2024", "", "flicka", "Rekrytering pågår."),
 ("20 nov 2024", "", "pojke", "Rekrytering pågår."),
 ("5 mar 2024", "13 dec 2024", "pojke", "Familjen har sagt upp sitt uppdrag, ny söks."),
 (G, "Kontaktperson", "sol_kontaktperson"),
 ("9 jan 2025", "", "man", "Har inte kommit till bokade möten."),
 (G, "Sysselsättning", "sol_sysselsattning"),
 ("27 feb 2025", "", "kvinna", "Föräldraledig till augusti."),
]
LSS = [
 (G, "Ledsagarservice", "lss_ledsagarservice"),
 ("7 okt 2024", "", "kvinna", "Ledsagare saknas på helgerna."),
 (G, "Kontaktperson", "lss_kontaktperson"),
 ("12 dec 2024", "", "man", "Önskar någon med intresse för hockey."),
 ("16 maj 2023", "20 jan 2025", "man", "Den tidigare kontaktpersonen har flyttat från orten."),
 (G, "Korttidsvistelse", "lss_korttidsvistelse"),
 ("3 feb 2025", "", "pojke", "Korttidshemmet har fullt. Plats beräknas till skolstart."),
 (G, "Bostad med särskild service för vuxna", "lss_bostad_sarskild_service_vuxna"),
 ("29 jun 2023", "", "kvinna", "Behöver anpassad lägenhet, byggs om."),
 ("10 mar 2025", "", "man", "Väntar på besked från god man."),
 (G, "Daglig verksamhet", "lss_daglig_verksamhet"),
 ("2 maj 2022", "8 nov 2024", "man", "Häktad."),
 ("14 mar 2025", "", "kvinna", "Ska avsluta sina studier först."),
]
MON = {"jan": 1, "feb": 2, "mar": 3, "apr": 4, "maj": 5, "jun": 6, "jul": 7, "aug": 8, "sep": 9, "okt": 10, "nov": 11, "dec": 12}


def iso(x):
    if not x:
        return None
    d, m, y = x.split()
    return f"{y}-{MON[m]:02d}-{int(d):02d}"


def build():
    t = Truth(organisation="Mora kommun", stadsdel=None, namnd="Socialnämnden", kommunkod="2062", dnr="SN 2025/00231", period="2025-Q2",
              document_date="2025-08-11", laws=["SoL", "LSS"])
    top = "Rapport om ej verkställda beslut kvartal 2 2025"
    C = ["Nr", "Beslutsdatum", "Avbrott sedan", "Kön", "Anledning"]
    tabs, nr, N, ab, ny = [], 0, {}, 0, 0
    for i, lag, rows, h in ((1, "SoL", SOL, "Socialtjänstlagen (SoL)"), (2, "LSS", LSS, "Lagen om stöd och service (LSS)")):
        out, N[lag] = [], 0
        for r in rows:
            if r[0] == G:
                ins, iid = r[1:]
                out.append([ins, "", "", "", ""])
                continue
            nr += 1
            N[lag] += 1
            b, a, kon, txt = r
            out.append([nr, b, a, kon, txt])
            ab += bool(a)
            ny += iso(a or b) > "2024-12-30"
            t.decision(table=f"t{i}", nr=nr, section=[top, h], insats=ins, insats_id=iid, lag=lag, beslutsdatum=iso(b), avbrottsdatum=iso(a), kommentar=txt,
                       kon="K" if kon in ("kvinna", "flicka") else "M", alder="barn" if kon in ("flicka", "pojke") else "vuxen")
        t.table(f"t{i}", h, [top, h], C, out, "decision_rows")
        tabs.append((h, out))
    n = N["SoL"] + N["LSS"]
    wrong = n + 1                                                  # planted
    m1 = f"Socialförvaltningen redovisar {wrong} beslut som inte har verkställts inom tre månader, varav {N['SoL']} enligt SoL och {N['LSS']} enligt LSS."
    a1 = f"Vid utgången av juni fanns {n} ej verkställda beslut, {N['SoL']} enligt SoL och {N['LSS']} enligt LSS."
    a2 = f"I {word(ab)} fall är det fråga om ett avbrott."
    a3 = f"{Word(ny)} av besluten rapporteras för första gången."
    a4 = f"Sedan rapporten för kvartal 1 har sex beslut verkställts och ett har avslutats."
    for q, v in ((m1, wrong), (a1, n)):
        t.claim(q, "ej_verkställda", v, "total", agreed=without("measure") if q is m1 else MEANING)
        for lag in ("SoL", "LSS"):
            t.claim(q, "ej_verkställda", N[lag], lag, lag=lag, agreed=without("measure") if q is m1 else MEANING)
    t.claim(a2, "ej_verkställda", ab, "interruptions", orsak="avbrott", agreed=without("orsak"))
    t.claim(a3, "rapporterade", ny, "reported for the first time", agreed=without("measure"))
    t.claim(a4, "verkställda", 6, "carried out since the last report")
    t.claim(a4, "avslutade", 1, "closed since the last report")
    t.finding("text_vs_text", f"The minutes give {wrong} decisions; the annexed report gives {n}, its two tables have {N['SoL']} and {N['LSS']} rows, and the minutes' own parts add to {n}.",
              wrong, n, [m1, a1], kinds=["text_vs_text", "text_vs_table", "table_vs_rows"])

    d = docx.Document()
    s = d.sections[0]
    s.page_width, s.page_height, s.left_margin, s.right_margin, s.top_margin, s.bottom_margin = Cm(21), Cm(29.7), Cm(2.4), Cm(2.4), Cm(2), Cm(1.8)
    st = d.styles["Normal"]
    st.font.name, st.font.size = "Liberation Sans", Pt(10.5)
    st.paragraph_format.space_after = Pt(6)

    def P(x="", b=False, size=None, before=0, after=None):
        p = d.add_paragraph()
        r = p.add_run(x)
        r.bold = b
        if size:
            r.font.size = Pt(size)
        p.paragraph_format.space_before = Pt(before)
        if after is not None:
            p.paragraph_format.space_after = Pt(after)
        if b:
            p.paragraph_format.keep_with_next = True
        return p
    s.footer.paragraphs[0].text = "Justerandes sign\t\tUtdragsbestyrkande"
    P("MORA KOMMUN", True, 13, after=0)
    P("SAMMANTRÄDESPROTOKOLL (utdrag)", False, 11, after=0)
    P("Socialnämnden", after=0)
    P("Sammanträdesdatum 2025-08-27", after=10)
    P("§ 84   Ej verkställda beslut enligt SoL och LSS, kvartal 2 år 2025", True, 12)
    P("Dnr SN 2025/00231")
    P("Socialnämndens beslut", True, before=8, after=2)
    P("1. Socialnämnden godkänner redovisningen.\n2. Redovisningen skickas till kommunfullmäktige och kommunrevisionen.")
    P("Sammanfattning av ärendet", True, before=8, after=2)
    P("Kommunen är skyldig att en gång i kvartalet rapportera till Inspektionen för vård och omsorg vilka gynnande beslut som inte har verkställts. " + m1 + " Rapporteringen till IVO är gjord.")
    P("Överläggning", True, before=8, after=2)
    P("Ordföranden ställer frågor om kontaktfamiljer. Verksamhetschefen svarar att en gemensam rekrytering med Orsa och Älvdalen planeras.")
    P("Beslutsgång", True, before=8, after=2)
    P("Ordföranden frågar om nämnden kan besluta enligt förvaltningens förslag och finner att så sker.")
    P("Underlag", True, before=8, after=2)
    P("Socialförvaltningens tjänsteskrivelse med bilagd rapport")
    P("Expedieras till", True, before=8, after=2)
    P("Kommunfullmäktige\nKommunrevisionen").add_run().add_break(WD_BREAK.PAGE)

    P("Bilaga till § 84", after=8)
    P("Socialförvaltningen", True, after=0)
    P("Tjänsteskrivelse 2025-08-11", after=0)
    P("Dnr SN 2025/00231", after=10)
    P(top, True, 15, after=6)
    P("Regelverket", True, before=4, after=2)
    P("Fram till den 1 juli 2025 finns bestämmelserna i 16 kap. 6 f § i den gamla socialtjänstlagen, därefter i 34 kap. 1 § socialtjänstlagen (2025:400). För LSS gäller 28 f § LSS.")
    P("Läget", True, before=4, after=2)
    P(f"{a1} {a2} {a3} {a4}")
    for h, out in tabs:
        P(h, True, 11.5, before=8, after=3)
        tb = d.add_table(rows=0, cols=5)
        tb.style = "Table Grid"
        tb.autofit = False
        W = (1.1, 3.0, 3.0, 1.8, 7.3)
        for k, row in enumerate([C] + out):
            tr = tb.add_row()
            cs = tr.cells
            cant = OxmlElement("w:cantSplit")
            tr._tr.get_or_add_trPr().append(cant)
            for c, w in zip(cs, W):
                c.width = Cm(w)
            grp = k and row[1] == ""
            if grp:
                cs[0].merge(cs[4])
            for c, v in zip(cs[:1] if grp else cs, row):
                p = c.paragraphs[0]
                p.paragraph_format.space_before = Pt(1.5)
                p.paragraph_format.space_after = Pt(2.5)
                r = p.add_run(str(v))
                r.font.size = Pt(10)
                r.bold = k == 0
                r.italic = bool(grp)
                if grp:
                    p.paragraph_format.keep_with_next = True
                    sh = OxmlElement("w:shd")
                    sh.set(qn("w:val"), "clear")
                    sh.set(qn("w:fill"), "F2EFE4")
                    c._tc.get_or_add_tcPr().append(sh)
        hd = OxmlElement("w:tblHeader")
        tb.rows[0]._tr.get_or_add_trPr().append(hd)
        for col, w in zip(tb.columns, W):
            col.width = Cm(w)
    P("Slutord", True, before=12, after=2)
    P("Förvaltningen ser att väntan på kontaktfamilj och boende fortsätter att vara lång. Åtgärderna framgår av verksamhetsplanen.")
    P("Ingegerd Dahlmyr\nSocialchef", before=8)
    with tempfile.TemporaryDirectory() as tmp:
        f = Path(tmp) / f"{STEM}.docx"
        d.save(f)
        soffice_pdf(f, DOCS / f"{STEM}.pdf")
    t.write(STEM, ["document_date is the annexed tjänsteskrivelse's own date; the minutes bear only the meeting's.",
                   "The insats stands in a merged group row above its decisions; the row is kept in the table with blanks.",
                   "Most comments name no outcome: all rows remain."])


if __name__ == "__main__":
    build()
