-- One open code a person; bindings of a browser that nobody used for long.
CREATE UNIQUE INDEX ux_binding_code_open ON binding_code (staff) WHERE used_at IS NULL;
CREATE INDEX ix_binding_used ON binding (channel, used_at) WHERE ended_at IS NULL;

-- What was changed about people in chat: who (actor, role) did what (kind) about whom (staff), and when. Never changed.
CREATE TABLE staff_event (
    id BLOB NOT NULL PRIMARY KEY,
    staff TEXT NOT NULL,
    kind TEXT NOT NULL,
    actor TEXT NOT NULL,
    role TEXT NOT NULL,
    at INTEGER NOT NULL,
    details TEXT NULL
);
CREATE INDEX ix_staff_event_staff ON staff_event (staff, at);
