"""Insatser, organisations and programme areas that the invented reports draw from."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class Insats:
    """One insats: its id, law, section, the people it is for and the names it goes by."""

    id: str
    lag: str
    section: str
    group: str  # of, aldre, ifo
    names: tuple[str, ...]
    place: bool  # a place (housing, activity) rather than a person's service
    child: bool = False  # may be for children


INSATSER = [
    Insats(
        "lss_personlig_assistans",
        "LSS",
        "2",
        "of",
        ("Personlig assistans", "Biträde av personlig assistent", "Personlig assistans"),
        False,
        True,
    ),
    Insats(
        "lss_ledsagarservice",
        "LSS",
        "3",
        "of",
        ("Ledsagarservice", "Ledsagarservice", "Ledsagning LSS"),
        False,
        True,
    ),
    Insats(
        "lss_kontaktperson",
        "LSS",
        "4",
        "of",
        ("Kontaktperson", "Biträde av kontaktperson", "Kontaktperson"),
        False,
        True,
    ),
    Insats(
        "lss_avlosarservice",
        "LSS",
        "5",
        "of",
        ("Avlösarservice i hemmet", "Avlösarservice", "Avlösare LSS"),
        False,
        True,
    ),
    Insats(
        "lss_korttidsvistelse",
        "LSS",
        "6",
        "of",
        ("Korttidsvistelse", "Korttidsvistelse utanför det egna hemmet", "Korttidsvistelse"),
        True,
        True,
    ),
    Insats(
        "lss_korttidstillsyn",
        "LSS",
        "7",
        "of",
        ("Korttidstillsyn", "Korttidstillsyn för skolungdom över 12 år", "Korttidstillsyn"),
        True,
        True,
    ),
    Insats(
        "lss_bostad_sarskild_service_barn",
        "LSS",
        "8",
        "of",
        (
            "Bostad med särskild service för barn",
            "Bostad med särskild service för barn eller ungdomar",
            "Bostad med särskild service barn",
        ),
        True,
        True,
    ),
    Insats(
        "lss_bostad_sarskild_service_vuxna",
        "LSS",
        "9",
        "of",
        (
            "Bostad med särskild service för vuxna",
            "Bostad med särskild service för vuxna",
            "Bostad med särskild service vuxna",
        ),
        True,
    ),
    Insats("lss_gruppbostad", "LSS", "9", "of", ("Gruppbostad", "Gruppbostad", "Gruppbostad"), True),
    Insats("lss_servicebostad", "LSS", "9", "of", ("Servicebostad", "Servicebostad", "Servicebostad"), True),
    Insats(
        "lss_daglig_verksamhet",
        "LSS",
        "10",
        "of",
        ("Daglig verksamhet", "Daglig verksamhet", "Daglig verksamhet"),
        True,
    ),
    Insats(
        "sol_sarskilt_boende_aldre",
        "SoL",
        "1",
        "aldre",
        ("Särskilt boende", "Särskilt boende för äldre", "Vård- och omsorgsboende"),
        True,
    ),
    Insats(
        "sol_demensboende",
        "SoL",
        "1",
        "aldre",
        ("Demensboende", "Särskilt boende, demens", "Demensboende"),
        True,
    ),
    Insats("sol_korttidsboende", "SoL", "1", "aldre", ("Korttidsboende", "Korttidsplats", "Korttidsvård"), True),
    Insats("sol_vaxelvard", "SoL", "1", "aldre", ("Växelvård", "Växelvård", "Växelvård"), True),
    Insats("sol_hemtjanst", "SoL", "1", "aldre", ("Hemtjänst", "Hemtjänst", "Hemtjänst"), False),
    Insats(
        "sol_dagverksamhet",
        "SoL",
        "1",
        "aldre",
        ("Dagverksamhet", "Dagverksamhet för äldre", "Dagverksamhet"),
        True,
    ),
    Insats(
        "sol_avlosning",
        "SoL",
        "1",
        "aldre",
        ("Avlösning i hemmet", "Avlösning", "Avlösning av anhörig"),
        False,
    ),
    Insats("sol_ledsagning", "SoL", "1", "aldre", ("Ledsagning", "Ledsagning", "Ledsagning SoL"), False),
    Insats("sol_boendestod", "SoL", "1", "of", ("Boendestöd", "Boendestöd", "Boendestöd"), False),
    Insats(
        "sol_sysselsattning",
        "SoL",
        "1",
        "of",
        ("Sysselsättning", "Sysselsättning", "Sysselsättning SoL"),
        True,
    ),
    Insats(
        "sol_bostad_sarskild_service",
        "SoL",
        "1",
        "of",
        ("Boende med särskild service", "Bostad med särskild service SoL", "Boende socialpsykiatri"),
        True,
    ),
    Insats(
        "sol_kontaktperson",
        "SoL",
        "1",
        "ifo",
        ("Kontaktperson", "Kontaktperson", "Kontaktperson SoL"),
        False,
        True,
    ),
    Insats(
        "sol_kontaktfamilj",
        "SoL",
        "1",
        "ifo",
        ("Kontaktfamilj", "Kontaktfamilj", "Kontaktfamilj"),
        False,
        True,
    ),
    Insats("sol_stodboende", "SoL", "1", "ifo", ("Stödboende", "Stödboende", "Stödboende"), True),
    Insats(
        "sol_traningslagenhet",
        "SoL",
        "1",
        "ifo",
        ("Träningslägenhet", "Försökslägenhet", "Träningslägenhet"),
        True,
    ),
    Insats("sol_oppenvard", "SoL", "1", "ifo", ("Öppenvård", "Öppenvårdsinsats", "Öppenvård"), True, True),
]

BY_ID = {i.id: i for i in INSATSER}

# organisation as it is known, code, a place name in it
ORGANISATIONS = [
    ("Luleå kommun", "2580", "Gammelstad"),
    ("Kalmar kommun", "0880", "Lindsdal"),
    ("Falkenbergs kommun", "1382", "Ullared"),
    ("Trelleborgs kommun", "1287", "Anderslöv"),
    ("Östersunds kommun", "2380", "Brunflo"),
    ("Norrtälje kommun", "0188", "Hallstavik"),
    ("Motala kommun", "0583", "Borensberg"),
    ("Ludvika kommun", "2085", "Grängesberg"),
    ("Skövde kommun", "1496", "Skultorp"),
    ("Varbergs kommun", "1383", "Tvååker"),
    ("Piteå kommun", "2581", "Norrfjärden"),
    ("Nyköpings kommun", "0480", "Stigtomta"),
    ("Borås Stad", "1490", "Fristad"),
    ("Mölndals stad", "1481", "Kållered"),
    ("Solna stad", "0184", "Huvudsta"),
    ("Helsingborgs stad", "1283", "Ödåkra"),
    ("Trollhättans stad", "1488", "Sjuntorp"),
    ("Landskrona stad", "1282", "Glumslöv"),
    ("Huddinge kommun", "0126", "Skogås"),
    ("Botkyrka kommun", "0127", "Tumba"),
    ("Ystads kommun", "1286", "Köpingebro"),
    ("Kristianstads kommun", "1290", "Åhus"),
    ("Eslövs kommun", "1285", "Marieholm"),
    ("Oskarshamns kommun", "0882", "Figeholm"),
    ("Ljungby kommun", "0781", "Lagan"),
    ("Alingsås kommun", "1489", "Sollebrunn"),
    ("Lidköpings kommun", "1494", "Vinninga"),
    ("Kumla kommun", "1881", "Hällabrottet"),
    ("Köpings kommun", "1983", "Kolsva"),
    ("Sandvikens kommun", "2181", "Storvik"),
    ("Härnösands kommun", "2280", "Älandsbro"),
    ("Örnsköldsviks kommun", "2284", "Husum"),
    ("Kiruna kommun", "2584", "Jukkasjärvi"),
    ("Enköpings kommun", "0381", "Örsundsbro"),
    ("Håbo kommun", "0305", "Skokloster"),
    ("Västerviks kommun", "0883", "Ankarsrum"),
]

BOARDS = [
    "Socialnämnden",
    "Vård- och omsorgsnämnden",
    "Omsorgsnämnden",
    "Nämnden för omsorg och stöd",
    "Funktionsstödsnämnden",
    "Social- och omsorgsnämnden",
    "Individ- och omsorgsnämnden",
    "Välfärdsnämnden",
]

AREAS = {
    "of": [
        "Funktionsstöd",
        "Stöd till personer med funktionsnedsättning",
        "Omsorg om personer med funktionsnedsättning",
        "LSS och socialpsykiatri",
    ],
    "aldre": ["Äldreomsorg", "Vård och omsorg om äldre", "Äldreomsorgen", "Hemvård och särskilda boenden"],
    "ifo": ["Individ- och familjeomsorg", "Barn, unga och familj", "Individ och familj", "IFO"],
}

NOTE = "Påhittat exempel – rapporten, besluten och siffrorna är uppdiktade"
