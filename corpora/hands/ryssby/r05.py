"""Kramfors, kvartal 3 2022: reportlab, numbered cases (head, line of facts, text); no table at all; right throughout."""
from reportlab.lib.units import cm

import to_rl
from model import C, Report, long_date, word

LEFT = [("Särskilt boende", "SoL", "4 kap. 1 § SoL", "2021-09-13", None, "kvinna",
         "Den enskilde har erbjudits lägenhet vid tre tillfällen och tackat nej varje gång. Hon vill endast bo i Nyland. Beslutet omprövas i höst."),
        ("Kontaktperson", "LSS", "9 § 4 LSS", None, "2022-05-02", "man",
         "Tidigare kontaktperson har slutat på egen begäran. Ny har inte gått att rekrytera trots anonsering."),
        ("Boendestöd", "SoL", "4 kap. 1 § SoL", "2022-03-22", None, "man", "Mår för dåligt för att ta emot någon i hemmet just nu. Kontakt hålls genom psykiatrin."),
        ("Korttidsvistelse", "LSS", "9 § 6 LSS", "2022-04-11", None, "flicka",
         "Platsen på korttidshemmet räcker inte för de nätter som beviljats. Föräldrarna har sagt nej till stödfamilj."),
        ("Daglig verksamhet", "LSS", "9 § 10 LSS", "2022-02-14", None, "man", "Har inte svarat på kallelser. God man kontaktad."),
        ("Dagverksamhet", "SoL", "4 kap. 1 § SoL", "2022-06-07", None, "kvinna", "Resorna har inte kunnat ordnas. Start planerad till november.")]
DONE = [("Kontaktfamilj", "SoL", "4 kap. 1 § SoL", "2022-01-18", "pojke", "verkställt", "2022-08-20", "Familj i grannkommunen godkändes i juni."),
        ("Särskilt boende", "SoL", "4 kap. 1 § SoL", "2022-03-04", "man", "avslutat", "2022-07-30", "Den enskilde avled innan plats kunnat erbjudas."),
        ("Ledsagarservice", "LSS", "9 § 3 LSS", "2022-02-25", "kvinna", "verkställt", "2022-09-08", "Hade först inte valt utförare.")]
SEX = {"kvinna": ("K", "vuxen"), "man": ("M", "vuxen"), "flicka": ("K", "barn"), "pojke": ("M", "barn")}


def build():
    r = Report("ryssby05_kramfors_2022kv3", "pdf", "Kramfors kommun", "2282", "Bistånds-, arbetsmarknads- och sociala nämnden", "BAS 2022/88 700", "2022-Q3", "2022-10-17", ["SoL", "LSS"])
    sol, lss = sum(x[1] == "SoL" for x in LEFT), sum(x[1] == "LSS" for x in LEFT)
    v, a = sum(x[5] == "verkställt" for x in DONE), sum(x[5] == "avslutat" for x in DONE)
    n = len(LEFT) + len(DONE)
    r.h(0, "Ej verkställda beslut 3:e kvartalet 2022 – redovisning av enskilda ärenden")
    r.p("Bistånds-, arbetsmarknads- och sociala nämnden ska enligt lag underrätta Inspektionen för vård och omsorg om beslut som väntat mer än tre månader på att bli "
        "verkställda. Nämnden har begärt att varje ärende redovisas för sig, utan uppgifter som kan röja vem det gäller.")
    r.p(f"Under kvartalet har {word(n)} beslut rapporterats. Av dessa har {word(v)} verkställts och {word(a)} avslutats på annat sätt. {word(len(LEFT)).capitalize()} beslut "
        f"är fortfarande inte verkställda den 30 september 2022, {word(sol)} enligt SoL och {word(lss)} enligt LSS. I två fall har den enskilde eller företrädaren sagt nej "
        "till det som erbjudits.",
        C(f"Under kvartalet har {word(n)} beslut rapporterats", n, "rapporterade"),
        C(f"Av dessa har {word(v)} verkställts", v, "verkställda"),
        C(f"{word(a)} avslutats på annat sätt", a, "avslutade"),
        C(f"{word(len(LEFT)).capitalize()} beslut är fortfarande inte verkställda den 30 september 2022", len(LEFT), "kvarstående"),
        C(f"{word(sol)} enligt SoL", sol, "kvarstående", lag="SoL"),
        C(f"{word(lss)} enligt LSS", lss, "kvarstående", lag="LSS"),
        C("I två fall har den enskilde eller företrädaren sagt nej till det som erbjudits", 2, "kvarstående", agreed=["period", "lag", "insats", "kon", "compare_to"],
          orsak="sagt nej till det som erbjudits"))
    r.h(1, "A. Beslut som ännu inte är verkställda")
    nr = 0
    for ins, law, lagrum, d, av, sex, text in LEFT:
        nr += 1
        k, ald = SEX[sex]
        r.p(f"Ärende {nr}: {ins}, {lagrum}", style="b")
        r.p((f"Beslutsdatum: {long_date(d)}" if d else f"Avbrott i verkställigheten sedan: {long_date(av)}") + f". Gäller: {sex}.", style="tight")
        r.p(text)
        r.dec(None, ins, law, nr=nr, lagrum=lagrum, beslutsdatum=d, avbrottsdatum=av, kommentar=text, kon=k, alder=ald)
    r.h(1, "B. Tidigare rapporterade beslut som verkställts eller avslutats")
    for ins, law, lagrum, d, sex, st, end, text in DONE:
        nr += 1
        k, ald = SEX[sex]
        r.p(f"Ärende {nr}: {ins}, {lagrum}", style="b")
        r.p(f"Beslutsdatum: {long_date(d)}. Gäller: {sex}. {st.capitalize()}: {long_date(end)}.", style="tight")
        r.p(text)
        r.dec(None, ins, law, nr=nr, lagrum=lagrum, beslutsdatum=d, kommentar=text, kon=k, alder=ald, status=st,
              **{"verkstallt_datum" if st == "verkställt" else "avslutat_datum": end})
    r.h(1, "Förvaltningens bedömning")
    r.p("Flera av de väntande ärendena beror på omständigheter som kommunen inte råder över. Rekryteringen av kontaktpersoner behöver dock förstärkas. IVO har inte begärt "
        "kompletterande uppgifter sedan förra rapporten, men nämnden kan enligt 16 kap. 6 a § SoL åläggas en särskild avgift.")
    r.h(1, "Förslag till beslut")
    r.p("Nämnden lägger redovisningen till handlingarna.")
    r.p("Biståndskontoret, genom verksamhetschefen", style="i")

    def on_page(c, d, f):
        c.setFont(f["Regular"], 9)
        c.drawString(2.8 * cm, 28.2 * cm, "Kramfors kommun")
        c.drawString(2.8 * cm, 27.75 * cm, "Bistånds-, arbetsmarknads- och socialförvaltningen")
        c.drawString(13.2 * cm, 28.2 * cm, "Tjänsteskrivelse")
        c.drawString(13.2 * cm, 27.75 * cm, "2022-10-17")
        c.drawString(13.2 * cm, 27.3 * cm, "BAS 2022/88 700")
        c.drawRightString(18.2 * cm, 28.2 * cm, f"{d.page} (2)")

    to_rl.build(r, dict(font="LiberationSerif", size=11, margin=2.8, after=7, colour="#1f3864", table=[]), on_page)
    return r
