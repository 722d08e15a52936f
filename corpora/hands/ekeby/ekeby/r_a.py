"""Vansbro, Ovanåker, Svalöv."""
from datetime import date

from .model import H, LC, LH, L, P, T, claim as c, find, yymmdd

V = ("measure",)


def doc(org, kod, namnd, dnr, period, day, laws=("SoL", "LSS")):
    return dict(organisation=org, stadsdel=None, namnd=namnd, kommunkod=kod, dnr=dnr, period=period, document_date=day,
                laws=list(laws))


def vansbro():
    end = date(2024, 6, 30)

    def row(insats, d, vem, why):
        return [insats, d, vem, str((end - date.fromisoformat(yymmdd(d))).days), why]
    sol = [row("Särskilt boende", "230926", "Kvinna", "Har tackat nej till plats på Solbacken vid två tillfällen. Vill invänta plats i hemorten."),
           row("Särskilt boende", "240115", "Man", "Erbjuden plats, anhöriga har bett att få återkomma."),
           row("Särskilt boende", "240212", "Kvinna", "Ingen ledig plats har kunnat erbjudas."),
           row("Kontaktfamilj", "240305", "Flicka", "Familj saknas. Annons ute sedan i april."),
           row("Kontaktperson", "231120", "Man", "Svårt att hitta någon med rätt intressen.")]
    lss = [row("Bostad med särskild service för vuxna", "221104", "Man", "Gruppbostaden är full. Står först i kön."),
           row("Daglig verksamhet", "240320", "Kvinna", "Går kvar i gymnasiesärskolan terminen ut, vill börja efter sommaren."),
           row("Kontaktperson", "240131", "Man", "Uppdragstagaren hoppade av innan start. Ny söks."),
           row("Korttidsvistelse", "240311", "Pojke", "Vårdnadshavarna har inte svarat på erbjudandet.")]
    slut = [["Särskilt boende", "SoL", "231218", "Man", "240507", None, None],
            ["Särskilt boende", "SoL", "231204", "Kvinna", None, "240419", "Avliden."],
            ["Ledsagarservice", "LSS", "231011", "Kvinna", "240603", None, "Ny ledsagare från sommaren."]]
    cols = ["Insats", "Beslut fattat", "Avser", "Dagar t.o.m. 30 juni", "Orsak till dröjsmålet"]
    roles, w = ["insats", "beslutsdatum", "kon", "dagar", "kommentar"], [3.6, 1.9, 1.8, 2.1, 6.8]
    s1 = "Den sista juni 2024 var det nio beslut som inte hade verkställts inom tre månader, fem enligt SoL och fyra enligt LSS."
    s2 = "I rapporten för kvartal 1 fanns sex beslut, det är alltså en ökning med tre."
    s3 = "Tre av de beslut som stod med förra gången är nu borta ur listan, två har verkställts och ett har avslutats."
    return dict(
        stem="ekeby01_vansbro_2024_kv2", how="docx-pdf", document=doc("Vansbro kommun", "2021", "Socialnämnden", "SN 2024/118", "2024-Q2", "2024-07-23"),
        look=dict(font="Liberation Serif", hfont="Liberation Sans", size=11, hsizes=[15, 12, 11, 10], footer="Vansbro kommun  ·  sid ",
                  of=" av ", of_end="", table_size=9.5, head_fill="E7E6E6"),
        blocks=[
            LH(["Vansbro kommun", "Socialförvaltningen", "Handläggare: verksamhetscontroller"], ["TJÄNSTESKRIVELSE", "Datum: 2024-07-23", "Diarienr: SN 2024/118", "Till: Socialnämnden"]),
            H("Ej verkställda beslut kvartal 2 2024", 0),
            H("Förslag till beslut"), P("Socialnämnden lägger rapporten till handlingarna och skickar den vidare till kommunfullmäktige och revisorerna."),
            H("Ärendet"),
            P("Beslut enligt 4 kap. 1 § socialtjänstlagen och 9 § LSS som inte har verkställts inom tre månader ska rapporteras till IVO varje kvartal. Det gäller också när en insats har avbrutits och inte kommit igång igen. "
              "Datum nedan skrivs som i verksamhetssystemet, ÅÅMMDD."),
            P(s1 + " " + s2 + " " + s3, claims=[
                c("Den sista juni 2024 var det nio beslut som inte hade verkställts inom tre månader", 9, "kvarstående", vag=V),
                c("fem enligt SoL", 5, "kvarstående", lag="SoL", vag=V), c("fyra enligt LSS", 4, "kvarstående", lag="LSS", vag=V),
                c("I rapporten för kvartal 1 fanns sex beslut", 6, "kvarstående", period="2024-Q1", vag=V),
                c("det är alltså en ökning med tre", 3, "kvarstående", unit="skillnad", compare_to="2024-Q1", vag=V),
                c("Tre av de beslut som stod med förra gången är nu borta ur listan", 3, "verkställda/avslutade", vag=V),
                c("två har verkställts", 2, "verkställda"), c("ett har avslutats", 1, "avslutade")]),
            H("Beslut enligt SoL", 2), T(cols, sol, "decision_rows", roles=roles, ctx=dict(lag="SoL"), conv=yymmdd, widths=w, right=[3]),
            H("Beslut enligt LSS", 2), T(cols, lss, "decision_rows", roles=roles, ctx=dict(lag="LSS"), conv=yymmdd, widths=w, right=[3]),
            H("Verkställda eller avslutade sedan förra rapporten", 2),
            T(["Insats", "Lag", "Beslut fattat", "Avser", "Verkställt", "Avslutat", "Notering"], slut, "decision_rows",
              roles=["insats", "lag", "beslutsdatum", "kon", "verkstallt_datum", "avslutat_datum", "kommentar"], conv=yymmdd,
              widths=[3.2, 1.3, 2, 1.9, 2, 2, 3.8]),
            H("Bedömning"), P("Läget är oförändrat för de äldre. Platser på särskilt boende frigörs normalt under hösten. Den svåra frågan är kontaktfamiljer där kommunen inte får napp på sina annonser."),
            P("Socialförvaltningen\n\nSocialchef", style="sign")])


def ovanaker():
    sol = [["Särskilt boende", "5", "2", "1", "2"], ["Dagverksamhet", "3", "1", "0", "2"], ["Kontaktperson", "2", "0", "0", "2"],
           ["Boendestöd", "3", "1", "1", "1"], ["Totalt", "14", "4", "2", "7"]]
    lss = [["Daglig verksamhet", "4", "1", "0", "3"], ["Kontaktperson", "3", "0", "1", "2"], ["Ledsagarservice", "1", "0", "0", "1"],
           ["Bostad med särskild service för vuxna", "2", "0", "0", "2"], ["Totalt", "10", "1", "1", "8"]]
    rs = [["Särskilt boende", "2023-03-21", "K", "Tackat nej till Hagagården, vill bo i Alfta"],
          ["Särskilt boende", "2023-08-30", "M", "Hustrun vårdar hemma tills vidare, familjen vill avvakta"],
          ["Dagverksamhet", "2023-06-14", "K", "Vill inte börja förrän den nya lokalen är klar"],
          ["Dagverksamhet", "2023-09-05", "K", "Resorna inte lösta, färdtjäsnt utreds"],
          ["Kontaktperson", "2023-02-10", "M", "Ingen lämplig person hittad ännu"],
          ["Kontaktperson", "2023-09-19", "K", "Rekrytering pågår"],
          ["Boendestöd", "2023-07-03", "M", "Svarar inte på kallelser eller telefon"]]
    rl = [["Daglig verksamhet", "2023-05-22", "M", "Har provat två platser, ingen passade"],
          ["Daglig verksamhet", "2023-08-17", "K", "Sjukskriven"],
          ["Daglig verksamhet", "2023-09-28", "M", "Studiebesök bokat i januari"],
          ["Kontaktperson", "2022-11-30", "K", "Önskar kvinna i egen ålder, svårt att finna"],
          ["Kontaktperson", "2023-06-08", "M", "Rekrytering pågår"],
          ["Ledsagarservice", "2023-09-11", "M", "Personal saknas på helger"],
          ["Bostad med särskild service för vuxna", "2021-10-06", "M", "Tackat nej till lägenhet i Edsbyn, väntar på nybyggnation"],
          ["Bostad med särskild service för vuxna", "2023-04-27", "K", "Inga lediga lägenheter"]]
    cols = ["Insats", "Rapporterade beslut", "varav verkställda", "varav avslutade utan verkställighet", "Återstår 2023-12-31"]
    cc = [None, dict(measure="rapporterade"), dict(measure="verkställda"), dict(measure="avslutade"), dict(measure="kvarstående")]
    rc = ["Insats", "Beslutsdatum", "K/M", "Väntan beror på"]
    roles = ["insats", "beslutsdatum", "kon", "kommentar"]
    a = "Sammanlagt har 23 beslut rapporterats till IVO för fjärde kvartalet 2023."
    b = "Av dessa har fem verkställts och tre avslutats."
    d = "16 beslut återstår vid årets slut."
    e = "De som väntar är sju kvinnor och åtta män."
    return dict(
        stem="ekeby02_ovanaker_2023_kv4", how="rl", document=doc("Ovanåkers kommun", "2121", "Omsorgsnämnden", "ON 2023-00214", "2023-Q4", "2024-01-25"),
        look=dict(font="Helvetica", header="Ovanåkers kommun    Omsorgsförvaltningen    ON 2023-00214", page="{} ({})", head_fill="#dfe8d8", line="#8a9a80",
                  title="Rapportering enligt SoL och LSS", footer="Postadress 828 80 Edsbyn   Besök Långgatan 45   Telefon 0271-570 00"),
        blocks=[
            LH(["Tjänsteskrivelse", "2024-01-25", "Mottagare: Omsorgsnämnden"], ["Dnr ON 2023-00214"]),
            H("Kvartalsrapport 4/2023 om gynnande beslut som inte verkställts", 0),
            H("Sammanfattning"), P(" ".join([a, b, d, e]), claims=[
                c("Sammanlagt har 23 beslut rapporterats till IVO", 23, "rapporterade"),
                c("Av dessa har fem verkställts", 5, "verkställda"), c("tre avslutats", 3, "avslutade"),
                c("16 beslut återstår vid årets slut", 16, "kvarstående"),
                c("De som väntar är sju kvinnor och åtta män", 7, "kvarstående", kon="K", vag=V),
                c("De som väntar är sju kvinnor och åtta män", 8, "kvarstående", kon="M", vag=V)]),
            H("Beslutsförslag"), P("Omsorgsnämnden godkänner redovisningen. Statistikrapporten överlämnas till kommunfullmäktige."),
            H("Antal per insats"),
            P("Kommunen ska enligt 16 kap. 6 f-h §§ SoL och 28 f-h §§ LSS lämna uppgifterna till IVO, revisorerna och fullmäktige. Ett beslut som både rapporterats och verkställts i samma kvartal räknas i båda kolumnerna."),
            H("Socialtjänstlagen, SoL", 2), T(cols, sol, "insats_status", ctx=dict(lag="SoL"), cc=cc, right=[1, 2, 3, 4], widths=[5, 2.6, 2.6, 3.2, 2.6]),
            H("Lagen om stöd och service, LSS", 2), T(cols, lss, "insats_status", ctx=dict(lag="LSS"), cc=cc, right=[1, 2, 3, 4], widths=[5, 2.6, 2.6, 3.2, 2.6]),
            H("Beslut som återstår"),
            P("Nedan anges varje beslut för sig, utan att den enskilde ska kunna kännas igen."),
            H("Återstående beslut enligt SoL", 2), T(rc, rs, "decision_rows", roles=roles, ctx=dict(lag="SoL"), widths=[4.5, 2.3, 1.2, 8]),
            H("Återstående beslut enligt LSS", 2), T(rc, rl, "decision_rows", roles=roles, ctx=dict(lag="LSS"), widths=[4.5, 2.3, 1.2, 8]),
            P("Barnperspektiv: inga barn berörs av redovisningen.", claims=[]),
            P("Förvaltningschef                         Kvalitetsutvecklare", style="sign")],
        findings=[
            find("table_sum", "error", "SoL: rapporterade in the rows sum to 13, Totalt says 14.", 14, 13, ["Totalt 14 4 2 7"]),
            find("text_vs_table", "error", "The text has 16 remaining, the tables 7 + 8 = 15 (and 15 rows).", 16, 15, ["16 beslut återstår vid årets slut"])],
        findings_optional=[
            find("table_sum", "note", "Totalt SoL: 14 reported is not 4 + 2 + 7 = 13.", 14, 13, ["Totalt 14 4 2 7"]),
            find("text_vs_table", "note", "23 reported in the text, the printed totals give 14 + 10 = 24.", 23, 24, ["Sammanlagt har 23 beslut rapporterats till IVO"]),
            find("text_vs_text", "note", "16 remaining against seven women and eight men.", 16, 15, ["16 beslut återstår vid årets slut", "De som väntar är sju kvinnor och åtta män"]),
            find("text_vs_text", "note", "23 reported less five and three is 15, not 16.", 16, 15, ["16 beslut återstår vid årets slut"])])


def svalov():
    sol = [["Särskilt boende", "9", "6", "3", "5", "3", "1"], ["Korttidsboende", "2", "1", "1", "2", "–", "–"],
           ["Hemtjänst", "1", "1", "–", "1", "–", "–"], ["Sysselsättning", "3", "1", "2", "1", "2", "–"],
           ["Summa", "15", "9", "6", "9", "5", "1"]]
    lss = [["Daglig verksamhet", "6", "2", "4", "4", "1", "1"], ["Kontaktperson", "4", "2", "2", "1", "2", "1"],
           ["Avlösarservice i hemmet", "2", "–", "2", "2", "–", "–"], ["Bostad med särskild service", "3", "1", "2", "–", "1", "2"],
           ["Summa", "15", "5", "10", "7", "4", "4"]]
    a, w = "Antal beslut", "Väntetid i månader"
    cols = ["Insats"] + [f"{a} / {x}" for x in ("Totalt", "Kvinnor", "Män")] + [f"{w} / {x}" for x in ("3–6", "7–12", "13–")]
    head = [[("Insats", 1, 2), (a, 3, 1), (w, 3, 1)], [(x, 1, 1) for x in ("Totalt", "Kvinnor", "Män", "3–6", "7–12", "13–")]]
    m = dict(measure="ej_verkställda")
    cc = [None, m, dict(m, kon="K"), dict(m, kon="M"), dict(m, manader="3–6"), dict(m, manader="7–12"), dict(m, manader="13–")]
    s = ["Vid utgången av mars 2025 fanns 30 beslut som inte hade verkställts i tid, 15 enligt vardera lagen.",
         "Det är fyra färre än vid årsskiftet, då antalet var 34.",
         "16 av besluten rör män och 14 rör kvinnor.", "Särskilt boende svarar för 60 procent av besluten enligt SoL.",
         "I fem fall har väntan pågått längre än ett år.", "Inom individ- och familjeomsorgen fanns inga beslut att rapportera."]
    return dict(
        stem="ekeby03_svalov_2025_kv1", how="html-pdf", document=doc("Svalövs kommun", "1214", "Vård- och omsorgsnämnden", "VON 45-2025", "2025-Q1", "2025-04-16"),
        look=dict(title="Ej verkställda beslut", css="@page{size:A4;margin:20mm 18mm} body{font:10.5pt/1.4 'DejaVu Sans',sans-serif;color:#222} "
                  "h1{font-size:17pt;color:#7a1f2b} h2{font-size:12.5pt;border-bottom:1px solid #7a1f2b} h3{font-size:11pt;margin-bottom:3pt} table{border-collapse:collapse;width:100%;font-size:9pt;margin-bottom:10pt;break-inside:avoid} "
                  "th{background:#7a1f2b;color:#fff;padding:3pt;border:1px solid #fff} td{border-bottom:1px solid #bbb;padding:3pt} .n{text-align:center} .tot td{font-weight:bold;background:#f3e9ea} "
                  ".lh{display:flex;justify-content:space-between;font-size:8.5pt;margin-bottom:14pt}"),
        blocks=[
            LH(["SVALÖVS KOMMUN", "Sektor social omsorg", "268 80 Svalöv"], ["Tjänsteskrivelse", "2025-04-16", "VON 45-2025", "Vård- och omsorgsnämnden"]),
            H("Uppföljning av ej verkställda beslut, första kvartalet 2025", 0),
            P("Förvaltningens förslag: Vård- och omsorgsnämnden noterar informationen."),
            H("Beskrivning av ärendet"),
            P(" ".join(s), claims=[
                c("Vid utgången av mars 2025 fanns 30 beslut som inte hade verkställts i tid", 30, "ej_verkställda", vag=V),
                c("15 enligt vardera lagen", 15, "ej_verkställda", lag="SoL", vag=V), c("15 enligt vardera lagen", 15, "ej_verkställda", lag="LSS", vag=V),
                c("Det är fyra färre än vid årsskiftet", -4, "ej_verkställda", unit="skillnad", compare_to="2024-Q4", vag=V),
                c("då antalet var 34", 34, "ej_verkställda", period="2024-Q4", vag=V),
                c("16 av besluten rör män", 16, "ej_verkställda", kon="M", vag=V), c("14 rör kvinnor", 14, "ej_verkställda", kon="K", vag=V),
                c("Särskilt boende svarar för 60 procent av besluten enligt SoL", 60, "ej_verkställda", lag="SoL", insats="Särskilt boende", unit="procent", vag=V),
                c("I fem fall har väntan pågått längre än ett år", 5, "ej_verkställda", vag=V),
                c("Inom individ- och familjeomsorgen fanns inga beslut att rapportera", 0, "rapporterade", omrade="individ- och familjeomsorgen", vag=V)]),
            H("SoL", 2), T(cols, sol, "waiting_buckets", ctx=dict(lag="SoL"), cc=cc, head=head, right=[1, 2, 3, 4, 5, 6]),
            H("LSS", 2), T(cols, lss, "waiting_buckets", ctx=dict(lag="LSS"), cc=cc, head=head, right=[1, 2, 3, 4, 5, 6]),
            H("Orsaker till dröjsmål"),
            P("Ett huvudskäl har valts för varje beslut, oavsett lag."),
            LC([("Ingen ledig plats", "9"), ("Tackat nej till erbjudande", "8"), ("Personal eller uppdragstagare saknas", "7"), ("Övrigt", "6")], m),
            P("De flesta som tackat nej till särskilt boende gör det för att de vill till ett visst boende. Ett nej innebär inte att beslutet upphör."),
            H("Fortsatt rapportering"),
            T(["Avser", "Till IVO senast", "Till nämnden"], [["Kvartal 2", "31 augusti", "september"], ["Kvartal 3", "31 oktober", "november"], ["Kvartal 4", "31 januari", "februari"]], "other"),
            P("Sektorchef", style="sign")])
