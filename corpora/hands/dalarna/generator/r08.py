from lib import *
from docx import Document
from docx.shared import Pt, Cm
r = R("dalarna08_hagfors_2024q3", organisation="Hagfors kommun", namnd="Individ- och omsorgsnämnden", kommunkod="1783", dnr="ION 2024/77", period="2024-Q3", document_date="2024-10-29", laws=["SoL", "LSS"])
# insats, id, antal, mån, kommentar or [(antal, sentence)]
SOL = [
 ("Särskilt boende", "sol_sarskilt_boende_aldre", 3, "3-6", "Har tackat nej till erbjuden plats och önskar annan ort i kommunen."),
 ("Särskilt boende", "sol_sarskilt_boende_aldre", 1, "7-12", "Väntar på plats i Ekshärad."),
 ("Dagverksamhet", "sol_dagverksamhet", 2, "3-6", "Verksamheten har haft uppehåll p g a vattenskada."),
 ("Kontaktfamilj", "sol_kontaktfamilj", 1, "13-24", "Svårrekryterat, ingen familj har anmält sig."),
 ("Boendestöd", "sol_boendestod", 2, "3-6", "Medverkar inte till planering."),
]
LSS = [
 ("Kontaktperson", "lss_kontaktperson", 3, "3-6", [(2, "Två har tackat nej till föreslagen person."), (1, "En väntar på att förordnande ska bli klart.")]),
 ("Kontaktperson", "lss_kontaktperson", 1, "7-12", "Kontaktperson finns men den enskilde är sjuk."),
 ("Ledsagarservice", "lss_ledsagarservice", 1, "3-6", "Personal saknas."),
 ("Bostad med särskild service för vuxna", "lss_bostad_sarskild_service_vuxna", 2, "13-24", "Lägenhet saknas. Ombyggnad av f d skolan pågår."),
 ("Korttidsvistelse", "lss_korttidsvistelse", 1, "3-6", "Föräldrarna vill vänta."),
]
ns, nl = sum(x[2] for x in SOL), sum(x[2] for x in LSS); assert (ns, nl) == (9, 8)
d = Document(); st = d.styles["Normal"]; st.font.name = "Garamond"; st.font.size = Pt(12); st.paragraph_format.space_after = Pt(6)
s = d.sections[0]; s.page_width, s.page_height = Cm(21), Cm(29.7); s.left_margin = s.right_margin = Cm(2.5)
hp = s.header.paragraphs[0]; hp.text = "Hagfors kommun\tTjänsteskrivelse\tDnr ION 2024/77"
fp = s.footer.paragraphs[0]; fp.add_run("Individ- och omsorgsförvaltningen, 683 80 Hagfors   Sida "); field(fp, "PAGE")
P = lambda t, **k: d.add_paragraph(t, **k)
P("2024-10-29\nHandläggare: Stina Klarås"); P("Individ- och omsorgsnämnden")
d.add_heading("Redovisning av ej verkställda beslut juli–september 2024", 1)
P("Förslag till beslut").runs[0].bold = True; P("Nämnden godkänner redovisningen.")
d.add_heading("Sammanfattning", 2)
P("Den 30 september 2024 fanns " + r.C("17 beslut som inte hade verkställts", (17, dict(measure="ej_verkställda", agreed=["period", "lag", "insats", "kon", "compare_to"]))) + " inom tre månader, " + r.C("nio av dem avser SoL", (9, dict(measure="ej_verkställda", lag="SoL", agreed=["period", "lag", "insats", "kon", "compare_to"]))) + " och " + r.C("åtta avser LSS", (8, dict(measure="ej_verkställda", lag="LSS", agreed=["period", "lag", "insats", "kon", "compare_to"]))) + ". Vid förra kvartalets rapportering var det " + r.C("19 beslut", (19, dict(measure="ej_verkställda", period="2024-Q2", agreed=["period", "lag", "insats", "kon", "compare_to"]))) + ". Det är alltså " + r.C("två färre beslut", (-2, dict(measure="ej_verkställda", unit="skillnad", compare_to="2024-Q2", agreed=["period", "lag", "insats", "kon", "compare_to"]))) + ". Sedan dess har " + r.C("sex beslut verkställts", (6, dict(measure="verkställda"))) + " och " + r.C("ett upphört på egen begäran", (1, dict(measure="avslutade"))) + ".")
d.add_heading("Vad lagen säger", 2)
P("Enl. 16 kap 6 f § SoL och 28 f § LSS ska kommunen rapportera beslut som inte verkställts inom tre månader till Inspektionen för vård och omsorg. Rapporten ska till fullmäktige lämnas utan personuppgifter. Förvaltningen har valt att slå ihop beslut med samma insats, väntetid och skäl på en rad, detta för att ingen ska kunna kännas igen.")
COL = ["Insats", "Antal", "Väntat (mån)", "Kommentar"]
for lag, L, h, tot in (("SoL", SOL, "Socialtjänstlagen (SoL)", ns), ("LSS", LSS, "Lagen om stöd och service (LSS)", nl)):
    d.add_heading(h, 2); rows = []
    for x in L: rows.append([x[0], str(x[2]), x[3], x[4] if isinstance(x[4], str) else " ".join(b for _, b in x[4])])
    rows.append(["Totalt", str(tot), None, None])
    t = r.table(h, [h], COL, rows, "waiting_buckets")
    for x in L:
        r.count(t, "ej_verkställda", x[2], lag=lag, insats=x[0], manader=x[3])
        for a, kom in ([(x[2], x[4])] if isinstance(x[4], str) else x[4]):
            r.dec(table=t, section=[h], insats=x[0], insats_id=x[1], lag=lag, manader=x[3], kommentar=kom, antal=a)
            if not isinstance(x[4], str): r.C(kom.rstrip("."), (a, dict(measure="ej_verkställda", lag=lag, insats=x[0], orsak=kom.rstrip("."), agreed=["period", "lag", "insats", "kon", "compare_to"])))
    r.count(t, "ej_verkställda", tot, True, lag=lag)
    dtable(d, COL, rows, [4.4, 1.5, 2.5, 7.6], size=10.5, head="EAEAEA", boldlast=True)
d.add_heading("Fördelning mellan kvinnor och män", 2)
K = [["Kvinnor", "6", "3"], ["Män", "3", "5"], ["Totalt", "9", "8"]]
t = r.table("Fördelning mellan kvinnor och män", ["Fördelning mellan kvinnor och män"], ["Kön", "SoL", "LSS"], K, "other")
for row in K:
    for lag, v in zip(("SoL", "LSS"), row[1:]): r.count(t, "ej_verkställda", int(v), row[0] == "Totalt", lag=lag, kon={"Kvinnor": "K", "Män": "M", "Totalt": None}[row[0]])
dtable(d, ["Kön", "SoL", "LSS"], K, [4.4, 2, 2], size=10.5, head="EAEAEA", boldlast=True)
P(""); P("Totalt rör " + r.C("nio beslut kvinnor och åtta beslut män", (9, dict(measure="ej_verkställda", kon="K", agreed=["period", "lag", "insats", "kon", "compare_to"])), (8, dict(measure="ej_verkställda", kon="M", agreed=["period", "lag", "insats", "kon", "compare_to"]))) + ". Någon skillnad som går att dra slutsatser av finns inte i ett så här litet material.")
d.add_heading("Fortsatt arbete", 2); P("Enhetscheferna fortsätter rekryteringen av uppdragstagare tillsammans med grannkommunerna. En ny annonskampanj startar i januari.")
P("Rolf Uddheden\nFörvaltningschef"); P("Expedieras: Kommunfullmäktige, revisorerna")
d.save(r.out("docx")); r.save()
