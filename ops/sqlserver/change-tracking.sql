-- Lets the API know when the register has changed, so that answers from it can be cached. Run once after 'ceco init', and again after each
-- upgrade that adds tables: as long as one table is not tracked, answers from the register are not cached.
IF NOT EXISTS (SELECT * FROM sys.change_tracking_databases WHERE database_id = DB_ID())
BEGIN
    DECLARE @database nvarchar(max) = N'ALTER DATABASE CURRENT SET CHANGE_TRACKING = ON (CHANGE_RETENTION = 1 HOURS, AUTO_CLEANUP = ON)';
    EXEC sp_executesql @database;
END;

DECLARE @tables nvarchar(max) = N'';
SELECT @tables += N'ALTER TABLE ' + QUOTENAME(SCHEMA_NAME(t.schema_id)) + N'.' + QUOTENAME(t.name) + N' ENABLE CHANGE_TRACKING; '
FROM sys.tables AS t
WHERE t.is_ms_shipped = 0
    AND t.name NOT IN (N'__EFMigrationsHistory', N'AccessKey')
    AND NOT EXISTS (SELECT * FROM sys.change_tracking_tables AS c WHERE c.object_id = t.object_id);
EXEC sp_executesql @tables;
