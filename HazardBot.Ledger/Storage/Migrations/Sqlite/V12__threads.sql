-- A talk between somebody of the public and staff, neither of whom sees the other. A question is about a record and goes to who reported it:
-- its words are sealed under the report's key. A talk with the person on duty has a key of its own, and address_sealed is where the person is reached.
-- given_at is since when the present member of staff has it; answered_at when staff wrote first.
CREATE TABLE thread (
    id BLOB NOT NULL PRIMARY KEY,
    kind TEXT NOT NULL,
    report BLOB NULL,
    hazard BLOB NULL,
    unit TEXT NULL,
    staff TEXT NOT NULL,
    address_sealed BLOB NULL,
    data_key BLOB NOT NULL,
    lines INTEGER NOT NULL,
    last_author TEXT NOT NULL,
    opened_at INTEGER NOT NULL,
    given_at INTEGER NOT NULL,
    last_at INTEGER NOT NULL,
    answered_at INTEGER NULL,
    ended_at INTEGER NULL,
    ended_by TEXT NULL
);
CREATE UNIQUE INDEX ux_thread_hazard ON thread (hazard) WHERE hazard IS NOT NULL;
CREATE INDEX ix_thread_report ON thread (report) WHERE report IS NOT NULL;
CREATE INDEX ix_thread_open ON thread (kind, last_at) WHERE ended_at IS NULL;

CREATE TABLE thread_line (
    thread BLOB NOT NULL,
    line INTEGER NOT NULL,
    author TEXT NOT NULL,
    staff TEXT NULL,
    words_sealed BLOB NOT NULL,
    at INTEGER NOT NULL,
    PRIMARY KEY (thread, line)
);
