-- The weekly sweep of a unit (一周一排查). week is its Monday. A paused row of a unit above stands for all below it.
CREATE TABLE sweep (
    unit TEXT NOT NULL,
    week TEXT NOT NULL,
    state TEXT NOT NULL,
    filed_by TEXT NOT NULL,
    filed_at INTEGER NOT NULL,
    found INTEGER NOT NULL,
    reason TEXT NULL,
    PRIMARY KEY (unit, week)
);
CREATE INDEX ix_sweep_week ON sweep (week, unit);

-- The ledger by day, as it is exported.
CREATE INDEX ix_hazard_reported_at ON hazard (reported_at, number);
