-- What somebody has to put right, when they leave.
CREATE INDEX ix_hazard_handler ON hazard (handler) WHERE handler IS NOT NULL;
