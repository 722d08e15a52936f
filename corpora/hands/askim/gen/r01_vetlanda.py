"""Vetlanda, Q2 2024: plain Word tjänsteskrivelse printed by LibreOffice; one list of decisions per law."""
from docx import Document
from docx.shared import Cm, Pt

from .core import Truth, docx_table, soffice_pdf

SOL = [("Särskilt boende", "2024-02-12", "Tackat nej till rum på Solgläntan, vill bo i centralorten."),
       ("Särskilt boende", "2024-01-30", "Ledig plats saknas."),
       ("Växelvård", "2024-03-05", "Platsbrist. Maken har utökad hemtjänst så länge."),
       ("Kontaktperson", "2023-11-20", "Ingen lämplig uppdragstagare har hittats."),
       ("Boendestöd", "2024-03-18", "Den enskilde svarar inte på brev eller telefon.")]
LSS = [("Daglig verksamhet", "2023-10-09", "Har tackat nej till två platser, studiebesök på en tredje i augusti."),
       ("Kontaktperson", "2024-03-27", "Uppdragstagare finns, start efter semestern."),
       ("Bostad med särskild service för vuxna", "2022-06-15", "Tackat nej till lägenhet i Ekenässjön. Väntar på nybyggnationen."),
       ("Korttidsvistelse", "2024-02-01", "Föräldrarna vill vänta till skolstarten.")]


def build():
    t = Truth("askim01_vetlanda_2024_kv2", "Vetlanda kommun", "0685", "Vård- och omsorgsnämnden", "VON 2024/112",
              "2024-Q2", "2024-08-19", ["SoL", "LSS"])
    d = Document()
    st = d.styles["Normal"]
    st.font.name, st.font.size = "Liberation Sans", Pt(10.5)
    for s in d.sections:
        s.page_width, s.page_height = Cm(21), Cm(29.7)
        s.left_margin, s.right_margin = Cm(3), Cm(2.2)
        s.footer.paragraphs[0].text = "Vetlanda kommun · 574 80 Vetlanda · vetlanda.se"
    head = d.add_table(rows=1, cols=2).rows[0].cells
    head[0].text = "VETLANDA KOMMUN\nVård- och omsorgsförvaltningen\nKvalitetsutvecklare"
    head[1].text = "TJÄNSTESKRIVELSE\n2024-08-19\nDiarienr VON 2024/112"
    d.add_paragraph("\nVård- och omsorgsnämnden")
    d.add_heading("Beslut som inte verkställts inom tre månader, kvartal 2 2024", 1)
    d.add_heading("Förslag till beslut", 2)
    d.add_paragraph("Nämnden noterar informationen och skickar den vidare till kommunfullmäktige och revisorerna.")
    d.add_heading("Beskrivning av ärendet", 2)
    d.add_paragraph("Enligt 16 kap. 6 f § socialtjänstlagen och 28 f § LSS ska nämnden en gång i kvartalet anmäla alla "
                    "gynnande beslut som är äldre än tre månader och inte har verkställts. Anmälan görs till IVO. "
                    "Kommunfullmäktige får uppgifterna utan namn.")
    q1 = "Vid kvartalets utgång den 30 juni 2024 fanns nio beslut som väntade på att verkställas, fem enligt SoL och fyra enligt LSS."
    q2 = "I rapporten för kvartal 1 var de sju."
    q3 = "Det är alltså två fler nu."
    q4 = "I tre av de nio besluten har den enskilde tackat nej till ett erbjudande."
    d.add_paragraph(f"{q1} {q2} {q3} {q4} Det äldsta beslutet är från juni 2022.")
    m = ("measure",)
    t.claim(q1, 9, "kvarstående", loose=m)
    t.claim(q1, 5, "kvarstående", lag="SoL", loose=m)
    t.claim(q1, 4, "kvarstående", lag="LSS", loose=m)
    t.claim(q2, 7, "kvarstående", period="2024-Q1", loose=m)
    t.claim(q3, 2, "kvarstående", unit="skillnad", compare_to="2024-Q1", loose=m)
    t.claim(q4, 3, "kvarstående", orsak="tackat nej", loose=("measure", "orsak"))
    t.claim("I tre av de nio besluten", 9, "kvarstående", optional=True)
    for tid, lag, head, col, rows in (("t1", "SoL", "Beslut enligt socialtjänstlagen", "Bistånd", SOL),
                                      ("t2", "LSS", "Beslut enligt LSS", "Insats", LSS)):
        d.add_heading(head, 2)
        cols = [col, "Beslutsdatum", "Varför beslutet inte är verkställt"]
        printed = t.table(tid, "decision_rows", cols, rows, head, [head])
        docx_table(d, cols, printed, [4.3, 3.3, 8.2])
        for ins, date, kom in rows:
            t.dec(tid, [head], insats=ins, lag=lag, beslutsdatum=date, kommentar=kom)
    d.add_heading("Tidplan för rapporterna 2024", 2)
    docx_table(d, ["Kvartal", "Till nämnden", "Till fullmäktige"],
               [["1", "27 maj", "19 juni"], ["2", "26 augusti", "18 september"], ["3", "25 november", "18 december"]],
               [2, 4, 4], style="Light List Accent 1")
    d.add_paragraph("\nMargareta Exempelsson\t\t\tTorbjörn Påhittad\nFörvaltningschef\t\t\tKvalitetsutvecklare")
    d.add_paragraph("Beslutet skickas till: kommunfullmäktige, kommunens revisorer")
    soffice_pdf(d, t.out("pdf"))
    t.save()
