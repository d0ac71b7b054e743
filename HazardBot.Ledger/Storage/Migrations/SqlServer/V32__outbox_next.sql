-- The next message to be sent is found in the order in which they leave, without sorting all that wait: twenty thousand are written at eight.
CREATE INDEX ix_outbox_next ON dbo.outbox (state, priority, due_at, id);
