-- How often a message was sent without an answer whether it arrived: what was sent again may have come twice.
ALTER TABLE dbo.outbox ADD
    unanswered INT NOT NULL CONSTRAINT df_outbox_unanswered DEFAULT 0;
GO
CREATE INDEX ix_outbox_unanswered ON dbo.outbox (state, ended_at) WHERE unanswered > 0;
