-- Dangers to life that people are told of until one of them answers. Who was told and when stays; what was said is sealed under the alert's own key.
-- due_at is when it goes on without an answer.
CREATE TABLE alert (
    id BLOB NOT NULL PRIMARY KEY,
    version INTEGER NOT NULL,
    step INTEGER NOT NULL,
    due_at INTEGER NULL,
    raised_at INTEGER NOT NULL,
    told TEXT NOT NULL,
    answer TEXT NULL,
    answered_at INTEGER NULL,
    answered_by TEXT NULL,
    matter_sealed BLOB NOT NULL,
    reporter_sealed BLOB NULL
);
CREATE INDEX ix_alert_due ON alert (due_at) WHERE due_at IS NOT NULL;

-- The trail. Rows are never updated or deleted, and the triggers say so.
CREATE TABLE alert_event (
    alert BLOB NOT NULL,
    version INTEGER NOT NULL,
    kind TEXT NOT NULL,
    at INTEGER NOT NULL,
    staff TEXT NULL,
    words_sealed BLOB NULL,
    PRIMARY KEY (alert, version)
);
CREATE TRIGGER tr_alert_event_no_update BEFORE UPDATE ON alert_event BEGIN SELECT RAISE(ABORT, 'the trail is never updated'); END;
CREATE TRIGGER tr_alert_event_no_delete BEFORE DELETE ON alert_event BEGIN SELECT RAISE(ABORT, 'the trail is never deleted'); END;

-- Of an alert that has to reach every address of a person: those that it has reached already, by keyed hash.
ALTER TABLE outbox ADD COLUMN reached TEXT NULL;
