-- Settings of the database of the register; run by its owner before the host starts, as often as wanted. Without them readers and imports
-- lock each other out: the host and 'ceco publish' refuse to start, and 'ceco doctor' says why.
-- READ_COMMITTED_SNAPSHOT needs the database for itself: other sessions are rolled back.
IF EXISTS (SELECT * FROM sys.databases WHERE database_id = DB_ID() AND is_read_committed_snapshot_on = 0)
    ALTER DATABASE CURRENT SET READ_COMMITTED_SNAPSHOT ON WITH ROLLBACK IMMEDIATE;
IF EXISTS (SELECT * FROM sys.databases WHERE database_id = DB_ID() AND snapshot_isolation_state <> 1)
    ALTER DATABASE CURRENT SET ALLOW_SNAPSHOT_ISOLATION ON;
IF EXISTS (SELECT * FROM sys.databases WHERE database_id = DB_ID() AND compatibility_level < 160)
    ALTER DATABASE CURRENT SET COMPATIBILITY_LEVEL = 160;
