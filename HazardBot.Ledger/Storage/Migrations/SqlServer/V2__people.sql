-- What staff do with a hazard. details and more_words are JSON of what nothing is searched by.
ALTER TABLE dbo.hazard ADD
    handler NVARCHAR(40) COLLATE Latin1_General_BIN2 NULL,
    holder NVARCHAR(40) COLLATE Latin1_General_BIN2 NULL,
    act_by NVARCHAR(10) COLLATE Latin1_General_BIN2 NULL,
    details NVARCHAR(MAX) NULL,
    more_words NVARCHAR(MAX) NULL;
GO
CREATE INDEX ix_hazard_holder ON dbo.hazard (holder, act_by) WHERE holder IS NOT NULL;

-- A chat of a member of staff. address is a keyed hash of channel and user, the address itself is sealed under the binding's own key.
CREATE TABLE dbo.binding (
    id BINARY(16) NOT NULL,
    staff NVARCHAR(40) COLLATE Latin1_General_BIN2 NOT NULL,
    channel NVARCHAR(40) COLLATE Latin1_General_BIN2 NOT NULL,
    address BINARY(32) NOT NULL,
    address_sealed VARBINARY(MAX) NOT NULL,
    created_at BIGINT NOT NULL,
    used_at BIGINT NOT NULL,
    ended_at BIGINT NULL,
    ended_why NVARCHAR(40) COLLATE Latin1_General_BIN2 NULL,
    CONSTRAINT pk_binding PRIMARY KEY (id)
);
CREATE UNIQUE INDEX ux_binding_address ON dbo.binding (address) WHERE ended_at IS NULL;
CREATE INDEX ix_binding_staff ON dbo.binding (staff) WHERE ended_at IS NULL;

-- Single-use codes, by keyed hash.
CREATE TABLE dbo.binding_code (
    code BINARY(32) NOT NULL,
    staff NVARCHAR(40) COLLATE Latin1_General_BIN2 NOT NULL,
    created_by NVARCHAR(40) COLLATE Latin1_General_BIN2 NOT NULL,
    created_at BIGINT NOT NULL,
    expires_at BIGINT NOT NULL,
    used_at BIGINT NULL,
    CONSTRAINT pk_binding_code PRIMARY KEY (code)
);

-- Messages to be sent, stored as what they are about and rendered when they are sent. To a member of staff or to the reporter of a report.
-- priority 0 is danger to life. only_once is unique where it is set: digest:T112:2026-12-01.
CREATE TABLE dbo.outbox (
    id BINARY(16) NOT NULL,
    kind NVARCHAR(40) COLLATE Latin1_General_BIN2 NOT NULL,
    staff NVARCHAR(40) COLLATE Latin1_General_BIN2 NULL,
    report BINARY(16) NULL,
    hazard BINARY(16) NULL,
    about NVARCHAR(MAX) NULL,
    only_once NVARCHAR(100) COLLATE Latin1_General_BIN2 NULL,
    priority INT NOT NULL,
    state NVARCHAR(40) COLLATE Latin1_General_BIN2 NOT NULL,
    attempts INT NOT NULL,
    due_at BIGINT NOT NULL,
    lease NVARCHAR(40) COLLATE Latin1_General_BIN2 NULL,
    lease_until BIGINT NULL,
    error NVARCHAR(400) NULL,
    created_at BIGINT NOT NULL,
    ended_at BIGINT NULL,
    CONSTRAINT pk_outbox PRIMARY KEY (id)
);
CREATE UNIQUE INDEX ux_outbox_only_once ON dbo.outbox (only_once) WHERE only_once IS NOT NULL;
CREATE INDEX ix_outbox_due ON dbo.outbox (state, priority, due_at);
CREATE INDEX ix_outbox_staff ON dbo.outbox (staff, id) WHERE staff IS NOT NULL AND ended_at IS NULL;
CREATE INDEX ix_outbox_report ON dbo.outbox (report, id) WHERE report IS NOT NULL AND ended_at IS NULL;
