-- A platform's token, fetched by one node for all: sealed by the key ring, fetched by whoever holds the lease.
CREATE TABLE access_token (
    name TEXT NOT NULL PRIMARY KEY,
    token_sealed BLOB NULL,
    expires_at INTEGER NOT NULL,
    lease TEXT NULL,
    lease_until INTEGER NOT NULL
);

-- How much was sent to somebody since a moment; recipients are keyed hashes.
CREATE TABLE allowance (
    recipient BLOB NOT NULL PRIMARY KEY,
    since INTEGER NOT NULL,
    sent INTEGER NOT NULL
);
CREATE INDEX ix_allowance_since ON allowance (since);

-- Where the reading of an account stands whose messages have to be fetched. What was asked for and isn't done is fetched by whoever holds the lease.
CREATE TABLE pull (
    account TEXT NOT NULL PRIMARY KEY,
    position TEXT NULL,
    hint TEXT NULL,
    asked INTEGER NOT NULL,
    done INTEGER NOT NULL,
    lease TEXT NULL,
    lease_until INTEGER NOT NULL
);

-- Messages that may only be sent after somebody has written again.
CREATE TABLE outbox_closed (
    message BLOB NOT NULL PRIMARY KEY,
    conversation BLOB NOT NULL
);
CREATE INDEX ix_outbox_closed_conversation ON outbox_closed (conversation);

-- Whether somebody whom the platform knows has ended a binding.
CREATE INDEX ix_binding_address ON binding (address, id);
