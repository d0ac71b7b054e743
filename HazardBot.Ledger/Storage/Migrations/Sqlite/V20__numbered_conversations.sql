-- A conversation gets a number in the order of their beginning, and its turns are found by that: those that are under way now lie
-- side by side in every index, where keyed hashes would touch another page for each turn.
CREATE TABLE conversation_numbered (
    number INTEGER NOT NULL PRIMARY KEY,
    id BLOB NOT NULL,
    version INTEGER NOT NULL,
    data_key BLOB NOT NULL,
    state_sealed BLOB NOT NULL,
    draft_until INTEGER NULL,
    updated_at INTEGER NOT NULL
);
INSERT INTO conversation_numbered (id, version, data_key, state_sealed, draft_until, updated_at)
    SELECT id, version, data_key, state_sealed, draft_until, updated_at FROM conversation ORDER BY rowid;
DROP TABLE conversation;
ALTER TABLE conversation_numbered RENAME TO conversation;
CREATE UNIQUE INDEX ux_conversation_id ON conversation (id);
CREATE INDEX ix_conversation_draft_until ON conversation (draft_until) WHERE draft_until IS NOT NULL;

CREATE TABLE turn_numbered (
    conversation INTEGER NOT NULL,
    version INTEGER NOT NULL,
    message BLOB NULL,
    data_key BLOB NOT NULL,
    body_sealed BLOB NOT NULL,
    at INTEGER NOT NULL,
    PRIMARY KEY (conversation, version)
);
INSERT INTO turn_numbered (conversation, version, message, data_key, body_sealed, at)
    SELECT c.number, t.version, t.message, t.data_key, t.body_sealed, t.at FROM turn t JOIN conversation c ON c.id = t.conversation ORDER BY t.rowid;
DROP TABLE turn;
ALTER TABLE turn_numbered RENAME TO turn;
CREATE UNIQUE INDEX ux_turn_message ON turn (conversation, message) WHERE message IS NOT NULL;
