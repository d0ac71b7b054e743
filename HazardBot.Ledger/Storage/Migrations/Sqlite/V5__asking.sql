-- What questions are answered from. Kept in the commits that change a hazard or the tree, never by scanning hazards.

-- Every unit with itself and every unit above it. What nobody could place ('') stands under the tops alone.
CREATE TABLE organization_above (
    unit TEXT NOT NULL,
    above TEXT NOT NULL,
    PRIMARY KEY (unit, above)
) WITHOUT ROWID;
CREATE INDEX ix_organization_above ON organization_above (above, unit);

-- Days in the installation's time zone.
ALTER TABLE hazard ADD COLUMN reported_on TEXT NULL;
ALTER TABLE hazard ADD COLUMN closed_on TEXT NULL;
UPDATE hazard SET reported_on = date(reported_at / 1000 + 28800, 'unixepoch'), closed_on = date(closed_at / 1000 + 28800, 'unixepoch');
CREATE INDEX ix_hazard_reported_on ON hazard (reported_on, category, severity, status, unit, number) WHERE reported_on IS NOT NULL;
CREATE INDEX ix_hazard_due ON hazard (due, category, severity, status, unit, number) WHERE due IS NOT NULL;
CREATE INDEX ix_hazard_closed_on ON hazard (closed_on, category, severity, status, unit, number) WHERE closed_on IS NOT NULL;

-- How many hazards of each kind a unit has (own) and its part of the tree has (total), by day. basis says which day: reported, due, closed; or ever, with no day.
CREATE TABLE hazard_tally (
    basis TEXT NOT NULL,
    node TEXT NOT NULL,
    day TEXT NOT NULL,
    category TEXT NOT NULL,
    severity TEXT NOT NULL,
    status TEXT NOT NULL,
    own INTEGER NOT NULL,
    total INTEGER NOT NULL,
    PRIMARY KEY (basis, node, day, category, severity, status)
) WITHOUT ROWID;

INSERT INTO organization_above (unit, above)
WITH RECURSIVE up (unit, code) AS (
    SELECT code, code FROM organization
    UNION ALL SELECT up.unit, o.parent FROM up JOIN organization o ON o.code = up.code WHERE o.parent IS NOT NULL)
SELECT unit, code FROM up UNION ALL SELECT '', code FROM organization WHERE parent IS NULL UNION ALL SELECT '', '';

INSERT INTO hazard_tally (basis, node, day, category, severity, status, own, total)
SELECT d.basis, a.above, d.day, d.category, d.severity, d.status, SUM(CASE WHEN d.unit = a.above THEN 1 ELSE 0 END), COUNT(*)
FROM (
    SELECT 'ever' AS basis, COALESCE(unit, '') AS unit, '' AS day, category, severity, status FROM hazard
    UNION ALL SELECT 'reported', COALESCE(unit, ''), reported_on, category, severity, status FROM hazard
    UNION ALL SELECT 'due', COALESCE(unit, ''), due, category, severity, status FROM hazard WHERE due IS NOT NULL
    UNION ALL SELECT 'closed', COALESCE(unit, ''), closed_on, category, severity, status FROM hazard WHERE closed_on IS NOT NULL) d
JOIN organization_above a ON a.unit = d.unit
GROUP BY d.basis, a.above, d.day, d.category, d.severity, d.status;
