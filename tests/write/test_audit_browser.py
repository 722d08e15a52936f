"""The audit report as a person uses it, in headless Chromium: opened, filtered, a finding followed to its picture."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from selenium import webdriver
from selenium.webdriver.chrome.service import Service
from selenium.webdriver.common.by import By
from selenium.webdriver.support.ui import Select

from extractor.audit_run import AuditOptions, audit_files
from extractor.write.audit_html import write_audit_report

CHROMIUM = shutil.which("chromium") or shutil.which("chromium-browser")
DRIVER = shutil.which("chromedriver")
DOCUMENTS = Path(__file__).resolve().parents[2] / "corpora" / "built" / "documents"
FAULTY = ("liggande_01.pdf", "hinkar_01.pdf")
pytestmark = pytest.mark.skipif(not (CHROMIUM and DRIVER), reason="needs Chromium and ChromeDriver")

IN_VIEW = """
const box = arguments[0].getBoundingClientRect();
return box.top < window.innerHeight && box.bottom > 0 && box.height > 20;
"""


@pytest.fixture(scope="module")
def page(tmp_path_factory: pytest.TempPathFactory) -> Iterator[webdriver.Chrome]:
    """The report of two faulty reports, opened from disk."""
    folder = tmp_path_factory.mktemp("granskning")
    faulty = [DOCUMENTS / name for name in FAULTY]
    path = write_audit_report(audit_files(faulty, AuditOptions(keep=True)), folder)
    options = webdriver.ChromeOptions()
    options.binary_location = str(CHROMIUM)
    for argument in ("--headless", "--no-sandbox", "--disable-gpu", "--disable-background-networking",
                     "--window-size=1200,900", f"--user-data-dir={folder / 'profile'}"):  # fmt: skip
        options.add_argument(argument)
    driver = webdriver.Chrome(options=options, service=Service(DRIVER))
    driver.get(path.as_uri())
    yield driver
    driver.quit()


def findings(page: webdriver.Chrome) -> list[tuple[str, str]]:
    """Severity and document of the findings that are to be seen."""
    cards = page.find_elements(By.CSS_SELECTOR, "article.finding")
    return [
        (str(card.get_attribute("data-severity")), str(card.get_attribute("data-document")))
        for card in cards
        if card.is_displayed()
    ]


def test_it_opens_with_every_finding_and_without_the_network(page: webdriver.Chrome) -> None:
    shown = findings(page)
    assert {document for _, document in shown} == {"d1", "d2"}
    told = [found.severity for result in audit_files([DOCUMENTS / name for name in FAULTY])
            for found in result.audit.discrepancies]  # fmt: skip
    assert "error" in told
    assert sorted(severity for severity, _ in shown) == sorted(told)
    assert page.find_element(By.ID, "shown").text.startswith(f"{len(shown)} ")
    assert page.execute_script("return performance.getEntriesByType('resource').length") == 0


def test_filters_hide_other_severities_and_documents(page: webdriver.Chrome) -> None:
    everything = findings(page)
    document = Select(page.find_element(By.NAME, "document"))
    errors = page.find_element(By.CSS_SELECTOR, "input[value=error]")
    document.select_by_value("d2")
    assert findings(page) == [found for found in everything if found[1] == "d2"]
    errors.click()
    assert findings(page) == [found for found in everything if found[1] == "d2" and found[0] != "error"]
    errors.click()
    document.select_by_value("")
    assert findings(page) == everything


def test_a_finding_leads_to_its_page_picture(page: webdriver.Chrome) -> None:
    card = page.find_element(By.CSS_SELECTOR, "article.finding.error")
    link = card.find_element(By.CSS_SELECTOR, "p.jump a")
    page.execute_script("arguments[0].scrollIntoView({block: 'center'})", link)
    link.click()
    figure = card.find_element(By.CSS_SELECTOR, "figure")
    assert page.current_url.endswith("#" + str(figure.get_attribute("id")))
    picture = figure.find_element(By.TAG_NAME, "img")
    assert page.execute_script("return arguments[0].naturalWidth", picture) > 100
    assert page.execute_script(IN_VIEW, picture)
    assert findings(page), "following a finding leaves the others in sight"
