-- A talk between somebody of the public and staff, neither of whom sees the other. A question is about a record and goes to who reported it:
-- its words are sealed under the report's key. A talk with the person on duty has a key of its own, and address_sealed is where the person is reached.
-- given_at is since when the present member of staff has it; answered_at when staff wrote first.
CREATE TABLE dbo.thread (
    id BINARY(16) NOT NULL,
    kind NVARCHAR(40) COLLATE Latin1_General_BIN2 NOT NULL,
    report BINARY(16) NULL,
    hazard BINARY(16) NULL,
    unit NVARCHAR(40) COLLATE Latin1_General_BIN2 NULL,
    staff NVARCHAR(40) COLLATE Latin1_General_BIN2 NOT NULL,
    address_sealed VARBINARY(MAX) NULL,
    data_key BINARY(16) NOT NULL,
    lines BIGINT NOT NULL,
    last_author NVARCHAR(40) COLLATE Latin1_General_BIN2 NOT NULL,
    opened_at BIGINT NOT NULL,
    given_at BIGINT NOT NULL,
    last_at BIGINT NOT NULL,
    answered_at BIGINT NULL,
    ended_at BIGINT NULL,
    ended_by NVARCHAR(40) COLLATE Latin1_General_BIN2 NULL,
    CONSTRAINT pk_thread PRIMARY KEY (id)
);
CREATE UNIQUE INDEX ux_thread_hazard ON dbo.thread (hazard) WHERE hazard IS NOT NULL;
CREATE INDEX ix_thread_report ON dbo.thread (report) WHERE report IS NOT NULL;
CREATE INDEX ix_thread_open ON dbo.thread (kind, last_at) WHERE ended_at IS NULL;

CREATE TABLE dbo.thread_line (
    thread BINARY(16) NOT NULL,
    line BIGINT NOT NULL,
    author NVARCHAR(40) COLLATE Latin1_General_BIN2 NOT NULL,
    staff NVARCHAR(40) COLLATE Latin1_General_BIN2 NULL,
    words_sealed VARBINARY(MAX) NOT NULL,
    at BIGINT NOT NULL,
    CONSTRAINT pk_thread_line PRIMARY KEY (thread, line)
);
