-- One open code a person; bindings of a browser that nobody used for long.
CREATE UNIQUE INDEX ux_binding_code_open ON dbo.binding_code (staff) WHERE used_at IS NULL;
CREATE INDEX ix_binding_used ON dbo.binding (channel, used_at) WHERE ended_at IS NULL;

-- What was changed about people in chat: who (actor, role) did what (kind) about whom (staff), and when. Never changed.
CREATE TABLE dbo.staff_event (
    id BINARY(16) NOT NULL,
    staff NVARCHAR(40) COLLATE Latin1_General_BIN2 NOT NULL,
    kind NVARCHAR(40) COLLATE Latin1_General_BIN2 NOT NULL,
    actor NVARCHAR(40) COLLATE Latin1_General_BIN2 NOT NULL,
    role NVARCHAR(40) COLLATE Latin1_General_BIN2 NOT NULL,
    at BIGINT NOT NULL,
    details NVARCHAR(MAX) NULL,
    CONSTRAINT pk_staff_event PRIMARY KEY (id)
);
CREATE INDEX ix_staff_event_staff ON dbo.staff_event (staff, at);
