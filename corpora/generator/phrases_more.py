"""What is added to a cause: steps taken, interruptions, outcomes; and words for the slots."""

from __future__ import annotations

ACTIONS = [
    "",
    "",
    "",
    "",
    "Ny kontakt tas i {manad}.",
    "Uppföljning sker löpande.",
    "Handläggaren har fortsatt dialog.",
    "Ärendet följs upp vid nästa avstämning.",
    "Nytt förslag tas fram.",
    "Möte med anhöriga är inbokat.",
    "Andra lösningar diskuteras.",
    "Beslutet omprövas under hösten.",
    "SIP planeras.",
    "Tillfällig lösning finns under väntetiden.",
    "Informerad om möjligheten att välja om.",
    "Stöd ges av boendestödjare så länge.",
    "Anhöriga är informerade.",
    "Frågan tas upp med enhetschefen.",
]


INTERRUPTED = [
    "Avbrott sedan {manad}.",
    "Verkställigheten är avbruten.",
    "Uppehåll i insatsen.",
    "Insatsen har legat nere.",
    "Avbrott på egen begäran.",
    "Avbrott i samband med byte av utförare.",
    "u:Avbrott eftersom uppdragstagaren har slutat.",
    "Pausad insats.",
]


DONE = [
    "Nu verkställt.",
    "Insatsen är igång.",
    "Har kommit igång under kvartalet.",
    "Verkställt under perioden.",
    "Beslutet är numera verkställt.",
    "p:Har flyttat in.",
    "p:Inflyttning har skett.",
    "u:Första träffen har ägt rum och insatsen är igång.",
    "Start har skett.",
    "Verkställdes i {manad_q}.",
    "Insatsen påbörjades i {manad_q}.",
    "Utförd sedan {manad_q}.",
]


CLOSED = [
    "Avslutat då den enskilde har avlidit.",
    "Ansökan återtagen, ärendet avslutat.",
    "Behovet finns inte kvar, beslutet är avslutat.",
    "Har flyttat från kommunen, beslutet avslutas.",
    "Beslutet har upphört att gälla och är avslutat.",
    "Avslutat på egen begäran.",
    "Avslutat, annan insats har beviljats i stället.",
    "Den enskilde har avsagt sig insatsen. Avslutat.",
    "Avled i {manad_q}, ärendet avslutat.",
    "Avslutat utan verkställighet då den tidsbestämda perioden gick ut.",
    "Ville inte längre ha insatsen, avslutat.",
]


INTERESTS = [
    "trädgård",
    "musik",
    "datorer",
    "fiske",
    "matlagning",
    "djur",
    "hantverk",
    "teater",
    "motorer",
    "keramik",
    "fotboll",
    "bokbinderi",
]


LANGUAGES = ["arabiska", "finska", "persiska", "meänkieli", "somaliska", "polska", "tigrinja"]


UNITS = [
    "Björkgården",
    "Lyktan",
    "Ekbacken",
    "Solsidan",
    "Kvarnen",
    "Ängslyckan",
    "Linden",
    "Hagalund",
    "Strandgården",
    "Tallbacken",
    "Klockaregården",
]
