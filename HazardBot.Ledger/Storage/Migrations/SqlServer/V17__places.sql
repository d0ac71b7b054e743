-- Places of schools where a code hangs that can be scanned. Nothing is deleted: a printed code may hang for years.
CREATE TABLE dbo.place (
    code NVARCHAR(40) COLLATE Latin1_General_BIN2 NOT NULL,
    unit NVARCHAR(40) COLLATE Latin1_General_BIN2 NOT NULL,
    name NVARCHAR(100) NOT NULL,
    english NVARCHAR(100) NULL,
    vanished_at BIGINT NULL,
    CONSTRAINT pk_place PRIMARY KEY (code)
);
