-- A conversation gets a number in the order of their beginning, and its turns are found by that: those that are under way now lie
-- side by side in every index, where keyed hashes would touch another page for each turn.
CREATE TABLE dbo.conversation_before (
    id BINARY(32) NOT NULL,
    version BIGINT NOT NULL,
    data_key BINARY(16) NOT NULL,
    state_sealed VARBINARY(MAX) NOT NULL,
    draft_until BIGINT NULL,
    updated_at BIGINT NOT NULL
);
CREATE TABLE dbo.turn_before (
    conversation BINARY(32) NOT NULL,
    version BIGINT NOT NULL,
    message BINARY(32) NULL,
    data_key BINARY(16) NOT NULL,
    body_sealed VARBINARY(MAX) NOT NULL,
    at BIGINT NOT NULL
);
GO
INSERT INTO dbo.conversation_before (id, version, data_key, state_sealed, draft_until, updated_at)
    SELECT id, version, data_key, state_sealed, draft_until, updated_at FROM dbo.conversation;
INSERT INTO dbo.turn_before (conversation, version, message, data_key, body_sealed, at)
    SELECT conversation, version, message, data_key, body_sealed, at FROM dbo.turn;
DROP TABLE dbo.conversation;
DROP TABLE dbo.turn;
GO
CREATE TABLE dbo.conversation (
    number BIGINT IDENTITY(1, 1) NOT NULL,
    id BINARY(32) NOT NULL,
    version BIGINT NOT NULL,
    data_key BINARY(16) NOT NULL,
    state_sealed VARBINARY(MAX) NOT NULL,
    draft_until BIGINT NULL,
    updated_at BIGINT NOT NULL,
    CONSTRAINT pk_conversation PRIMARY KEY (number)
);
CREATE UNIQUE INDEX ux_conversation_id ON dbo.conversation (id);
CREATE INDEX ix_conversation_draft_until ON dbo.conversation (draft_until) WHERE draft_until IS NOT NULL;

CREATE TABLE dbo.turn (
    conversation BIGINT NOT NULL,
    version BIGINT NOT NULL,
    message BINARY(32) NULL,
    data_key BINARY(16) NOT NULL,
    body_sealed VARBINARY(MAX) NOT NULL,
    at BIGINT NOT NULL,
    CONSTRAINT pk_turn PRIMARY KEY (conversation, version)
);
CREATE UNIQUE INDEX ux_turn_message ON dbo.turn (conversation, message) WHERE message IS NOT NULL;
GO
INSERT INTO dbo.conversation (id, version, data_key, state_sealed, draft_until, updated_at)
    SELECT id, version, data_key, state_sealed, draft_until, updated_at FROM dbo.conversation_before ORDER BY updated_at;
INSERT INTO dbo.turn (conversation, version, message, data_key, body_sealed, at)
    SELECT c.number, t.version, t.message, t.data_key, t.body_sealed, t.at FROM dbo.turn_before t JOIN dbo.conversation c ON c.id = t.conversation;
DROP TABLE dbo.turn_before;
DROP TABLE dbo.conversation_before;
GO
