from common import *
D = Doc("gastrike08_ljusdal_2023-Q4", "pdf", dict(organisation="Ljusdals kommun", stadsdel=None, namnd="Omsorgsnämnden", kommunkod="2161",
        dnr="ON 0043/2024", period="2023-Q4", document_date="2024-01-30", laws=["SoL", "LSS"]))
R, V, A, K = "rapporterade", "verkställda", "avslutade", "kvarstående"
INS = [("Särskilt boende SoL", "SoL"), ("Växelvård SoL", "SoL"), ("Kontaktperson SoL", "SoL"), ("Kontaktperson LSS", "LSS"), ("Daglig verksamhet LSS", "LSS")]
L = [("Särskilt boende SoL", "2023-04-17", None, "2022-11-14", None, "Plats på Älvkullen."),               # planted: carried out before it was decided
     ("Särskilt boende SoL", "2023-06-08", None, None, None, "Har avböjt plats i Färila, väntar på Ljusdals tätort."), ("Särskilt boende SoL", "2023-09-25", None, None, None, "Ingen ledig plats."),
     ("Växelvård SoL", "2023-08-01", None, None, "2023-10-19", "Avliden."), ("Kontaktperson SoL", "2023-07-05", None, "2023-12-11", None, None),
     ("Kontaktperson SoL", "2022-12-20", None, None, None, "Ingen anmält intresse trots annons i Ljusdals-Posten."), ("Kontaktperson LSS", None, "2023-05-31", None, None, "Kontaktpersonen fick annat arbete."),
     ("Kontaktperson LSS", "2023-09-12", None, None, None, "Personen vill träffa fler kandidater innan val."), ("Daglig verksamhet LSS", "2023-03-22", None, "2023-10-02", None, "Började på Returen."),
     ("Daglig verksamhet LSS", None, "2023-08-21", None, None, "Slutade på eget initiativ, vill prova annan grupp.")]
st = lambda r: V if r[3] else A if r[4] else K
cnt = lambda i, m: sum((i is None or r[0] == i) and (m == R or st(r) == m) for r in L)
D.h(1, "Ej verkställda biståndsbeslut kvartal IV 2023", section=False)
D.p("Ljusdals kommun · Omsorgsnämnden · ON 0043/2024 · Ljusdal 2024-01-30", "small")
D.h(2, "Vad rapporten gäller")
D.p("Beslut som inte kunnat verkställas inom tre månader eller där verkställigheten avbrutits. Uppgifterna är rapporterade till IVO i januari. Rapport till fullmäktige enligt 16 kap. 6 h § SoL och 28 h § LSS.")
D.h(2, "Antal per insats")
cols = ["", *[i for i, _ in INS], "Totalt"]
rows = [[lab, *[str(cnt(i, m)) for i, _ in INS], str(cnt(None, m))] for lab, m in (("Rapporterade", R), ("Verkställda oktober–december", V), ("Avslutade oktober–december", A), ("Kvarstår 31 december", K))]
t = D.table(["", *cols[1:]], rows, "insats_status", widths=[24, 14, 13, 14, 14, 15, 10])
t["columns"][0] = None
D.grid(t, [None, *[dict(insats=i, lag=l) for i, l in INS], dict(is_total=True)], [dict(measure=m) for m in (R, V, A, K)])
D.p(D.c("Tio beslut har rapporterats", dict(value=10, measure=R)) + ". " + D.c("Tre har blivit verkställda", dict(value=3, measure=V)) + ", " + D.c("ett har avslutats", dict(value=1, measure=A)) + " och " + D.c("sex kvarstår", dict(value=6, measure=K)) + ". " +
    "Kvartal III " + D.c("rapporterades tolv beslut och fem kvarstod", dict(value=12, measure=R, period="2023-Q3"), dict(value=5, measure=K, period="2023-Q3")) + ". " + D.c("I två av de kvarstående är det ett avbrott", dict(value=2, measure=K, orsak="avbrott")) + ".")
D.claims[-1]["agreed"] = ["measure", "period", "lag", "insats", "kon", "compare_to"]
assert [cnt(None, m) for m in (R, V, A, K)] == [10, 3, 1, 6]
D.h(2, "Rapporterade beslut")
t = D.table(["Nr", "Insats", "Beslutsdatum", "Avbrott från", "Verkställt", "Avslutat", "Anmärkning"], [[str(k), *r] for k, r in enumerate(L, 1)], "decision_rows", widths=[5, 20, 12, 12, 12, 12, 37], left=range(7))
for k, r in enumerate(L, 1):
    D.dec(t, nr=k, insats=r[0], lag=r[0].split()[-1], beslutsdatum=r[1], avbrottsdatum=r[2], verkstallt_datum=r[3], avslutat_datum=r[4], kommentar=r[5], status=st(r))
D.p("Tom ruta betyder att uppgiften inte är aktuell. Kön redovisas inte eftersom antalet är litet.", "small")
D.h(2, "Förslag")
D.p("Omsorgsnämnden noterar rapporten och sänder den till kommunfullmäktige. B. Thorell, biståndschef")
D.disc("date", "error", "Nr 1 is decided 2023-04-17 but carried out 2022-11-14, before the decision.", "2022-11-14", "2023-04-17", ["1 Särskilt boende SoL 2023-04-17 2022-11-14 Plats på Älvkullen.", "2022-11-14"])
D.disc("date", "note", "Nr 1's date of execution lies outside the quarter (the same slip).", "2022-11-14", "2023-10-01..2023-12-31", ["1 Särskilt boende SoL 2023-04-17 2022-11-14 Plats på Älvkullen."], optional=True)
def build():
    D.save_truth()
    render_rl(D, size=9.5, font="Helvetica", landscape=True, margins=(42, 50, 42, 50), grid="all", head_bg="#f7ecc9", hsizes=(16, 11, 10), tsize=9,
              footer=lambda p: ("Ljusdals kommun", f"{p}"))
if __name__ == "__main__": build()
