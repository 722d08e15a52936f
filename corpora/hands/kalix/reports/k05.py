"""Nora: seven numbered cases in prose, dates written out (chromium PDF); a wrong split by law is planted."""
from model import Report, long_date, sex

CSS = """@page{size:A4;margin:22mm 24mm 20mm 24mm}body{font-family:'Liberation Serif',serif;font-size:11.5pt;line-height:1.38}
h1{font-size:17pt;border-bottom:2px solid #7a1f2b;padding-bottom:4px}h2{font-size:13pt;color:#7a1f2b}h3{font-size:11.5pt;margin:14px 0 2px;break-after:avoid}
p{margin:0 0 7px}.letter{display:flex;justify-content:space-between;font-family:'Liberation Sans';font-size:9.5pt;margin-bottom:16px}.sign{margin-top:26px}"""
THEME = {"css": CSS, "meta_title": "Rapport ej verkställda beslut Nora"}
CASES = [("Kontaktfamilj", "4 kap. 1 § SoL", "SoL", "2024-11-04", None, "flicka", None,
          "Uppdragstagare saknas. Socialtjänsten har frågat grannkommunerna utan resultat."),
         ("Permanent boende", "4 kap. 1 § SoL", "SoL", "2024-12-18", None, "kvinna", None,
          "Kvinnan har tackat nej till två erbjudna rum och vill vänta på ett hörnrum med balkong."),
         ("Dagverksamhet", "4 kap. 1 § SoL", "SoL", "2025-01-30", None, "man", "2025-06-03",
          "Verksamheten var full under våren. Plats blev ledig i maj."),
         ("Ledsagarservice", "9 § 3 LSS", "LSS", None, "2025-01-12", "man", None,
          "Ledsagaren blev långtidssjuk och vikarien passade inte. Ny rekrytering pågår."),
         ("Avlösarservice i hemmet", "9 § 5 LSS", "LSS", "2024-09-23", None, "pojke", None,
          "Familjen har bara önskat en avlösare de redan känner. Diskussion förs om lön och omfattning."),
         ("Korttidsvistelse utanför det egna hemmet", "9 § 6 LSS", "LSS", "2025-02-17", None, "flicka", "2025-06-19",
          "Inskolningen fick göras om efter byte av korttidshem."),
         ("Daglig verksamhet", "9 § 10 LSS", "LSS", None, "2024-12-02", "kvinna", None,
          "Vill inte gå tillbaka till sin gamla arbetsplats. Två studiebesök är inplanerade efter semestern.")]


def build():
    r = Report("kalix05_nora_2025_kv2", THEME, organisation="Nora kommun", kommunkod="1884", namnd="Socialnämnden", dnr="SN 2025-00087",
               period="2025-Q2", document_date="2025-07-08", laws=["SoL", "LSS"])
    r.add("letter", ["NORA KOMMUN", "Socialförvaltningen", "Myndighetsenheten"], ["Rapport", "8 juli 2025", "Dnr SN 2025-00087", "Socialnämnden"])
    r.head(1, "Rapportering av ej verkställda beslut till IVO – andra kvartalet 2025")
    r.head(2, "Varför denna rapport?")
    r.para("Alla kommuner ska varje kvartal tala om för IVO vilka beslut om bistånd och insatser som inte har gått att verkställa inom tre "
           "månader, eller som avbrutits och legat nere lika länge. Uppgifterna i den här rapporten går till nämnden och, utan att "
           "personer kan kännas igen, till fullmäktige och revisorer. Besluten är fattade innan den nya socialtjänstlagen trädde i kraft den 1 juli.")
    r.head(2, "Sammanfattning")
    text = ("För kvartal 2 rapporteras sju beslut: tre enligt SoL och fem enligt LSS. Två av de sju har hunnit verkställas "
            "under juni månad, de övriga fem kvarstår. I två av fallen handlar det om avbrott i en insats som tidigare fungerat.")
    r.para(text,
           r.say("För kvartal 2 rapporteras sju beslut", 7, "rapporterade"),
           r.say("tre enligt SoL", 3, "rapporterade", lag="SoL"),
           r.say("fem enligt LSS", 5, "rapporterade", lag="LSS"),
           r.say("Två av de sju har hunnit verkställas under juni månad", 2, "verkställda"),
           r.say("de övriga fem kvarstår", 5, "kvarstående"),
           r.say("I två av fallen handlar det om avbrott i en insats som tidigare fungerat", 2, "rapporterade", orsak="avbrott",
                 agreed=["period", "lag", "insats", "kon", "compare_to"]))
    r.optional.append(r.say("Två av de sju har hunnit verkställas under juni månad", 7, "rapporterade"))
    r.head(2, "Ärendena")
    for n, (insats, lagrum, lag, day, stop, word, done, why) in enumerate(CASES, 1):
        r.add("h", 3, f"Ärende {n}. {insats}, {lagrum}")
        start = f"Beslutet togs den {long_date(day)} och gäller en {word}." if day else f"Insatsen är avbruten sedan den {long_date(stop)} och gäller en {word}."
        r.add("p", start, "")
        r.add("p", why, "")
        if done:
            r.add("p", f"Verkställt den {long_date(done)}.", "")
        r.decide(nr=n, insats=insats, lag=lag, lagrum=lagrum, beslutsdatum=day, avbrottsdatum=stop, kommentar=why,
                 status="verkställt" if done else "kvarstående", verkstallt_datum=done, **sex(word))
    r.head(2, "Bedömning")
    r.para("Myndighetsenheten ser inget mönster i ärendena. Ingen av de berörda har framfört klagomål. Nästa rapport lämnas i oktober.")
    r.add("sign", ["Nora som ovan", "", "Enhetschef, myndighetsenheten"])
    r.finding("text_vs_text", "error", "Summary: five under LSS; four cases are under LSS, and 3 + 5 is not seven.", 5, 4,
              ["fem enligt LSS", "För kvartal 2 rapporteras sju beslut: tre enligt SoL och fem enligt LSS", "tre enligt SoL", "9 § 3 LSS", "9 § 10 LSS"],
              kinds=["text_vs_text", "table_vs_rows", "text_vs_table"])
    r.finding("text_vs_text", "note", "The parts by law add up to eight, the total is seven.", 7, 8,
              ["För kvartal 2 rapporteras sju beslut: tre enligt SoL och fem enligt LSS"], kinds=["text_vs_text", "table_sum"], optional=True)
    r.notes += ["The cases are prose: decisions with table null; kommentar is the paragraph of reasons alone, without the sentence of dates."]
    return r
