-- The weekly sweep of a unit (一周一排查). week is its Monday. A paused row of a unit above stands for all below it.
CREATE TABLE dbo.sweep (
    unit NVARCHAR(40) COLLATE Latin1_General_BIN2 NOT NULL,
    week NVARCHAR(10) COLLATE Latin1_General_BIN2 NOT NULL,
    state NVARCHAR(40) COLLATE Latin1_General_BIN2 NOT NULL,
    filed_by NVARCHAR(40) COLLATE Latin1_General_BIN2 NOT NULL,
    filed_at BIGINT NOT NULL,
    found INT NOT NULL,
    reason NVARCHAR(400) NULL,
    CONSTRAINT pk_sweep PRIMARY KEY (unit, week)
);
CREATE INDEX ix_sweep_week ON dbo.sweep (week, unit);

-- The ledger by day, as it is exported.
CREATE INDEX ix_hazard_reported_at ON dbo.hazard (reported_at, number);
