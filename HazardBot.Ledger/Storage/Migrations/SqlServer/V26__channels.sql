-- A platform's token, fetched by one node for all: sealed by the key ring, fetched by whoever holds the lease.
CREATE TABLE dbo.access_token (
    name NVARCHAR(100) COLLATE Latin1_General_BIN2 NOT NULL,
    token_sealed VARBINARY(MAX) NULL,
    expires_at BIGINT NOT NULL,
    lease NVARCHAR(40) COLLATE Latin1_General_BIN2 NULL,
    lease_until BIGINT NOT NULL,
    CONSTRAINT pk_access_token PRIMARY KEY (name)
);

-- How much was sent to somebody since a moment; recipients are keyed hashes.
CREATE TABLE dbo.allowance (
    recipient BINARY(32) NOT NULL,
    since BIGINT NOT NULL,
    sent INT NOT NULL,
    CONSTRAINT pk_allowance PRIMARY KEY (recipient)
);
CREATE INDEX ix_allowance_since ON dbo.allowance (since);

-- Where the reading of an account stands whose messages have to be fetched. What was asked for and isn't done is fetched by whoever holds the lease.
CREATE TABLE dbo.pull (
    account NVARCHAR(100) COLLATE Latin1_General_BIN2 NOT NULL,
    position NVARCHAR(MAX) NULL,
    hint NVARCHAR(MAX) NULL,
    asked BIGINT NOT NULL,
    done BIGINT NOT NULL,
    lease NVARCHAR(40) COLLATE Latin1_General_BIN2 NULL,
    lease_until BIGINT NOT NULL,
    CONSTRAINT pk_pull PRIMARY KEY (account)
);

-- Messages that may only be sent after somebody has written again.
CREATE TABLE dbo.outbox_closed (
    message BINARY(16) NOT NULL,
    conversation BINARY(32) NOT NULL,
    CONSTRAINT pk_outbox_closed PRIMARY KEY (message)
);
CREATE INDEX ix_outbox_closed_conversation ON dbo.outbox_closed (conversation);

-- Whether somebody whom the platform knows has ended a binding.
CREATE INDEX ix_binding_address ON dbo.binding (address, id);
