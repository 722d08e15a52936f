from common import *
from html import escape as E
# Small office: an HTML-ish Word page through LibreOffice Writer, one list of single decisions, dates as ÅÅMMDD
P = '2016-Q1'
R = Rep('kusten02_oxelosund_2016_kv1', organisation='Oxelösunds kommun', kommunkod='0481', namnd='Vård- och omsorgsnämnden', dnr='VON.2016.31', period=P, document_date='2016-04-14', laws=['SoL', 'LSS'])
# insats, lagrum, beslut, kön, skäl, verkställd
ROWS = [('Särskilt boende', 'SoL 4:1', '2015-09-11', 'Kvinna', 'Tackat nej till Björntorp, vill vänta på plats på Sjötången', None),
 ('Särskilt boende', 'SoL 4:1', '2015-10-02', 'Man', 'Ingen ledig plats inom demens', '2016-02-08'),
 ('Särskilt boende', 'SoL 4:1', '2015-11-19', 'Kvinna', 'Ingen ledig plats', '2016-03-01'),
 ('Särskilt boende', 'SoL 4:1', '2015-11-30', 'Kvinna', 'Bor med make, de önskar parboende', None),
 ('Särskilt boende', 'SoL 4:1', '2015-12-17', 'Man', 'Tackat nej 2 ggr', None),
 ('Dagverksamhet', 'SoL 4:1', '2015-10-26', 'Man', 'Anhörig vill avvakta till våren', None),
 ('Kontaktperson', 'SoL 4:1', '2015-06-04', 'Kvinna', 'Uppdragstagaren sade upp sig innan start. Annons ute', None),
 ('Boendestöd', 'SoL 4:1', '2015-12-08', 'Man', 'Öppnar inte dörren, svarar ej i telefon', None),
 ('Bostad med särskild service, vuxna', 'LSS 9:9', '2014-03-27', 'Man', 'Ingen ledig lägenhet, ny gruppbostad planeras 2017', None),
 ('Bostad med särskild service, vuxna', 'LSS 9:9', '2015-05-12', 'Kvinna', 'Ingen ledig lägenhet, ny gruppbostad planeras 2017', None),
 ('Korttidsvistelse', 'LSS 9:6', '2015-11-05', 'Pojke', 'Inskolning påbörjad men familjen har bett om paus', None),
 ('Korttidstillsyn', 'LSS 9:7', '2015-12-01', 'Flicka', 'Skolskjuts ej löst', '2016-03-14'),
 ('Kontaktperson', 'LSS 9:4', '2015-08-20', 'Man', 'Svårt att hitta någon med samma intresse (fiske)', None)]
T = 'Ej verkställda beslut, kvartal 1 2016'
COL = ['Nr', 'Beslut om', 'Lagrum', 'Beslutsdatum', 'Kön', 'Skäl till dröjsmål', 'Verkställt']
def yy(x): return x[2:].replace('-', '') if x else ''
out = []
for i, (n, l, b, k, s, v) in enumerate(ROWS, 1):
    out.append([str(i), n, l, yy(b), k, s, yy(v) or None])
    R.dec(table='t1', nr=i, section=[T], insats=n, lag=l[:3], lagrum=l, beslutsdatum=b, kommentar=s, kon='K' if k in ('Kvinna', 'Flicka') else 'M',
          alder='barn' if k in ('Pojke', 'Flicka') else 'vuxen', status='verkställt' if v else 'kvarstående', verkstallt_datum=v)
R.table('t1', T, [T], COL, out, 'decision_rows')
n = len(ROWS); ns = sum(r[1][:3] == 'SoL' for r in ROWS); nl = n-ns; nv = sum(bool(r[5]) for r in ROWS)
bad = nl+1                                      # planted: six LSS decisions in the text, five in the list
c1 = f'{W(n)} beslut finns med i förvaltningens rapport till IVO för årets första kvartal'
c2 = f'{W(ns)} av dem är fattade enligt socialtjänstlagen och {w(bad)} enligt LSS'
c3 = f'{W(nv)} av besluten har hunnit verkställas före kvartalets slut, så {w(n-nv)} återstår'
R.claim(c1, 'rapporterade', n); R.claim(c2, 'rapporterade', ns, lag='SoL'); R.claim(c2, 'rapporterade', bad, lag='LSS'); R.claim(c3, 'verkställda', nv); R.claim(c3, 'kvarstående', n-nv)
R.err('text_vs_table', 'The text gives six decisions under LSS; the list has five (and 8 + 5 = 13, the total that the text itself gives).', bad, nl, [c2, c1], kinds=['text_vs_table', 'table_vs_rows', 'text_vs_text'])
R.note('text_vs_text', 'Consequence: 8 + 6 is 14, not the thirteen of the sentence before.', n, ns+bad, [c1, c2])
R.opt('De två som väntar på bostad enligt LSS har erbjudits boendestöd under tiden', 'kvarstående', 2, lag='LSS', insats='bostad')
rows = ''.join('<tr>'+''.join(f'<td valign=top><font size=2>{E(c or "")}</font></td>' for c in r)+'</tr>' for r in out)
H = f'''<html><head><meta charset="utf-8"><style>@page {{size:21cm 29.7cm; margin:2cm 1.8cm 1.8cm 2.3cm}} body,td,th,p {{font-family:"Liberation Serif"; font-size:12pt}} p{{margin:0 0 0.25cm 0}} h1{{font-family:"Liberation Sans";font-size:15pt;margin:0.5cm 0 0.25cm 0}} h2{{font-family:"Liberation Sans";font-size:11pt;margin:0.35cm 0 0.05cm 0}}</style></head><body>
<table width="100%" border=0><tr><td width="55%"><font face="Liberation Sans"><b>Oxelösunds kommun</b></font><br><font size=2>Vård- och omsorgsförvaltningen</font></td><td width="25%"><font size=2>Datum<br>2016-04-14</font></td><td width="20%"><font size=2>Dnr<br>VON.2016.31</font></td></tr></table>
<p>&nbsp;</p><p>Till<br>Vård- och omsorgsnämnden</p>
<h1>Rapport om ej verkställda beslut enl. SoL 4:1 samt LSS 9 §</h1>
<h2>Förslag till beslut</h2><p>Nämnden tar del av rapporten och skickar den vidare till kommunfullmäktige och revisorerna.</p>
<h2>Bakgrund</h2><p>Beslut om bistånd som inte är verkställda inom tre månader ska rapporteras till IVO en gång i kvartalet. Skyldigheten gäller sedan 2006 för SoL och sedan 2008 för LSS och omfattar alla åldrar. Kommunen kan få betala särskild avgift om dröjsmålet är oskäligt.</p>
<h2>Läget 31 mars 2016</h2><p>{c1}. {c2}. {c3}. Att vänta på plats är vanligast, sedan kommer att den enskilde har sagt nej till det som erbjudits.</p>
<h2>{T}</h2>
<table border=1 cellpadding=3 cellspacing=0 width="100%"><thead><tr bgcolor="#e8e8e8">{''.join(f'<th align=left width="{x}%"><font size=2>{c}</font></th>' for c, x in zip(COL, (5, 18, 10, 14, 9, 30, 14)))}</tr></thead>{rows}</table>
<p style="margin-top:0.3cm"><font size=2>Datum skrivs år-månad-dag. Tom ruta i sista kolumnen betyder att beslutet ännu inte är verkställt.</font></p>
<h2>Kommentar</h2><p>De två som väntar på bostad enligt LSS har erbjudits boendestöd under tiden. För den som väntar på kontaktperson enligt SoL gör handläggaren nytt försök efter påsk.</p>
<p>&nbsp;</p><p>Birgitta Lundvik<br>Biståndschef</p></body></html>'''
(WORK/'r02.html').write_text(H, encoding='utf-8')
subprocess.run(['soffice', '-env:UserInstallation=file://'+str(WORK/'lo'), '--headless', '--infilter=HTML (StarWriter)', '--convert-to', 'odt:writer8', '--outdir', str(WORK), str(WORK/'r02.html')], check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, timeout=170)
soffice(WORK/'r02.odt', DOC/f'{R.stem}.pdf'); R.save('pdf')
