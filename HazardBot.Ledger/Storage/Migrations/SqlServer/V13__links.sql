-- Links for one viewer: who opened one first, both as keyed hashes.
CREATE TABLE dbo.link_use (
    link BINARY(32) NOT NULL,
    viewer BINARY(32) NOT NULL,
    first_at BIGINT NOT NULL,
    CONSTRAINT pk_link_use PRIMARY KEY (link)
);
CREATE INDEX ix_link_use_first_at ON dbo.link_use (first_at);
