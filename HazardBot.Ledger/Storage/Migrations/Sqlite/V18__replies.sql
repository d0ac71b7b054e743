-- Answers that don't leave in the response to their message: written with their turn, sent by whoever claims them, gone when they are sent.
-- No word stands here; the words are the turn's. sent counts the messages of the answer that have left.
CREATE TABLE reply (
    conversation INTEGER NOT NULL,
    version INTEGER NOT NULL,
    channel TEXT NOT NULL,
    state TEXT NOT NULL,
    is_repeated INTEGER NOT NULL,
    sent INTEGER NOT NULL,
    attempts INTEGER NOT NULL,
    due_at INTEGER NOT NULL,
    lease TEXT NULL,
    lease_until INTEGER NULL,
    error TEXT NULL,
    created_at INTEGER NOT NULL,
    ended_at INTEGER NULL,
    PRIMARY KEY (conversation, version)
);
CREATE INDEX ix_reply_due ON reply (state, due_at);
CREATE INDEX ix_reply_lease ON reply (state, lease_until);
