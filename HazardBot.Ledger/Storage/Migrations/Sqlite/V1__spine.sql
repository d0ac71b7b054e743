-- Instants are Unix milliseconds (UTC), days ISO dates, ids 16 bytes of a version 7 UUID in big-endian order,
-- keyed hashes and chain hashes 32 bytes. Sealed columns are named *_sealed.

CREATE TABLE secret (
    name TEXT NOT NULL PRIMARY KEY,
    wrapped BLOB NOT NULL
);

CREATE TABLE data_key (
    id BLOB NOT NULL PRIMARY KEY,
    wrapped BLOB NULL,
    created_at INTEGER NOT NULL,
    destroy_after INTEGER NULL,
    destroyed_at INTEGER NULL
);
CREATE INDEX ix_data_key_destroy_after ON data_key (destroy_after) WHERE destroy_after IS NOT NULL;

CREATE TABLE organization (
    code TEXT NOT NULL PRIMARY KEY,
    name TEXT NOT NULL,
    kind TEXT NOT NULL,
    parent TEXT NULL,
    aliases TEXT NOT NULL,
    lon REAL NULL,
    lat REAL NULL,
    hotline TEXT NULL,
    vanished_at INTEGER NULL
);

CREATE TABLE staff (
    code TEXT NOT NULL PRIMARY KEY,
    name TEXT NOT NULL,
    unit TEXT NOT NULL,
    role TEXT NOT NULL,
    phone TEXT NULL,
    wecom TEXT NULL,
    dingtalk TEXT NULL,
    feishu TEXT NULL,
    email TEXT NULL,
    vanished_at INTEGER NULL
);
CREATE INDEX ix_staff_unit ON staff (unit);

-- One row, counted up by every import: an import on old reads is refused, and a node sees that its register is old.
CREATE TABLE register_version (
    id INTEGER NOT NULL PRIMARY KEY,
    version INTEGER NOT NULL
);
INSERT INTO register_version (id, version) VALUES (1, 0);

CREATE TABLE conversation (
    id BLOB NOT NULL PRIMARY KEY,
    version INTEGER NOT NULL,
    data_key BLOB NOT NULL,
    state_sealed BLOB NOT NULL,
    draft_until INTEGER NULL,
    updated_at INTEGER NOT NULL
);
CREATE INDEX ix_conversation_draft_until ON conversation (draft_until) WHERE draft_until IS NOT NULL;

-- One row a turn: the inbound message and its answers, sealed as one. Number of the row = version of the conversation after it.
CREATE TABLE turn (
    conversation BLOB NOT NULL,
    version INTEGER NOT NULL,
    message BLOB NULL,
    data_key BLOB NOT NULL,
    body_sealed BLOB NOT NULL,
    at INTEGER NOT NULL,
    PRIMARY KEY (conversation, version)
);
CREATE UNIQUE INDEX ux_turn_message ON turn (message) WHERE message IS NOT NULL;

-- What could not be answered and was set aside, visibly, under the incident number its sender was told.
CREATE TABLE inbox (
    id BLOB NOT NULL PRIMARY KEY,
    conversation BLOB NOT NULL,
    message BLOB NULL,
    state TEXT NOT NULL,
    incident TEXT NULL,
    attempts INTEGER NOT NULL,
    error TEXT NULL,
    data_key BLOB NOT NULL,
    body_sealed BLOB NOT NULL,
    received_at INTEGER NOT NULL
);
CREATE INDEX ix_inbox_state ON inbox (state, received_at);
CREATE UNIQUE INDEX ux_inbox_message ON inbox (message) WHERE message IS NOT NULL;

CREATE TABLE number_lease (
    year INTEGER NOT NULL PRIMARY KEY,
    next INTEGER NOT NULL
);

-- Sealed under the data key of the report's own id.
CREATE TABLE report (
    id BLOB NOT NULL PRIMARY KEY,
    receipt BLOB NOT NULL,
    reporter BLOB NULL,
    reporter_sealed BLOB NULL,
    receipt_sealed BLOB NOT NULL,
    at INTEGER NOT NULL
);
CREATE UNIQUE INDEX ux_report_receipt ON report (receipt);
CREATE INDEX ix_report_reporter ON report (reporter, at) WHERE reporter IS NOT NULL;

CREATE TABLE hazard (
    id BLOB NOT NULL PRIMARY KEY,
    number TEXT NOT NULL,
    version INTEGER NOT NULL,
    status TEXT NOT NULL,
    category TEXT NOT NULL,
    severity TEXT NOT NULL,
    urgent INTEGER NOT NULL,
    source TEXT NOT NULL,
    unit TEXT NULL,
    place TEXT NULL,
    description TEXT NOT NULL,
    measure TEXT NULL,
    owner TEXT NULL,
    due TEXT NULL,
    occurred TEXT NULL,
    reported_at INTEGER NOT NULL,
    closed_at INTEGER NULL,
    report BLOB NULL,
    data_key BLOB NOT NULL,
    head BLOB NOT NULL
);
CREATE UNIQUE INDEX ux_hazard_number ON hazard (number);
CREATE INDEX ix_hazard_report ON hazard (report) WHERE report IS NOT NULL;
CREATE INDEX ix_hazard_unit ON hazard (unit, status);

-- The trail. Rows are never updated or deleted, and the triggers say so.
CREATE TABLE hazard_event (
    hazard BLOB NOT NULL,
    version INTEGER NOT NULL,
    kind TEXT NOT NULL,
    at INTEGER NOT NULL,
    actor TEXT NOT NULL,
    role TEXT NOT NULL,
    facts BLOB NULL,
    words_sealed BLOB NULL,
    hash BLOB NOT NULL,
    PRIMARY KEY (hazard, version)
);
CREATE TRIGGER tr_hazard_event_no_update BEFORE UPDATE ON hazard_event BEGIN SELECT RAISE(ABORT, 'the trail is never updated'); END;
CREATE TRIGGER tr_hazard_event_no_delete BEFORE DELETE ON hazard_event BEGIN SELECT RAISE(ABORT, 'the trail is never deleted'); END;

CREATE TABLE hazard_photo (
    hazard BLOB NOT NULL,
    blob BLOB NOT NULL,
    kind TEXT NOT NULL,
    at INTEGER NOT NULL,
    PRIMARY KEY (hazard, blob)
) WITHOUT ROWID;
