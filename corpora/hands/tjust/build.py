"""Build all documents and truths."""
from model import DOCS
import render_docx
import render_html
import reports_a as a
import reports_b as b
import reports_c as c

PLAN = [(a.r01, "tjust01_tranemo_2024_kv3", None), (a.r02, "tjust02_hylte_2023_kv4", None), (a.r03, "tjust03_vansbro_2025_kv1", "soffice"),
        (b.r04, "tjust04_vara_2024_kv2", None), (b.r05, "tjust05_kramfors_2025_kv3", "chromium"), (b.r06, "tjust06_bjuv_2022_kv4", None),
        (c.r07, "tjust07_osby_2024_kv4", None), (c.r08, "tjust08_kalix_2023_kv2", "soffice"), (c.r09, "tjust09_ange_2025_kv4", None)]


def reports():
    return [(make(stem), via) for make, stem, via in PLAN]


if __name__ == "__main__":
    DOCS.mkdir(exist_ok=True)
    for (r, draw), via in reports():
        out = DOCS / f"{r.stem}.{r.ext}"
        if via:
            tmp = DOCS / (r.stem + (".docx" if via == "soffice" else ".html"))
            draw(tmp)
            (render_docx if via == "soffice" else render_html).pdf(tmp, out)
            tmp.unlink()
        else:
            draw(out)
        r.save()
        print(r.stem, r.ext, "decisions", len(r.decisions), "counts", len(r.counts), "claims", len(r.claims), "disc", len(r.discrepancies))
