-- Messages that were taken in and wait to be answered, because what they point at has to be fetched first. Sealed under the data key of their own id.
CREATE TABLE arrival (
    id BLOB NOT NULL PRIMARY KEY,
    conversation BLOB NOT NULL,
    message BLOB NOT NULL,
    body_sealed BLOB NOT NULL,
    attempts INTEGER NOT NULL,
    due_at INTEGER NOT NULL,
    lease TEXT NULL,
    lease_until INTEGER NOT NULL
);
CREATE UNIQUE INDEX ux_arrival_message ON arrival (message);
CREATE INDEX ix_arrival_conversation ON arrival (conversation, id);
CREATE INDEX ix_arrival_due ON arrival (due_at);
