-- Instants are Unix milliseconds (UTC), days ISO dates, ids 16 bytes of a version 7 UUID in big-endian order,
-- keyed hashes and chain hashes 32 bytes. Sealed columns are named *_sealed.

CREATE TABLE dbo.secret (
    name NVARCHAR(100) COLLATE Latin1_General_BIN2 NOT NULL,
    wrapped VARBINARY(512) NOT NULL,
    CONSTRAINT pk_secret PRIMARY KEY (name)
);

CREATE TABLE dbo.data_key (
    id BINARY(16) NOT NULL,
    wrapped VARBINARY(512) NULL,
    created_at BIGINT NOT NULL,
    destroy_after BIGINT NULL,
    destroyed_at BIGINT NULL,
    CONSTRAINT pk_data_key PRIMARY KEY (id)
);
CREATE INDEX ix_data_key_destroy_after ON dbo.data_key (destroy_after) WHERE destroy_after IS NOT NULL;

CREATE TABLE dbo.organization (
    code NVARCHAR(40) COLLATE Latin1_General_BIN2 NOT NULL,
    name NVARCHAR(100) NOT NULL,
    kind NVARCHAR(40) COLLATE Latin1_General_BIN2 NOT NULL,
    parent NVARCHAR(40) COLLATE Latin1_General_BIN2 NULL,
    aliases NVARCHAR(MAX) NOT NULL,
    lon FLOAT NULL,
    lat FLOAT NULL,
    hotline NVARCHAR(40) NULL,
    vanished_at BIGINT NULL,
    CONSTRAINT pk_organization PRIMARY KEY (code)
);

CREATE TABLE dbo.staff (
    code NVARCHAR(40) COLLATE Latin1_General_BIN2 NOT NULL,
    name NVARCHAR(100) NOT NULL,
    unit NVARCHAR(40) COLLATE Latin1_General_BIN2 NOT NULL,
    role NVARCHAR(40) COLLATE Latin1_General_BIN2 NOT NULL,
    phone NVARCHAR(40) NULL,
    wecom NVARCHAR(128) COLLATE Latin1_General_BIN2 NULL,
    dingtalk NVARCHAR(128) COLLATE Latin1_General_BIN2 NULL,
    feishu NVARCHAR(128) COLLATE Latin1_General_BIN2 NULL,
    email NVARCHAR(256) NULL,
    vanished_at BIGINT NULL,
    CONSTRAINT pk_staff PRIMARY KEY (code)
);
CREATE INDEX ix_staff_unit ON dbo.staff (unit);

-- One row, counted up by every import: an import on old reads is refused, and a node sees that its register is old.
CREATE TABLE dbo.register_version (
    id INT NOT NULL,
    version INT NOT NULL,
    CONSTRAINT pk_register_version PRIMARY KEY (id)
);
INSERT INTO dbo.register_version (id, version) VALUES (1, 0);

CREATE TABLE dbo.conversation (
    id BINARY(32) NOT NULL,
    version BIGINT NOT NULL,
    data_key BINARY(16) NOT NULL,
    state_sealed VARBINARY(MAX) NOT NULL,
    draft_until BIGINT NULL,
    updated_at BIGINT NOT NULL,
    CONSTRAINT pk_conversation PRIMARY KEY (id)
);
CREATE INDEX ix_conversation_draft_until ON dbo.conversation (draft_until) WHERE draft_until IS NOT NULL;

-- One row a turn: the inbound message and its answers, sealed as one. Number of the row = version of the conversation after it.
CREATE TABLE dbo.turn (
    conversation BINARY(32) NOT NULL,
    version BIGINT NOT NULL,
    message BINARY(32) NULL,
    data_key BINARY(16) NOT NULL,
    body_sealed VARBINARY(MAX) NOT NULL,
    at BIGINT NOT NULL,
    CONSTRAINT pk_turn PRIMARY KEY (conversation, version)
);
CREATE UNIQUE INDEX ux_turn_message ON dbo.turn (message) WHERE message IS NOT NULL;

-- What could not be answered and was set aside, visibly, under the incident number its sender was told.
CREATE TABLE dbo.inbox (
    id BINARY(16) NOT NULL,
    conversation BINARY(32) NOT NULL,
    message BINARY(32) NULL,
    state NVARCHAR(40) COLLATE Latin1_General_BIN2 NOT NULL,
    incident NVARCHAR(40) COLLATE Latin1_General_BIN2 NULL,
    attempts BIGINT NOT NULL,
    error NVARCHAR(400) NULL,
    data_key BINARY(16) NOT NULL,
    body_sealed VARBINARY(MAX) NOT NULL,
    received_at BIGINT NOT NULL,
    CONSTRAINT pk_inbox PRIMARY KEY (id)
);
CREATE INDEX ix_inbox_state ON dbo.inbox (state, received_at);
CREATE UNIQUE INDEX ux_inbox_message ON dbo.inbox (message) WHERE message IS NOT NULL;

CREATE TABLE dbo.number_lease (
    year BIGINT NOT NULL,
    next BIGINT NOT NULL,
    CONSTRAINT pk_number_lease PRIMARY KEY (year)
);

-- Sealed under the data key of the report's own id.
CREATE TABLE dbo.report (
    id BINARY(16) NOT NULL,
    receipt BINARY(32) NOT NULL,
    reporter BINARY(32) NULL,
    reporter_sealed VARBINARY(MAX) NULL,
    receipt_sealed VARBINARY(MAX) NOT NULL,
    at BIGINT NOT NULL,
    CONSTRAINT pk_report PRIMARY KEY (id)
);
CREATE UNIQUE INDEX ux_report_receipt ON dbo.report (receipt);
CREATE INDEX ix_report_reporter ON dbo.report (reporter, at) WHERE reporter IS NOT NULL;

CREATE TABLE dbo.hazard (
    id BINARY(16) NOT NULL,
    number NVARCHAR(40) COLLATE Latin1_General_BIN2 NOT NULL,
    version BIGINT NOT NULL,
    status NVARCHAR(40) COLLATE Latin1_General_BIN2 NOT NULL,
    category NVARCHAR(40) COLLATE Latin1_General_BIN2 NOT NULL,
    severity NVARCHAR(40) COLLATE Latin1_General_BIN2 NOT NULL,
    urgent BIT NOT NULL,
    source NVARCHAR(40) COLLATE Latin1_General_BIN2 NOT NULL,
    unit NVARCHAR(40) COLLATE Latin1_General_BIN2 NULL,
    place NVARCHAR(200) NULL,
    description NVARCHAR(MAX) NOT NULL,
    measure NVARCHAR(MAX) NULL,
    owner NVARCHAR(100) COLLATE Latin1_General_BIN2 NULL,
    due NVARCHAR(10) COLLATE Latin1_General_BIN2 NULL,
    occurred NVARCHAR(40) COLLATE Latin1_General_BIN2 NULL,
    reported_at BIGINT NOT NULL,
    closed_at BIGINT NULL,
    report BINARY(16) NULL,
    data_key BINARY(16) NOT NULL,
    head BINARY(32) NOT NULL,
    CONSTRAINT pk_hazard PRIMARY KEY (id)
);
CREATE UNIQUE INDEX ux_hazard_number ON dbo.hazard (number);
CREATE INDEX ix_hazard_report ON dbo.hazard (report) WHERE report IS NOT NULL;
CREATE INDEX ix_hazard_unit ON dbo.hazard (unit, status);

-- The trail. Rows are never updated or deleted, and the trigger says so.
CREATE TABLE dbo.hazard_event (
    hazard BINARY(16) NOT NULL,
    version BIGINT NOT NULL,
    kind NVARCHAR(40) COLLATE Latin1_General_BIN2 NOT NULL,
    at BIGINT NOT NULL,
    actor NVARCHAR(100) COLLATE Latin1_General_BIN2 NOT NULL,
    role NVARCHAR(40) COLLATE Latin1_General_BIN2 NOT NULL,
    facts VARBINARY(MAX) NULL,
    words_sealed VARBINARY(MAX) NULL,
    hash BINARY(32) NOT NULL,
    CONSTRAINT pk_hazard_event PRIMARY KEY (hazard, version)
);

CREATE TABLE dbo.hazard_photo (
    hazard BINARY(16) NOT NULL,
    blob BINARY(16) NOT NULL,
    kind NVARCHAR(40) COLLATE Latin1_General_BIN2 NOT NULL,
    at BIGINT NOT NULL,
    CONSTRAINT pk_hazard_photo PRIMARY KEY (hazard, blob)
);

CREATE TABLE dbo.blob (
    id BINARY(16) NOT NULL,
    wrapped VARBINARY(512) NULL,
    content_type NVARCHAR(100) COLLATE Latin1_General_BIN2 NOT NULL,
    bytes_sealed VARBINARY(MAX) NOT NULL,
    at BIGINT NOT NULL,
    CONSTRAINT pk_blob PRIMARY KEY (id)
);
GO
CREATE TRIGGER dbo.tr_hazard_event_append_only ON dbo.hazard_event AFTER UPDATE, DELETE AS
BEGIN
    RAISERROR('the trail is never updated or deleted', 16, 1);
    ROLLBACK TRANSACTION;
END;
