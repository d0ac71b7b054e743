-- The confidential track. Plain is what clocks and scope need; what a case is about, who is kept out of it and every word is sealed under its own key.
CREATE TABLE dbo.confidential_case (
    id BINARY(16) NOT NULL,
    number NVARCHAR(40) COLLATE Latin1_General_BIN2 NOT NULL,
    version BIGINT NOT NULL,
    status NVARCHAR(40) COLLATE Latin1_General_BIN2 NOT NULL,
    act_at BIGINT NULL,
    ended_at BIGINT NULL,
    report BINARY(16) NULL,
    facts VARBINARY(MAX) NOT NULL,
    matter_sealed VARBINARY(MAX) NOT NULL,
    words_sealed VARBINARY(MAX) NOT NULL,
    data_key BINARY(16) NOT NULL,
    head BINARY(32) NOT NULL,
    CONSTRAINT pk_confidential_case PRIMARY KEY (id)
);
CREATE UNIQUE INDEX ux_confidential_case_number ON dbo.confidential_case (number);
CREATE INDEX ix_confidential_case_report ON dbo.confidential_case (report) WHERE report IS NOT NULL;
CREATE INDEX ix_confidential_case_data_key ON dbo.confidential_case (data_key);
CREATE INDEX ix_confidential_case_act_at ON dbo.confidential_case (act_at) WHERE act_at IS NOT NULL;
CREATE INDEX ix_confidential_case_ended_at ON dbo.confidential_case (ended_at, status) WHERE ended_at IS NOT NULL;

-- Who is assigned by name. The facts say it too; this is their index.
CREATE TABLE dbo.case_member (
    staff NVARCHAR(40) COLLATE Latin1_General_BIN2 NOT NULL,
    case_id BINARY(16) NOT NULL,
    CONSTRAINT pk_case_member PRIMARY KEY (staff, case_id)
);
CREATE INDEX ix_case_member_case_id ON dbo.case_member (case_id);

-- The trail. Rows are never updated or deleted, and the trigger says so. words_sealed holds the matter too.
CREATE TABLE dbo.case_event (
    case_id BINARY(16) NOT NULL,
    version BIGINT NOT NULL,
    kind NVARCHAR(40) COLLATE Latin1_General_BIN2 NOT NULL,
    at BIGINT NOT NULL,
    actor NVARCHAR(100) COLLATE Latin1_General_BIN2 NOT NULL,
    role NVARCHAR(40) COLLATE Latin1_General_BIN2 NOT NULL,
    facts VARBINARY(MAX) NULL,
    words_sealed VARBINARY(MAX) NULL,
    hash BINARY(32) NOT NULL,
    CONSTRAINT pk_case_event PRIMARY KEY (case_id, version)
);

-- Every read of a case's words, with its purpose, written before they are given out. id is drawn by the turn: a re-run writes no second line.
CREATE TABLE dbo.case_access (
    id BINARY(16) NOT NULL,
    case_id BINARY(16) NOT NULL,
    at BIGINT NOT NULL,
    staff NVARCHAR(40) COLLATE Latin1_General_BIN2 NOT NULL,
    role NVARCHAR(40) COLLATE Latin1_General_BIN2 NOT NULL,
    version BIGINT NOT NULL,
    purpose NVARCHAR(40) COLLATE Latin1_General_BIN2 NOT NULL,
    purpose_sealed VARBINARY(MAX) NULL,
    CONSTRAINT pk_case_access PRIMARY KEY (id)
);
CREATE INDEX ix_case_access_case_id ON dbo.case_access (case_id, at);
GO
CREATE TRIGGER dbo.tr_case_event_append_only ON dbo.case_event AFTER UPDATE, DELETE AS
BEGIN
    RAISERROR('the trail is never updated or deleted', 16, 1);
    ROLLBACK TRANSACTION;
END;
GO
CREATE TRIGGER dbo.tr_case_access_append_only ON dbo.case_access AFTER UPDATE, DELETE AS
BEGIN
    RAISERROR('the access log is never updated or deleted', 16, 1);
    ROLLBACK TRANSACTION;
END;
