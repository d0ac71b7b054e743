-- The ledger by day, as it is exported.
CREATE INDEX ix_hazard_reported_at ON hazard (reported_at, number);
