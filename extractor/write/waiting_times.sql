-- One row per decision line: days from the decision, or from the interruption where one is printed, to the end of the
-- quarter. A partial date gives the least and the most days that it allows; what cannot be is a doubt, never a number.
INSERT INTO waiting_times BY NAME
WITH dated AS (
  SELECT
    decisions.*, decisions.rowid AS rowid_,
    documents.organisation, documents.kommunkod, documents.stadsdel, documents.namnd, documents.period,
    CASE WHEN documents.period SIMILAR TO '\d{4}-Q[1-4]'
      THEN last_day(make_date(documents.period[1:4]::INTEGER, documents.period[7:7]::INTEGER * 3, 1)) END AS period_end,
    documents.same_quarter_as IS NOT NULL AS is_repeat,
    coalesce(avbrottsdatum, beslutsdatum) AS from_date,
    CASE WHEN avbrottsdatum IS NOT NULL THEN 'avbrottsdatum'
      WHEN beslutsdatum IS NOT NULL THEN 'beslutsdatum' END AS counted_from,
    coalesce(verkstallt_datum_day, avslutat_datum_day) AS ended_day
  FROM decisions JOIN documents USING (document_id)
), spanned AS (
  SELECT *,
    CASE length(from_date)
      WHEN 10 THEN TRY_CAST(from_date AS DATE)
      WHEN 7 THEN TRY_CAST(from_date || '-01' AS DATE)
      WHEN 4 THEN TRY_CAST(from_date || '-01-01' AS DATE) END AS earliest,
    CASE length(from_date)
      WHEN 10 THEN TRY_CAST(from_date AS DATE)
      WHEN 7 THEN last_day(TRY_CAST(from_date || '-01' AS DATE))
      WHEN 4 THEN TRY_CAST(from_date || '-12-31' AS DATE) END AS latest
  FROM dated
), told AS (
  SELECT *,
    CASE
      WHEN from_date IS NULL THEN 'no_date'
      WHEN earliest IS NULL THEN 'not_a_date'
      WHEN period_end IS NULL THEN 'no_period'
      WHEN earliest > period_end THEN 'after_quarter'
      WHEN ended_day < earliest THEN 'ended_before_start' END AS doubt
  FROM spanned
)
SELECT
  record_id, document_id, organisation, kommunkod, stadsdel, namnd, period, period_end, is_repeat, lag, insats_id, kon,
  alder, status, orsak, antal, counted_from, from_date,
  CASE WHEN earliest = latest AND earliest <= period_end THEN date_diff('day', earliest, period_end) END AS days,
  CASE WHEN earliest <= period_end THEN greatest(date_diff('day', latest, period_end), 0) END AS days_min,
  CASE WHEN earliest <= period_end THEN date_diff('day', earliest, period_end) END AS days_max,
  dagar AS days_printed,
  ended_day,
  CASE WHEN earliest = latest AND ended_day >= earliest THEN date_diff('day', earliest, ended_day) END AS days_to_end,
  doubt
FROM told ORDER BY told.rowid_
