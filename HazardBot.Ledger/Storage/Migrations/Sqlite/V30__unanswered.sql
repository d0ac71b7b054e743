-- How often a message was sent without an answer whether it arrived: what was sent again may have come twice.
ALTER TABLE outbox ADD COLUMN unanswered INTEGER NOT NULL DEFAULT 0;
CREATE INDEX ix_outbox_unanswered ON outbox (state, ended_at) WHERE unanswered > 0;
