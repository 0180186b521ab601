-- Roles of least privilege in the database of the register; run by its owner after each 'ceco init', as often as wanted. Logins and their passwords
-- are made by the administrators, who add the user of each to one role:
--   CREATE USER [user] FOR LOGIN [login]; ALTER ROLE ceco_host ADD MEMBER [user];
-- Only 'ceco init' and register.sql change tables: they need db_owner. A host that reads a replica logs in there as ceco_reader.
IF DATABASE_PRINCIPAL_ID(N'ceco_host') IS NULL
    CREATE ROLE ceco_host;
IF DATABASE_PRINCIPAL_ID(N'ceco_reader') IS NULL
    CREATE ROLE ceco_reader;

-- The host, and 'ceco' for imports, publications and keys. Both roles read at which version changes are tracked.
DECLARE @schema nvarchar(258) = QUOTENAME(OBJECT_SCHEMA_NAME(OBJECT_ID(N'[AnnualReport]')));
DECLARE @grants nvarchar(max) =
    N'GRANT SELECT, INSERT, UPDATE, DELETE, VIEW CHANGE TRACKING ON SCHEMA::' + @schema + N' TO ceco_host; '
    -- Reads every row, confidential ones too; of keys, nothing.
    + N'GRANT SELECT, VIEW CHANGE TRACKING ON SCHEMA::' + @schema + N' TO ceco_reader; '
    + N'DENY SELECT ON OBJECT::' + @schema + N'.[AccessKey] TO ceco_reader; '
    -- Migrations are no business of the host.
    + N'DENY INSERT, UPDATE, DELETE ON OBJECT::' + @schema + N'.[__EFMigrationsHistory] TO ceco_host; ';
EXEC sp_executesql @grants;
