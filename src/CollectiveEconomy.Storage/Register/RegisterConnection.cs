using CollectiveEconomy.Storage.Sqlite;
using LinqToDB.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.EntityFrameworkCore.Storage;
using SQLitePCL;

namespace CollectiveEconomy.Storage.Register;

/// <summary>Points a context at the register.</summary>
public static class RegisterConnection
{
    static RegisterConnection()
    {
        LinqToDBForEFTools.Initialize();
        LinqToDBForEFTools.Implementation = new SilentLinqToDB();
        // A connection is used by one caller at a time, so SQLite need not lock it for each value that is read. Ignored where SQLite runs already.
        Batteries_V2.Init();
        raw.sqlite3_config(raw.SQLITE_CONFIG_MULTITHREAD);
        // Nobody asks how much memory it uses, and connections wait for each other while they count.
        raw.sqlite3_config(raw.SQLITE_CONFIG_MEMSTATUS, 0);
    }

    /// <summary>Uses the database of <paramref name="settings"/>; reading does not track.</summary>
    public static DbContextOptionsBuilder UseRegister(this DbContextOptionsBuilder options, RegisterSettings settings)
    {
        // A context is used by one caller at a time; to have EF Core check that for each row costs more than reading a value.
        options.UseQueryTrackingBehavior(QueryTrackingBehavior.NoTracking).EnableThreadSafetyChecks(false);
        // It is logged with what the database says, and SQL Server quotes values. The exception reaches the caller.
        options.ConfigureWarnings(warnings => warnings.Ignore(CoreEventId.SaveChangesFailed));
        return settings.Provider == RegisterProvider.Sqlite
            ? options
                .UseSqlite(
                    settings.ConnectionString,
                    // One statement for any number of keys, so that it is prepared once.
                    sqlite => sqlite.UseParameterizedCollectionMode(ParameterTranslationMode.Parameter)
                )
                .AddInterceptors(SqliteInterruption.Instance)
                .ReplaceService<IExceptionDetector, SqliteCancellation>()
            : options.UseSqlServer(
                settings.ConnectionString,
                server =>
                    server
                        .UseCompatibilityLevel(settings.CompatibilityLevel)
                        .MaxBatchSize(settings.MaxBatchSize)
                        .CommandTimeout(settings.CommandTimeout)
                        .EnableRetryOnFailure()
            );
    }

    /// <summary>A context that owns the migrations of its provider, for creating and checking the register.</summary>
    public static RegisterContext Open(RegisterSettings settings)
    {
        if (settings.Provider == RegisterProvider.Sqlite)
        {
            var sqlite = new DbContextOptionsBuilder<SqliteRegisterContext>();
            sqlite.UseRegister(settings);
            return new SqliteRegisterContext(sqlite.Options);
        }

        var sqlServer = new DbContextOptionsBuilder<SqlServerRegisterContext>();
        sqlServer.UseRegister(settings);
        return new SqlServerRegisterContext(sqlServer.Options);
    }
}
