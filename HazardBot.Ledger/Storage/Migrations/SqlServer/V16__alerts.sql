-- Dangers to life that people are told of until one of them answers. Who was told and when stays; what was said is sealed under the alert's own key.
-- due_at is when it goes on without an answer.
CREATE TABLE dbo.alert (
    id BINARY(16) NOT NULL,
    version BIGINT NOT NULL,
    step INT NOT NULL,
    due_at BIGINT NULL,
    raised_at BIGINT NOT NULL,
    told NVARCHAR(MAX) NOT NULL,
    answer NVARCHAR(40) COLLATE Latin1_General_BIN2 NULL,
    answered_at BIGINT NULL,
    answered_by NVARCHAR(40) COLLATE Latin1_General_BIN2 NULL,
    matter_sealed VARBINARY(MAX) NOT NULL,
    reporter_sealed VARBINARY(MAX) NULL,
    CONSTRAINT pk_alert PRIMARY KEY (id)
);
CREATE INDEX ix_alert_due ON dbo.alert (due_at) WHERE due_at IS NOT NULL;

-- The trail. Rows are never updated or deleted, and the trigger says so.
CREATE TABLE dbo.alert_event (
    alert BINARY(16) NOT NULL,
    version BIGINT NOT NULL,
    kind NVARCHAR(40) COLLATE Latin1_General_BIN2 NOT NULL,
    at BIGINT NOT NULL,
    staff NVARCHAR(40) COLLATE Latin1_General_BIN2 NULL,
    words_sealed VARBINARY(MAX) NULL,
    CONSTRAINT pk_alert_event PRIMARY KEY (alert, version)
);
GO
CREATE TRIGGER dbo.tr_alert_event_append_only ON dbo.alert_event AFTER UPDATE, DELETE AS
BEGIN
    RAISERROR('the trail is never updated or deleted', 16, 1);
    ROLLBACK TRANSACTION;
END;
GO
-- Of an alert that has to reach every address of a person: those that it has reached already, by keyed hash.
ALTER TABLE dbo.outbox ADD
    reached NVARCHAR(MAX) NULL;
