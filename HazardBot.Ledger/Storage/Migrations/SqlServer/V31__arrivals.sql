-- Messages that were taken in and wait to be answered, because what they point at has to be fetched first. Sealed under the data key of their own id.
CREATE TABLE dbo.arrival (
    id BINARY(16) NOT NULL,
    conversation BINARY(32) NOT NULL,
    message BINARY(32) NOT NULL,
    body_sealed VARBINARY(MAX) NOT NULL,
    attempts INT NOT NULL,
    due_at BIGINT NOT NULL,
    lease NVARCHAR(40) COLLATE Latin1_General_BIN2 NULL,
    lease_until BIGINT NOT NULL,
    CONSTRAINT pk_arrival PRIMARY KEY (id)
);
CREATE UNIQUE INDEX ux_arrival_message ON dbo.arrival (message);
CREATE INDEX ix_arrival_conversation ON dbo.arrival (conversation, id);
CREATE INDEX ix_arrival_due ON dbo.arrival (due_at);
