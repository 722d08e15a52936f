from common import *
D = Doc("gastrike06_timra_2024-Q2", "pdf", dict(organisation="Timrå kommun", stadsdel=None, namnd="Socialnämnden", kommunkod="2262",
        dnr="SN/2024:77", period="2024-Q2", document_date="2024-08-12", laws=["SoL", "LSS"]))
E_, K = "ej_verkställda", "kvarstående"
G = [("Kontaktperson enligt LSS 9 § 4", "Kontaktperson", "LSS", "LSS 9 § 4", [
        ("230915", None, "K", "Saknas kontaktperson. Annonserat utan resultat."), (None, "240118", "M", "Tidigare kontaktperson har flyttat. Ny föreslagen, den enskilde funderar."),
        ("240226", None, "M", "Svårt få kontakt med god man."), ("240304", None, "K", "Den enskilde ville vänta till efter sommaren.")]),
     ("Ledsagarservice enligt LSS 9 § 3", "Ledsagarservice", "LSS", "LSS 9 § 3", [
        ("240112", None, "M", "Kan bara dagtid vardagar, ingen ledsagare med de tiderna."), (None, "231204", "K", "Ledsagaren slutat. Den enskilde tackat nej till ersättare.")]),
     ("Bostad med särskild service enligt LSS 9 § 9", "Bostad med särskild service", "LSS", "LSS 9 § 9", [
        ("211103", None, "M", "Erbjudits lägenhet i Sörberge tre gånger, tackat nej. Behovet ska omprövas i höst."), ("230621", None, "K", "Kö. Ingen ledig lägenhet i kommunen."),
        ("231116", None, "M", "Kö. Bor under tiden hos förälder."), ("240209", None, "M", "Kommer från annan kommun, flytten skjuts upp på egen begäran.")]),
     ("Särskilt boende för äldre, 4 kap. 1 § SoL", "Särskilt boende för äldre", "SoL", "4 kap. 1 § SoL", [
        ("240213", None, "K", "Väntar på Merlogården, vill ej ha annat."), ("240229", None, "K", "Tackat nej till erbjuden plats, sjuk maka i hemmet."), ("240318", None, "M", "Har tackat ja till plats, flyttar in i juli."),
        ("240325", None, "K", "Inlagd på sjukhus i Sundsvall sedan maj.")]),
     ("Kontaktfamilj, 4 kap. 1 § SoL", "Kontaktfamilj", "SoL", "4 kap. 1 § SoL", [
        ("231027", None, "M", "Ingen familj med plats för barn med allergi."), ("240115", None, "K", "Familj utredd, väntar på registerutdrag.")]),
     ("Boendestöd, 4 kap. 1 § SoL", "Boendestöd", "SoL", "4 kap. 1 § SoL", [
        ("240220", None, "M", "Öppnar inte dörren vid hembesök, motivationsarbete."), ("240306", None, "K", "Personalbrist i boendestödsgruppen under våren.")])]
n = {g[1]: len(g[4]) for g in G}
LSS = sum(len(g[4]) for g in G if g[2] == "LSS"); SOL = sum(len(g[4]) for g in G if g[2] == "SoL"); T = LSS + SOL
assert (LSS, SOL) == (10, 8)
kk = lambda g, k: sum(r[2] == k for r in g[4])
def iso(s): return s and f"20{s[:2]}-{s[2:4]}-{s[4:]}"
D.box([["<b>TIMRÅ KOMMUN</b>", "TJÄNSTESKRIVELSE", "2024-08-12"], ["Socialförvaltningen", "", "SN/2024:77"]])
D.h(1, "Redovisning av ej verkställda beslut, kvartal 2 år 2024", section=False)
D.h(2, "Ärendet")
D.p("Socialnämnden ska kvartalsvis redovisa beslut som inte verkställts inom tre månader från beslutsdatum eller från det datum då en pågående insats avbröts. Redovisningen går till IVO per individ och till kommunfullmäktige som statistik. Lagstöd: 16 kap. 6 f-h §§ SoL, 28 f-h §§ LSS.")
D.p(D.c(f"Vid kvartalets slut, den 30 juni 2024, fanns {T} ej verkställda beslut", dict(value=T, measure=E_)) + ". Av dem är " + D.c("elva beslut enligt LSS", dict(value=11, measure=E_, lag="LSS")) + " och " + D.c("åtta beslut enligt SoL", dict(value=8, measure=E_, lag="SoL")) + ". " +
    D.c("I två fall rör det sig om avbrott i pågående insats", dict(value=2, measure=E_, orsak="avbrott i pågående insats")) + ". Båda gäller LSS.")
for c in D.claims: c["agreed"] = ["period", "lag", "insats", "kon", "compare_to"]
D.h(2, "Sammanställning")
rows = [[g[2], g[1], str(kk(g, "K")), str(kk(g, "M")), str(len(g[4]))] for g in G]
tt = [sum(kk(g, k) for g in G) for k in "KM"]
t = D.table(["Lag", "Insats", "Kvinnor", "Män", "Antal beslut"], rows + [["Summa", None, str(tt[0]), str(tt[1]), str(T)]], "insats_status", total=[len(rows)], widths=[14, 40, 15, 13, 18], left=(0, 1))
D.grid(t, [None, None, dict(kon="K"), dict(kon="M"), dict()], [dict(insats=g[1], lag=g[2]) for g in G] + [dict(is_total=True)])
D.p(D.c(f"Könsfördelningen är jämn, {tt[0]} beslut rör kvinnor och flickor och {tt[1]} beslut rör män och pojkar", dict(value=tt[0], kon="K"), dict(value=tt[1], kon="M")) + ". " +
    D.c("Vid förra redovisningen (kvartal 1) var det 20 beslut", dict(value=20, period="2024-Q1")) + ", alltså " + D.c("en minskning med två", dict(value=-2, unit="skillnad", compare_to="2024-Q1")) + ".")
for c in D.claims[-4:]: c["agreed"] = ["period", "lag", "insats", "orsak", "kon", "compare_to"]
D.h(2, "Besluten ett och ett")
D.p("Datum skrivs ÅÅMMDD. Är det ett avbrott står avbrottets datum i stället för beslutets.")
R, grp, i, nr = [], [], 0, 0
for title, *_, rs in G:
    grp.append(len(R)); R.append([title, None, None, None, None])
    for r in rs:
        nr += 1; R.append([str(nr), *r])
t = D.table(["Nr", "Beslut", "Avbrott", "Kön", "Vad som hindrar verkställighet"], R, "decision_rows", group=grp, widths=[7, 13, 13, 8, 62], left=range(5))
nr = 0
for title, ins, lag, lr, rs in G:
    for b, av, k, o in rs:
        nr += 1; D.dec(t, nr=nr, insats=ins, lag=lag, lagrum=lr, beslutsdatum=iso(b), avbrottsdatum=iso(av), kon=k, kommentar=o, status=K)
        D.decisions[-1]["section"] = t["section"] + [title]
D.h(2, "Bedömning")
D.p("Förvaltningen arbetar vidare med rekryterng av uppdragstagare tillsammans med Sundsvall. Ett nytt gruppboende är med i lokalförsörjningsplanen. Någon ansökan om särskild avgift har inte kommit in från IVO.")
D.h(2, "Förslag till beslut")
D.p("att notera informationen till protokollet, samt")
D.p("att överlämna redovisningen till kommunfullmäktige.")
D.sp(10)
D.p("E. Sjölund, kvalitetsutvecklare")
D.disc("text_vs_table", "error", "The text says eleven decisions under LSS; the table and the list have ten.", 11, LSS, ["elva beslut enligt LSS", "Bostad med särskild service 1 3 4", "Kontaktperson 2 2 4", "Ledsagarservice 1 1 2"])
D.disc("text_vs_text", "note", "11 + 8 = 19 but the same paragraph says 18 (the same slip).", 11 + SOL, T, ["elva beslut enligt LSS", f"fanns {T} ej verkställda beslut"], optional=True)
D.disc("text_vs_text", "note", "The same slip, seen from the total: 18 less eight is ten.", 11, LSS, ["elva beslut enligt LSS"], optional=True)
def build():
    D.save_truth()
    render_docx(D, font="Liberation Serif", size=11.5, style="Table Grid", tsize=10, group_bg="D9E2D0", head_bg="F2F2F2", footer="Timrå kommun, Socialförvaltningen, 861 82 Timrå", pagenum="", margins=2.6)
if __name__ == "__main__": build()
