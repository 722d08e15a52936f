"""Canonical ids of the names that these reports print."""
IDS = {("SoL", "särskilt boende"): "sol_sarskilt_boende_aldre", ("SoL", "kontaktfamilj"): "sol_kontaktfamilj",
       ("SoL", "boendestöd"): "sol_boendestod", ("SoL", "kontaktperson"): "sol_kontaktperson",
       ("SoL", "hemtjänst"): "sol_hemtjanst", ("SoL", "sysselsättning"): "sol_sysselsattning",
       ("SoL", "dagverksamhet"): "sol_dagverksamhet", ("SoL", "korttidsboende"): "sol_korttidsboende",
       ("SoL", "växelvård"): "sol_vaxelvard", ("SoL", "ledsagning"): "sol_ledsagning",
       ("LSS", "kontaktperson"): "lss_kontaktperson", ("LSS", "ledsagarservice"): "lss_ledsagarservice",
       ("LSS", "avlösarservice i hemmet"): "lss_avlosarservice", ("LSS", "korttidsvistelse"): "lss_korttidsvistelse",
       ("LSS", "korttidstillsyn"): "lss_korttidstillsyn", ("LSS", "daglig verksamhet"): "lss_daglig_verksamhet",
       ("LSS", "gruppbostad"): "lss_gruppbostad", ("LSS", "servicebostad"): "lss_servicebostad",
       ("LSS", "bostad med särskild service för vuxna"): "lss_bostad_sarskild_service_vuxna",
       ("LSS", "personlig assistans"): "lss_personlig_assistans"}
SEX = {"kvinna": ("K", "vuxen"), "man": ("M", "vuxen"), "flicka": ("K", "barn"), "pojke": ("M", "barn"),
       "k": ("K", None), "m": ("M", None)}


def iid(lag, insats):
    return IDS[lag, insats.lower()]


def sex(printed):
    kon, alder = SEX[printed.lower()]
    return {"kon": kon, "alder": alder}
