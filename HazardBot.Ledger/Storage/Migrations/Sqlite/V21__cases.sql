-- The confidential track. Plain is what clocks and scope need; what a case is about, who is kept out of it and every word is sealed under its own key.
CREATE TABLE confidential_case (
    id BLOB NOT NULL PRIMARY KEY,
    number TEXT NOT NULL,
    version INTEGER NOT NULL,
    status TEXT NOT NULL,
    act_at INTEGER NULL,
    ended_at INTEGER NULL,
    report BLOB NULL,
    facts BLOB NOT NULL,
    matter_sealed BLOB NOT NULL,
    words_sealed BLOB NOT NULL,
    data_key BLOB NOT NULL,
    head BLOB NOT NULL
);
CREATE UNIQUE INDEX ux_confidential_case_number ON confidential_case (number);
CREATE INDEX ix_confidential_case_report ON confidential_case (report) WHERE report IS NOT NULL;
CREATE INDEX ix_confidential_case_data_key ON confidential_case (data_key);
CREATE INDEX ix_confidential_case_act_at ON confidential_case (act_at) WHERE act_at IS NOT NULL;
CREATE INDEX ix_confidential_case_ended_at ON confidential_case (ended_at, status) WHERE ended_at IS NOT NULL;

-- Who is assigned by name. The facts say it too; this is their index.
CREATE TABLE case_member (
    staff TEXT NOT NULL,
    case_id BLOB NOT NULL,
    PRIMARY KEY (staff, case_id)
) WITHOUT ROWID;
CREATE INDEX ix_case_member_case_id ON case_member (case_id);

-- The trail. Rows are never updated or deleted, and the triggers say so. words_sealed holds the matter too.
CREATE TABLE case_event (
    case_id BLOB NOT NULL,
    version INTEGER NOT NULL,
    kind TEXT NOT NULL,
    at INTEGER NOT NULL,
    actor TEXT NOT NULL,
    role TEXT NOT NULL,
    facts BLOB NULL,
    words_sealed BLOB NULL,
    hash BLOB NOT NULL,
    PRIMARY KEY (case_id, version)
);
CREATE TRIGGER tr_case_event_no_update BEFORE UPDATE ON case_event BEGIN SELECT RAISE(ABORT, 'the trail is never updated'); END;
CREATE TRIGGER tr_case_event_no_delete BEFORE DELETE ON case_event BEGIN SELECT RAISE(ABORT, 'the trail is never deleted'); END;

-- Every read of a case's words, with its purpose, written before they are given out. id is drawn by the turn: a re-run writes no second line.
CREATE TABLE case_access (
    id BLOB NOT NULL PRIMARY KEY,
    case_id BLOB NOT NULL,
    at INTEGER NOT NULL,
    staff TEXT NOT NULL,
    role TEXT NOT NULL,
    version INTEGER NOT NULL,
    purpose TEXT NOT NULL,
    purpose_sealed BLOB NULL
);
CREATE INDEX ix_case_access_case_id ON case_access (case_id, at);
CREATE TRIGGER tr_case_access_no_update BEFORE UPDATE ON case_access BEGIN SELECT RAISE(ABORT, 'the access log is never updated'); END;
CREATE TRIGGER tr_case_access_no_delete BEFORE DELETE ON case_access BEGIN SELECT RAISE(ABORT, 'the access log is never deleted'); END;
