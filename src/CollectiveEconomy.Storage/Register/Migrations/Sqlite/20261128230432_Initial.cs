using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace CollectiveEconomy.Storage.Register.Migrations.Sqlite;

/// <summary>The tables with which a register on SQLite begins, and the triggers that keep what is derived from them.</summary>
[DbContext(typeof(SqliteRegisterContext))]
[Migration("20261128230432_Initial")]
public sealed class Initial : Migration
{
    /// <inheritdoc />
    protected override void Up(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.CreateTables();
        migrationBuilder.Sql(
            """
            CREATE TABLE "RegisterStamp" ("Value" INTEGER NOT NULL);
            INSERT INTO "RegisterStamp" VALUES (random());
            """
        );
        // No answer that is kept depends on a key; so its use, noted each day, need not drop any.
        foreach (var entity in TargetModel.GetEntityTypes())
            if (entity.GetTableName() is { } table and not "AccessKey")
                migrationBuilder.Stamp(table);
        migrationBuilder.Sql(
            """
            CREATE TABLE "RevenueByPlace" (
                "Id" INTEGER NOT NULL CONSTRAINT "PK_RevenueByPlace" PRIMARY KEY,
                "Year" INTEGER NOT NULL,
                "ProvinceId" INTEGER NOT NULL,
                "Field" TEXT NULL,
                "Revenue" INTEGER NOT NULL,
                "Code" TEXT NOT NULL,
                "CooperativeId" INTEGER NOT NULL
            );
            CREATE INDEX "IX_RevenueByPlace_Year_ProvinceId_Field_Revenue_Code_CooperativeId"
            ON "RevenueByPlace" ("Year", "ProvinceId", "Field", "Revenue" DESC, "Code", "CooperativeId");
            """
        );
        migrationBuilder.DeriveRevenues();
    }

    /// <inheritdoc />
    protected override void BuildTargetModel(ModelBuilder modelBuilder) => InitialModel.Build(modelBuilder);
}
