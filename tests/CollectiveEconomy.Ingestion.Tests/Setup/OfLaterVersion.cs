using System.Reflection;
using CollectiveEconomy.Storage.Register;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;
using Microsoft.EntityFrameworkCore.Migrations.Internal;

namespace CollectiveEconomy.Ingestion.Tests.Setup;

/// <summary>Opens a register as a version would whose tables have changed since.</summary>
internal static class OfLaterVersion
{
    private const string Name = "20991231000000_Later";

    public static RegisterContext Open(RegisterSettings settings)
    {
        var options = new DbContextOptionsBuilder<SqliteRegisterContext>();
        options.UseRegister(settings).ReplaceService<IMigrationsAssembly, OneMore>();
        return new SqliteRegisterContext(options.Options);
    }

    [Migration(Name)]
    private sealed class Later : Migration
    {
        protected override void Up(MigrationBuilder migrationBuilder) =>
            migrationBuilder.Sql("CREATE TABLE \"Later\" (\"Id\" INTEGER NOT NULL); INSERT INTO \"Later\" VALUES (1);");
    }

#pragma warning disable EF1001 // Nothing public adds a migration to those of an assembly.
    private sealed class OneMore(
        ICurrentDbContext currentContext,
        IDbContextOptions options,
        IMigrationsIdGenerator ids,
        IDiagnosticsLogger<DbLoggerCategory.Migrations> logger
    ) : MigrationsAssembly(currentContext, options, ids, logger)
    {
        public override IReadOnlyDictionary<string, TypeInfo> Migrations =>
            new SortedDictionary<string, TypeInfo>(base.Migrations.ToDictionary(), StringComparer.Ordinal)
            {
                [Name] = typeof(Later).GetTypeInfo(),
            };
    }
#pragma warning restore EF1001
}
