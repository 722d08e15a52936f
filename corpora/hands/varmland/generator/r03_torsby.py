from common import *
T = Truth("varmland03_torsby_2023kv4", "pdf", organisation="Torsby kommun", namnd="Socialnämnden", kommunkod="1737", dnr=None, period="2023-Q4", document_date="2024-01-30", laws=["SoL", "LSS"])
# insats, id, lag, lagrum, kön-ord, beslut, avbrott, status, slut, orsak
C = [
 ("särskilt boende", "sol_sarskilt_boende_aldre", "SoL", "SoL 4 kap. 1 §", "kvinna", "2023-05-11", None, "k", None, "Sökanden vill bara till Valbergsgården i Torsby tätort och har avböjt plats i Sysslebäck, eftersom resan blir för lång för anhöriga."),
 ("särskilt boende", "sol_sarskilt_boende_aldre", "SoL", "SoL 4 kap. 1 §", "man", "2023-08-22", None, "v", "2023-12-04", "Det fanns ingen ledig plats under hösten."),
 ("växelvård", "sol_vaxelvard", "SoL", "SoL 4 kap. 1 §", "man", "2023-09-06", None, "k", None, "Hustrun orkar en tid till och vill återkomma efter nyår."),
 ("boendestöd", "sol_boendestod", "SoL", "SoL 4 kap. 1 §", "kvinna", "2023-07-17", None, "k", None, "Har inte släppt in personalen. Nya försök görs tillsammans med psykiatrin."),
 ("kontaktfamilj", "sol_kontaktfamilj", "SoL", "SoL 4 kap. 1 §", "pojke", "2023-07-03", None, "v", "2023-06-12", "Familjehemssekreterare har saknats under sommaren."),
 ("kontaktperson", "sol_kontaktperson", "SoL", "SoL 4 kap. 1 §", "kvinna", "2023-04-25", None, "a", "2023-10-19", "Har flyttat till annan kommun."),
 ("daglig verksamhet", "lss_daglig_verksamhet", "LSS", "LSS 9 § 10", "man", "2021-06-15", "2023-08-28", "k", None, "Vill inte vara kvar på sin gamla plats och har inte tyckt om de två platser som han fått prova."),
 ("kontaktperson", "lss_kontaktperson", "LSS", "LSS 9 § 4", "man", "2022-12-20", None, "k", None, "Ingen lämplig person har anmält intresse trots annons i bygdebladet."),
 ("korttidsvistelse", "lss_korttidsvistelse", "LSS", "LSS 9 § 6", "flicka", "2023-09-14", None, "k", None, "Korttidshemmet har inte personal till fler helger. Stödfamilj söks i stället."),
]
HV, HS, HL = "Redogörelse för ärendena", "Ärenden enligt socialtjänstlagen", "Ärenden enligt LSS"
def sentence(c):
    i, _, l, lr, who, d, av, s, e, o = c
    end = {"k": "ännu inte verkställt", "v": f"verkställt den {long_date(e)}" if e else "", "a": f"avslutat den {long_date(e)}" if e else ""}[s]
    a = f"Beslut den {long_date(d)}, avbrott sedan den {long_date(av)}, {end}." if av else f"Beslut den {long_date(d)}, {end}."
    return f"Gäller en {who}. {a} Orsak: {o}"
for n, c in enumerate(C, 1):
    i, iid, l, lr, who, d, av, s, e, o = c
    T.dec(nr=n, section=[HV, HS if l == "SoL" else HL], insats=i[0].upper() + i[1:], insats_id=iid, lag=l, lagrum=lr, beslutsdatum=d, avbrottsdatum=av, kommentar=o, kon="K" if who in ("kvinna", "flicka") else "M",
          alder="barn" if who in ("flicka", "pojke") else "vuxen", status={"k": "kvarstående", "v": "verkställt", "a": "avslutat"}[s], verkstallt_datum=e if s == "v" else None, avslutat_datum=e if s == "a" else None)
assert [sum(c[2] == l for c in C) for l in ("SoL", "LSS")] == [6, 3] and [sum(c[7] == s for c in C) for s in "kva"] == [6, 2, 1]
assert sum(c[4] in ("kvinna", "flicka") for c in C) == 4
P = ["Under oktober–december 2023 fanns det i kommunen nio beslut som inte hade verkställts inom tre månader. Sex av dem var fattade enligt SoL och tre enligt LSS. Fyra beslut rör kvinnor eller flickor och fem rör män eller pojkar.",
     "Två beslut kom att verkställas och ett avslutades, resterande sex får rapporteras även nästa gång. Kvartalet före, juli–september 2023, rapporterades elva beslut."]
T.claim("fanns det i kommunen nio beslut som inte hade verkställts inom tre månader", 9); T.claim("Sex av dem var fattade enligt SoL", 6, lag="SoL"); T.claim("tre enligt LSS", 3, lag="LSS")
T.claim("Fyra beslut rör kvinnor eller flickor", 4, kon="K"); T.claim("fem rör män eller pojkar", 5, kon="M")
T.claim("Två beslut kom att verkställas", 2, "verkställda"); T.claim("ett avslutades", 1, "avslutade"); T.claim("resterande sex får rapporteras även nästa gång", 6, "kvarstående")
T.claim("Kvartalet före, juli–september 2023, rapporterades elva beslut", 11, period="2023-Q3")
T.error("date", "Ärende 5 (kontaktfamilj): verkställt den 12 juni 2023, före beslutet den 3 juli 2023.", "2023-06-12", "2023-07-03", ["Beslut den 3 juli 2023, verkställt den 12 juni 2023"], kinds=["date", "row_content"])
T.error("date", "Ärende 5: verkställighetsdatum 2023-06-12 ligger utanför kvartalet.", "2023-06-12", "2023-10-01..2023-12-31", ["verkställt den 12 juni 2023"], "note", optional=True)
AH = ["År", "Ansökningar från IVO", "Utdömd avgift, kronor"]; AR = [["2021", "0", "–"], ["2022", "1", "48 000"], ["2023", "0", "–"]]
T.table("t1", "Särskild avgift", [HV, "Särskild avgift"], AH, AR, "other")
def build():
    li = lambda L, st: f"<ol start='{st}'>" + "".join(f"<li><b>{c[0][0].upper()+c[0][1:]}, {c[3]}</b><br>{sentence(c)}</li>" for c in L) + "</ol>"
    html = f"""<html lang=sv><meta charset=utf-8><style>@page{{size:A4;margin:22mm 26mm}}body{{font:12pt/1.45 'DejaVu Serif',serif;color:#111;font-size:10.5pt}}h1{{font-size:18pt;font-weight:normal;border-bottom:2px solid #7a1f1f;padding-bottom:4px}}h2{{font-size:13pt;color:#7a1f1f;margin:18px 0 4px}}h3{{font-size:11pt;font-style:italic;margin:14px 0 2px}}
    li{{margin-bottom:9px;break-inside:avoid}}table{{border-collapse:collapse;font-size:9.5pt;break-inside:avoid}}td,th{{border-bottom:1px solid #bbb;padding:3px 16px 3px 0;text-align:left}}.m{{font-size:9pt;color:#555}}p{{margin:6px 0}}</style>
    <p class=m>Torsby kommun · Socialnämnden<br>2024-01-30</p><h1>Icke verkställda beslut fjärde kvartalet 2023</h1>
    <h2>Sammanfattning</h2><p>{P[0]}</p><p>{P[1]}</p>
    <h2>Vad saken gäller</h2><p>Den som har fått ett beslut om hjälp ska inte behöva vänta. Därför ska kommunen tala om för IVO när ett gynnande beslut blivit liggande i mer än tre månader, eller när en insats som avbrutits inte har kommit igång inom samma tid. Nämnden lämnar även en rapport till revisorerna och till fullmäktige. Ärendena beskrivs kort här nedan och kan inte kopplas till någon person.</p>
    <h2>{HV}</h2><h3>{HS}</h3>{li([c for c in C if c[2]=='SoL'],1)}<h3>{HL}</h3>{li([c for c in C if c[2]=='LSS'],7)}
    <h3>Särskild avgift</h3><p>Torsby har de senaste tre åren haft en ansökan om särskild avgift. Den gällde en servicebostad.</p><table><tr>{''.join(f'<th>{x}</th>' for x in AH)}</tr>{''.join('<tr>'+''.join(f'<td>{x}</td>' for x in r)+'</tr>' for r in AR)}</table>
    <h2>Förslag</h2><p>Socialnämnden lägger redogörelsen till handlingarna.</p><p>Avdelningschef, myndighetsutövning</p></html>"""
    chromium_pdf(html, T.path); T.save()
if __name__ == "__main__": build()
