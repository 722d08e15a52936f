"use strict";
(function () {
  const form = document.getElementById("filter");
  const shown = document.getElementById("shown");
  const findings = Array.from(document.querySelectorAll(".finding"));
  const sections = Array.from(document.querySelectorAll("section.document"));
  const groups = Array.from(document.querySelectorAll(".group"));

  function read() {
    const severities = Array.from(form.querySelectorAll("input:checked")).map((box) => box.value);
    return { severities: severities, chosen: form.elements.document.value };
  }

  function show() {
    const state = read();
    let count = 0;
    findings.forEach((finding) => {
      const fits = state.severities.includes(finding.dataset.severity) &&
        (!state.chosen || finding.dataset.document === state.chosen);
      finding.hidden = !fits;
      count += fits ? 1 : 0;
    });
    groups.forEach((group) => { group.hidden = !group.querySelector(".finding:not([hidden])"); });
    sections.forEach((section) => { section.hidden = Boolean(state.chosen) && section.dataset.document !== state.chosen; });
    shown.textContent = count + " " + shown.dataset.word;
  }

  function fromAddress() {
    const wanted = new URLSearchParams(location.hash.slice(1));
    if (wanted.has("severity")) {
      const list = wanted.get("severity").split(",");
      form.querySelectorAll("input").forEach((box) => { box.checked = list.includes(box.value); });
    }
    if (wanted.has("document")) { form.elements.document.value = wanted.get("document"); }
    show();
  }

  form.addEventListener("change", show);
  form.addEventListener("submit", (event) => event.preventDefault());
  window.addEventListener("hashchange", fromAddress);
  window.addEventListener("beforeprint", () => document.querySelectorAll(".finding details").forEach((d) => { d.open = true; }));
  fromAddress();
})();
