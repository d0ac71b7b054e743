-- What questions are answered from. Kept in the commits that change a hazard or the tree, never by scanning hazards.

-- Every unit with itself and every unit above it. What nobody could place ('') stands under the tops alone.
CREATE TABLE dbo.organization_above (
    unit NVARCHAR(40) COLLATE Latin1_General_BIN2 NOT NULL,
    above NVARCHAR(40) COLLATE Latin1_General_BIN2 NOT NULL,
    CONSTRAINT pk_organization_above PRIMARY KEY (unit, above)
);
CREATE INDEX ix_organization_above ON dbo.organization_above (above, unit);

-- Days in the installation's time zone.
ALTER TABLE dbo.hazard ADD
    reported_on NVARCHAR(10) COLLATE Latin1_General_BIN2 NULL,
    closed_on NVARCHAR(10) COLLATE Latin1_General_BIN2 NULL;
GO
UPDATE dbo.hazard SET reported_on = CONVERT(NVARCHAR(10), DATEADD(second, reported_at / 1000 + 28800, '19700101'), 23),
    closed_on = CONVERT(NVARCHAR(10), DATEADD(second, closed_at / 1000 + 28800, '19700101'), 23);
GO
CREATE INDEX ix_hazard_reported_on ON dbo.hazard (reported_on, category, severity, status, unit, number) WHERE reported_on IS NOT NULL;
CREATE INDEX ix_hazard_due ON dbo.hazard (due, category, severity, status, unit, number) WHERE due IS NOT NULL;
CREATE INDEX ix_hazard_closed_on ON dbo.hazard (closed_on, category, severity, status, unit, number) WHERE closed_on IS NOT NULL;

-- How many hazards of each kind a unit has (own) and its part of the tree has (total), by day. basis says which day: reported, due, closed; or ever, with no day.
CREATE TABLE dbo.hazard_tally (
    basis NVARCHAR(10) COLLATE Latin1_General_BIN2 NOT NULL,
    node NVARCHAR(40) COLLATE Latin1_General_BIN2 NOT NULL,
    day NVARCHAR(10) COLLATE Latin1_General_BIN2 NOT NULL,
    category NVARCHAR(40) COLLATE Latin1_General_BIN2 NOT NULL,
    severity NVARCHAR(40) COLLATE Latin1_General_BIN2 NOT NULL,
    status NVARCHAR(40) COLLATE Latin1_General_BIN2 NOT NULL,
    own INT NOT NULL,
    total INT NOT NULL,
    CONSTRAINT pk_hazard_tally PRIMARY KEY (basis, node, day, category, severity, status)
);
GO
WITH up (unit, code) AS (
    SELECT code, code FROM dbo.organization
    UNION ALL SELECT up.unit, o.parent FROM up JOIN dbo.organization o ON o.code = up.code WHERE o.parent IS NOT NULL)
INSERT INTO dbo.organization_above (unit, above)
SELECT unit, code FROM up UNION ALL SELECT '', code FROM dbo.organization WHERE parent IS NULL UNION ALL SELECT '', '';

INSERT INTO dbo.hazard_tally (basis, node, day, category, severity, status, own, total)
SELECT d.basis, a.above, d.day, d.category, d.severity, d.status, SUM(CASE WHEN d.unit = a.above THEN 1 ELSE 0 END), COUNT(*)
FROM (
    SELECT 'ever' AS basis, COALESCE(unit, '') AS unit, '' AS day, category, severity, status FROM dbo.hazard
    UNION ALL SELECT 'reported', COALESCE(unit, ''), reported_on, category, severity, status FROM dbo.hazard
    UNION ALL SELECT 'due', COALESCE(unit, ''), due, category, severity, status FROM dbo.hazard WHERE due IS NOT NULL
    UNION ALL SELECT 'closed', COALESCE(unit, ''), closed_on, category, severity, status FROM dbo.hazard WHERE closed_on IS NOT NULL) d
JOIN dbo.organization_above a ON a.unit = d.unit
GROUP BY d.basis, a.above, d.day, d.category, d.severity, d.status;
