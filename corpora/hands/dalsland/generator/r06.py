"""Hultsfred kv 2 2024: DOCX, minutes (protokollsutdrag); cases as numbered paragraphs, a count list in bullets, closed cases as bullets."""
from docx import Document
from docx.shared import Pt, Cm
from lib import *


def make():
    r = R("dalsland06_hultsfred_2024_kv2", "docx", "Hultsfreds kommun", "0860", "Socialnämnden", "SN 2024/58 770", "2024-Q2", "2024-09-04", ["SoL", "LSS"], fmt=daymonth)
    rows = [  # lag, insats, verb form, date, avbrott, kon, alder, kommentar
        ("SoL", "Särskilt boende", "2024-03-05", 0, "kvinna", "Hon har erbjudits plats på Knektagården men tackat nej eftersom hon vill bo i Virserum."),
        ("SoL", "Särskilt boende", "2024-03-21", 0, "man", "Kommunen har inte haft någon ledig plats att erbjuda."),
        ("SoL", "Kontaktfamilj", "2023-09-18", 0, "pojke", "Familj fanns men drog sig ur, ny söks."),
        ("SoL", "Öppenvård", "2024-02-15", 0, "kvinna", "Kvinnan har inte kommit till de planerade samtalen."),
        ("LSS", "Kontaktperson", "2022-10-24", 0, "man", "Tre personer har föreslagits, mannen har sagt nej till alla."),
        ("LSS", "Korttidsvistelse", "2024-01-08", 1, "flicka", "Verkställigheten bröts när fritidshemmet stängde och har inte återupptagits."),
        ("LSS", "Gruppbostad", "2023-12-13", 0, "man", "Han står först i kön."),
    ]
    done = [("SoL", "Särskilt boende", "2024-02-01", "kvinna", "verk", "2024-05-27"), ("LSS", "Daglig verksamhet", "2024-01-29", "man", "avsl", "2024-06-10")]
    d = Document()
    s = d.sections[0]; s.page_width, s.page_height = Cm(21), Cm(29.7); s.left_margin = Cm(3.5)
    d.styles["Normal"].font.name = "Garamond"; d.styles["Normal"].font.size = Pt(12)
    s.header.paragraphs[0].text = "HULTSFREDS KOMMUN\tPROTOKOLLSUTDRAG\nSocialnämnden\tSammanträdesdatum 2024-08-28"
    s.footer.paragraphs[0].text = "Justerandes signatur\t\tUtdragsbestyrkande"
    d.add_heading("§ 71  Ej verkställda beslut andra kvartalet 2024", 2)
    d.add_paragraph("Dnr SN 2024/58 770")
    d.add_paragraph().add_run("Socialnämndens beslut").bold = True
    d.add_paragraph("Socialnämnden beslutar att anteckna informationen och att anmäla den till kommunfullmäktige.")
    d.add_paragraph().add_run("Sammanfattning").bold = True
    N = len(rows)
    S, L = sum(x[0] == "SoL" for x in rows), sum(x[0] == "LSS" for x in rows)
    a = f"Vid utgången av juni 2024 kvarstod {ORD[N]} beslut som inte verkställts inom tre månader, {ORD[S]} beslut enligt SoL och {ORD[L]} enligt LSS."
    r.claim(a, N, "kvarstående"); r.claim(a, S, "kvarstående", lag="SoL"); r.claim(a, L, "kvarstående", lag="LSS")
    b = "Vid motsvarande tid förra året var de elva."
    r.claim(b, 11, "kvarstående", period="2023-Q2")
    c = "Under kvartalet har dessutom ett beslut verkställts och ett avslutats utan verkställighet."
    r.claim(c, 1, "verkställda"); r.claim(c, 1, "avslutade")
    d.add_paragraph(f"{a} {b} {c}")
    d.add_paragraph("Anledningarna till att besluten inte verkställts fördelar sig så här:")
    orsaker = (("Den enskilde har tackat nej eller medverkar inte", 3), ("Ledig plats saknas", 2), ("Uppdragstagare saknas", 1), ("Annat", 1))
    assert sum(v for _, v in orsaker) == N
    for nm, v in orsaker:
        d.add_paragraph(f"{nm}: {v}", style="List Bullet")
        r.cnt("t1", "kvarstående", v, orsak=nm)
    r.tables.append(dict(id="t1", title=None, section=["Sammanfattning"], columns=[], rows=[[nm, str(v)] for nm, v in orsaker], kind="list_counts"))
    n = 0
    for lag, head in (("SoL", "Ej verkställda beslut enligt socialtjänstlagen"), ("LSS", "Ej verkställda beslut enligt LSS")):
        d.add_paragraph().add_run(head).bold = True
        for l, i, dat, av, who, kom in rows:
            if l != lag: continue
            n += 1
            p = d.add_paragraph()
            p.add_run(f"Ärende {n}. ").italic = True
            p.add_run(f"{i}, {who}. {'Avbrott sedan den' if av else 'Beslut den'} {daymonth(dat)}. {kom}")
            r.dec(i, lag, nr=n, section=[head], beslutsdatum=None if av else dat, avbrottsdatum=dat if av else None, kommentar=kom,
                  kon="K" if who in ("kvinna", "flicka") else "M", alder="barn" if who in ("flicka", "pojke") else "vuxen")
    hd = "Tidigare rapporterade beslut som verkställts eller avslutats"
    d.add_paragraph().add_run(hd).bold = True
    for lag, i, dat, who, st, e in done:
        d.add_paragraph(f"{i} enligt {lag}, {who}, beslut den {daymonth(dat)}, {'verkställdes' if st == 'verk' else 'avslutades'} den {daymonth(e)}.", style="List Bullet")
        r.dec(i, lag, section=[hd], beslutsdatum=dat, kon="K" if who == "kvinna" else "M", alder="vuxen", status="verkställt" if st == "verk" else "avslutat",
              verkstallt_datum=e if st == "verk" else None, avslutat_datum=e if st == "avsl" else None)
    d.add_paragraph().add_run("Beslutsunderlag").bold = True
    d.add_paragraph("Socialförvaltningens tjänsteskrivelse den 12 augusti 2024\nArbetsutskottets protokoll § 102/2024")
    d.add_paragraph("Paragrafen är justerad 2024-09-04\n\nSkickas till\nKommunfullmäktige")
    d.save(r.path)
    return r
