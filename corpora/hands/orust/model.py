"""One data model per report: what is drawn is what is recorded."""
import json
from pathlib import Path
HERE = Path(__file__).parent
IDS = {("LSS","personlig assistans"):"lss_personlig_assistans",("LSS","ledsagarservice"):"lss_ledsagarservice",("LSS","kontaktperson"):"lss_kontaktperson",
 ("LSS","avlösarservice"):"lss_avlosarservice",("LSS","avlösarservice i hemmet"):"lss_avlosarservice",("LSS","korttidsvistelse"):"lss_korttidsvistelse",("LSS","korttidstillsyn"):"lss_korttidstillsyn",
 ("LSS","gruppbostad"):"lss_gruppbostad",("LSS","servicebostad"):"lss_servicebostad",("LSS","bostad med särskild service"):"lss_boende",("LSS","bostad för vuxna"):"lss_bostad_vuxna",
 ("LSS","bostad vuxna"):"lss_bostad_vuxna",("LSS","daglig verksamhet"):"lss_daglig_verksamhet",
 ("SoL","särskilt boende"):"sol_sarskilt_boende_aldre",("SoL","säbo"):"sol_sarskilt_boende_aldre",("SoL","korttidsboende"):"sol_korttidsboende",("SoL","växelvård"):"sol_vaxelvard",("SoL","hemtjänst"):"sol_hemtjanst",
 ("SoL","dagverksamhet"):"sol_dagverksamhet",("SoL","sysselsättning"):"sol_sysselsattning",("SoL","kontaktperson"):"sol_kontaktperson",("SoL","kontaktfamilj"):"sol_kontaktfamilj",
 ("SoL","boendestöd"):"sol_boendestod",("SoL","ledsagning"):"sol_ledsagning",("SoL","stödboende"):"sol_stodboende",("SoL","träningslägenhet"):"sol_traningslagenhet",("SoL","avlösning"):"sol_avlosning"}
def iid(lag, name):
    if not name: return None
    n = name.lower().replace(" lss","").replace(" sol","").strip()
    return IDS.get((lag, n))
class R:
    def __init__(s, stem, ext, **doc):
        s.stem, s.ext = stem, ext
        s.doc = dict(organisation=None, kommunkod=None, stadsdel=None, namnd=None, dnr=None, period=None, document_date=None, laws=["SoL","LSS"]); s.doc.update(doc)
        s.tables, s.decisions, s.counts, s.claims, s.copt, s.disc, s.dopt = [], [], [], [], [], [], []
    @property
    def path(s): return HERE/"documents"/f"{s.stem}.{s.ext}"
    def t(s, id, title, section, columns, rows, kind):
        s.tables.append(dict(id=id,title=title,section=section,columns=columns,rows=[[None if c in ("",None) else str(c) for c in r] for r in rows],kind=kind)); return s.tables[-1]
    def c(s, table, measure, value, period="", **k):
        r = dict(table=table,measure=measure,period=period or s.doc["period"],lag=None,omrade=None,insats=None,insats_id=None,orsak=None,kon=None,manader=None,value=value,is_total=False); r.update(k)
        r["insats_id"] = iid(r["lag"], r["insats"]); s.counts.append(r)
    def d(s, table, **k):
        r = dict(table=table,nr=None,section=[],omrade=None,insats=None,insats_id=None,lag=None,lagrum=None,beslutsdatum=None,avbrottsdatum=None,manader=None,dagar=None,kommentar=None,kon=None,alder=None,status="kvarstående",verkstallt_datum=None,avslutat_datum=None,antal=1)
        r.update(k); r["insats_id"] = iid(r["lag"], r["insats"]); s.decisions.append(r)
    def cl(s, quote, measure, value, unit="beslut", optional=False, agreed=None, what="", period="", **k):
        r = dict(quote=quote,what=what or f"{measure} {value}",measure=measure,period=period or s.doc["period"],lag=None,omrade=None,insats=None,orsak=None,kon=None,value=value,unit=unit,compare_to=None); r.update(k)
        if agreed: r["agreed"] = agreed
        (s.copt if optional else s.claims).append(r)
    def x(s, kind, severity, what, reported, computed, evidence, optional=False):
        (s.dopt if optional else s.disc).append(dict(kind=kind,severity=severity,what=what,reported=reported,computed=computed,evidence=evidence,kinds=[kind]))
    def save(s):
        o = dict(document=s.doc,tables=s.tables,decisions=s.decisions,counts=s.counts,claims=s.claims,discrepancies=s.disc)
        if s.copt: o["claims_optional"]=s.copt
        if s.dopt: o["discrepancies_optional"]=s.dopt
        (HERE/"truth"/f"{s.stem}.json").write_text(json.dumps(o,ensure_ascii=False,indent=1),encoding="utf-8")
NOM = ["period","lag","insats","orsak","kon","compare_to"]   # measure left open
