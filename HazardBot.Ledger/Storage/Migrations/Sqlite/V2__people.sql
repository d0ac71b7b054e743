-- What staff do with a hazard. details and more_words are JSON of what nothing is searched by.
ALTER TABLE hazard ADD COLUMN handler TEXT NULL;
ALTER TABLE hazard ADD COLUMN holder TEXT NULL;
ALTER TABLE hazard ADD COLUMN act_by TEXT NULL;
ALTER TABLE hazard ADD COLUMN details TEXT NULL;
ALTER TABLE hazard ADD COLUMN more_words TEXT NULL;
CREATE INDEX ix_hazard_holder ON hazard (holder, act_by) WHERE holder IS NOT NULL;

-- A chat of a member of staff. address is a keyed hash of channel and user, the address itself is sealed under the binding's own key.
CREATE TABLE binding (
    id BLOB NOT NULL PRIMARY KEY,
    staff TEXT NOT NULL,
    channel TEXT NOT NULL,
    address BLOB NOT NULL,
    address_sealed BLOB NOT NULL,
    created_at INTEGER NOT NULL,
    used_at INTEGER NOT NULL,
    ended_at INTEGER NULL,
    ended_why TEXT NULL
);
CREATE UNIQUE INDEX ux_binding_address ON binding (address) WHERE ended_at IS NULL;
CREATE INDEX ix_binding_staff ON binding (staff) WHERE ended_at IS NULL;

-- Single-use codes, by keyed hash.
CREATE TABLE binding_code (
    code BLOB NOT NULL PRIMARY KEY,
    staff TEXT NOT NULL,
    created_by TEXT NOT NULL,
    created_at INTEGER NOT NULL,
    expires_at INTEGER NOT NULL,
    used_at INTEGER NULL
);

-- Messages to be sent, stored as what they are about and rendered when they are sent. To a member of staff or to the reporter of a report.
-- priority 0 is danger to life. only_once is unique where it is set: digest:T112:2026-12-01.
CREATE TABLE outbox (
    id BLOB NOT NULL PRIMARY KEY,
    kind TEXT NOT NULL,
    staff TEXT NULL,
    report BLOB NULL,
    hazard BLOB NULL,
    about TEXT NULL,
    only_once TEXT NULL,
    priority INTEGER NOT NULL,
    state TEXT NOT NULL,
    attempts INTEGER NOT NULL,
    due_at INTEGER NOT NULL,
    lease TEXT NULL,
    lease_until INTEGER NULL,
    error TEXT NULL,
    created_at INTEGER NOT NULL,
    ended_at INTEGER NULL
);
CREATE UNIQUE INDEX ux_outbox_only_once ON outbox (only_once) WHERE only_once IS NOT NULL;
CREATE INDEX ix_outbox_due ON outbox (state, priority, due_at);
CREATE INDEX ix_outbox_staff ON outbox (staff, id) WHERE staff IS NOT NULL AND ended_at IS NULL;
CREATE INDEX ix_outbox_report ON outbox (report, id) WHERE report IS NOT NULL AND ended_at IS NULL;
