from lib import *
r = Report('vatter02_hoor_2023-Q4', 'docx', style=dict(font='Liberation Sans', color='7A1F3D', table='Light Grid Accent 1', margin=2), header='HÖÖRS KOMMUN  |  Socialnämnden', footer='Höörs kommun, Box 53, 243 21 Höör', organisation='Höörs kommun', kommunkod='1267', namnd='Socialnämnden', dnr='SOC 2024-15', period='2023-Q4', document_date='2024-01-23', laws=['SoL', 'LSS'])
r.line('Tjänsteskrivelse'); r.line('2024-01-23'); r.line('Dnr SOC 2024-15')
r.h(0, 'Rapport över ej verkställda beslut kvartal 4 2023')
S = [('Särskilt boende', '2023-06-19', 'K', 'Har tackat nej till två platser. Vill bo i Höörs tätort.', ''), ('Särskilt boende', '2023-07-31', 'M', 'Väntar på ledig plats på demensavdelning.', '2023-12-04'), ('Särskilt boende', '2023-08-08', 'K', 'Maken och hon vill flytta samtidigt, dubbelrum saknas.', ''),
 ('Kontaktperson', '2023-02-14', 'M', 'Ingen lämplig uppdragstagare. Ny annons ute.', ''), ('Kontaktfamilj', '2023-05-25', 'M', 'Familjen som var påtänkt hoppade av.', '2023-11-15'), ('Dagverksamhet', '2023-09-12', 'K', 'Ville vänta pga operation.', ''), ('Boendestöd', '2023-08-21', 'K', 'Svarar inte på samtal eller brev.', '')]
L = [('Daglig verksamhet', '2022-11-30', 'M', 'Den enskilde är inte motiverad, samtal pågår.', ''), ('Kontaktperson', '2023-03-06', 'K', 'Svårt att hitta person med rätt intressen.', '2023-10-26'), ('Kontaktperson', '2023-07-04', 'M', 'Har sagt nej till föreslagen kontaktperson.', ''), ('Avlösarservice i hemmet', '2023-08-15', 'M', 'Föräldrarna önskar en särskild avlösare som börjar i februari.', ''), ('Bostad med särskild service', '2022-09-20', 'K', 'Brist på lägenheter, servicebostad planeras 2025.', '')]
n, vk, wom = len(S+L), sum(1 for x in S+L if x[4]), sum(x[2] == 'K' for x in S+L)
r.h(1, 'Ärendet i korthet')
r.p(f'Under årets sista kvartal har Höörs kommun haft tolv beslut att rapportera, sju enligt SoL och fem enligt LSS. Tre av dem har verkställts under kvartalet. Sex beslut gäller kvinnor och lika många gäller män.',
 ('haft tolv beslut att rapportera', n, dict(measure='rapporterade')), ('sju enligt SoL', len(S), dict(measure='rapporterade', lag='SoL')), ('fem enligt LSS', len(L), dict(measure='rapporterade', lag='LSS')), ('Tre av dem har verkställts', vk, dict(measure='verkställda')), ('Sex beslut gäller kvinnor', wom, dict(measure='rapporterade', kon='K')), ('lika många gäller män', n-wom, dict(measure='rapporterade', kon='M', optional=True)))
assert (n, len(S), len(L), vk, wom) == (12, 7, 5, 3, 6)
r.h(1, 'Om skyldigheten att rapportera')
r.p('Kommunen ska varje kvartal rapportera till Inspektionen för vård och omsorg vilka gynnande beslut som inte är verkställda tre månader efter beslutet (16 kap. 6 f § SoL, 28 f § LSS). Rapporten till fullmäktige och revisorer ska vara avidentifierad. Uppgifterna nedan är hämtade ur verksamhetssystemet den 10 januari.')
k = 0
for head, rows, lag in (('Beslut enligt socialtjänstlagen', S, 'SoL'), ('Beslut enligt LSS', L, 'LSS')):
    r.h(1, head)
    tid = r.table(['Nr', 'Beviljad insats', 'Beslut', 'K/M', 'Skäl till dröjsmålet', 'Verkställt'], [[str(k+i+1), x[0], six(x[1]), x[2], x[3], six(x[4]) if x[4] else ''] for i, x in enumerate(rows)], 'decision_rows', widths=[7, 23, 12, 8, 38, 13])
    for x in rows:
        k += 1; r.dec(tid, nr=k, insats=x[0], lag=lag, beslutsdatum=x[1], kon=x[2], kommentar=x[3], status='verkställt' if x[4] else 'kvarstående', verkstallt_datum=x[4] or None)
r.h(1, 'Förslag till beslut'); r.p('Socialnämnden godkänner rapporten och skickar den vidare till kommunfullmäktige.')
r.line('Verksamhetschef myndighet')
r.build()
