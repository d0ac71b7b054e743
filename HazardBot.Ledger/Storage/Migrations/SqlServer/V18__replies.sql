-- Answers that don't leave in the response to their message: written with their turn, sent by whoever claims them, gone when they are sent.
-- No word stands here; the words are the turn's. sent counts the messages of the answer that have left.
CREATE TABLE dbo.reply (
    conversation BIGINT NOT NULL,
    version BIGINT NOT NULL,
    channel NVARCHAR(200) COLLATE Latin1_General_BIN2 NOT NULL,
    state NVARCHAR(40) COLLATE Latin1_General_BIN2 NOT NULL,
    is_repeated BIT NOT NULL,
    sent INT NOT NULL,
    attempts INT NOT NULL,
    due_at BIGINT NOT NULL,
    lease NVARCHAR(40) COLLATE Latin1_General_BIN2 NULL,
    lease_until BIGINT NULL,
    error NVARCHAR(400) NULL,
    created_at BIGINT NOT NULL,
    ended_at BIGINT NULL,
    CONSTRAINT pk_reply PRIMARY KEY (conversation, version)
);
CREATE INDEX ix_reply_due ON dbo.reply (state, due_at);
CREATE INDEX ix_reply_lease ON dbo.reply (state, lease_until);
