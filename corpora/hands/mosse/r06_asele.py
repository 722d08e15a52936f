"""Åsele: Word document with a card of label lines per case (python-docx), dates in words, days waited."""
from datetime import date

from docx import Document
from docx.shared import Cm, Pt

from lib import DOCS, Truth

STEM = "mosse06_asele_2025kv2"
MON = "januari februari mars april maj juni juli augusti september oktober november december".split()
END = date(2025, 6, 30)
# insats, lag, lagrum, beslut, kön, orsak, verkställt
CASES = [("Särskilt boende", "SoL", "4 kap. 1 §", date(2024, 12, 17), "kvinna", "Sökanden tackade nej till plats på Tallbacken i mars. Står kvar i kön.", None),
         ("Kontaktperson", "LSS", "9 § 4", date(2024, 5, 2), "man", "Ingen lämplig person har anmält intresse. Annons i bygdetidningen.", None),
         ("Avlösarservice i hemmet", "LSS", "9 § 5", date(2025, 2, 10), "pojke", "Familjen vill vänta till skolstarten.", None),
         ("Ledsagning", "SoL", "4 kap. 1 §", date(2024, 10, 29), "man", "Långa avstånd gör att utförare saknas i norra kommundelen.", None),
         ("Hemtjänst", "SoL", "4 kap. 1 §", date(2025, 1, 7), "kvinna", "Låg på sjukhus i Lycksele under våren.", date(2025, 5, 12))]
KON = {"kvinna": ("K", "vuxen"), "man": ("M", "vuxen"), "pojke": ("M", "barn"), "flicka": ("K", "barn")}
S1, S2 = "Beslut som kvarstår den 30 juni 2025", "Tidigare anmält, nu verkställt"
TITLE = "Kvartalsrapport 2/2025 om ej verkställda beslut"
P1 = ("Rapporten omfattar fem beslut. Fyra av dem kvarstår och ett har verkställts sedan förra rapporten. Två beslut är "
      "fattade enligt LSS och tre enligt SoL. Det äldsta beslutet har väntat i 424 dagar.")


def words(d):
    return f"{d.day} {MON[d.month - 1]} {d.year}"


def truth():
    t = Truth(STEM, organisation="Åsele kommun", kommunkod="2463", namnd="Omsorgsutskottet", dnr="ÅK 2025-211",
              period="2025-Q2", document_date="2025-08-11", laws=["SoL", "LSS"])
    for i, (ins, lag, par, b, who, why, done) in enumerate(CASES, 1):
        kon, alder = KON[who]
        t.decision(nr=i, section=[TITLE, S2 if done else S1, f"Ärende {i}"], insats=ins, lag=lag, lagrum=f"{par} {lag}",
                   beslutsdatum=b.isoformat(), dagar=None if done else (END - b).days, kommentar=why, kon=kon, alder=alder,
                   status="verkställt" if done else "kvarstående", verkstallt_datum=done.isoformat() if done else None)
    t.claim("Rapporten omfattar fem beslut", 5, "rapporterade")
    q = "Fyra av dem kvarstår och ett har verkställts sedan förra rapporten"
    t.claim(q, 4, "kvarstående")
    t.claim(q, 1, "verkställda")
    q = "Två beslut är fattade enligt LSS och tre enligt SoL"
    t.claim(q, 2, "rapporterade", lag="LSS")
    t.claim(q, 3, "rapporterade", lag="SoL")
    assert (END - CASES[1][3]).days == 424
    t.claim("Det äldsta beslutet har väntat i 424 dagar", 424, "kvarstående", "dagar", unsure=["measure"])
    t.save()


def document():
    d = Document()
    d.styles["Normal"].font.name, d.styles["Normal"].font.size = "Georgia", Pt(11)
    d.styles["Normal"].paragraph_format.space_after = Pt(5)
    s = d.sections[0]
    s.left_margin = s.right_margin = Cm(3)
    s.header.paragraphs[0].text = "ÅSELE KOMMUN\t\t2025-08-11"
    s.footer.paragraphs[0].text = "Diarienummer ÅK 2025-211"
    d.add_heading(TITLE, 1)
    d.add_paragraph("Mottagare: Omsorgsutskottet, för kännedom kommunfullmäktige och revisionen")
    d.add_paragraph(P1)
    d.add_paragraph("Skyldigheten att rapportera framgår av 16 kap. 6 f § socialtjänstlagen och 28 f § LSS. Den nya socialtjänstlagen "
                    "träder i kraft den 1 juli 2025 och berör därför inte denna rapport.")

    def card(i, c):
        ins, lag, par, b, who, why, done = c
        d.add_heading(f"Ärende {i}", 3)
        lines = [("Insats", ins), ("Lagrum", f"{par} {lag}"), ("Beslutsdatum", words(b)), ("Avser", who)]
        lines += [("Verkställt", words(done))] if done else [("Väntetid till och med 30 juni", f"{(END - b).days} dagar")]
        for k, v in [*lines, ("Orsak", why)]:
            p = d.add_paragraph()
            p.paragraph_format.space_after = Pt(0)
            p.add_run(k + ": ").bold = True
            p.add_run(v)
    d.add_heading(S1, 2)
    for i, c in enumerate(CASES, 1):
        if c[-1]:
            d.add_heading(S2, 2)
        card(i, c)
    d.add_paragraph()
    d.add_paragraph("Utskottet föreslås lägga rapporten till handlingarna.")
    d.add_paragraph("Omsorgschefen")
    d.save(DOCS / f"{STEM}.docx")


if __name__ == "__main__":
    truth()
    document()
