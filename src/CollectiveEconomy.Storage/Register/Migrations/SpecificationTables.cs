using System;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Migrations;

namespace CollectiveEconomy.Storage.Register.Migrations;

/// <summary>Registered specifications of evaluations, for both providers.</summary>
internal static class SpecificationTables
{
    private const string Table = "RegisteredSpecification";

    public static void KeepSpecifications(this MigrationBuilder migration)
    {
        migration.CreateTable(
            name: Table,
            columns: table => new
            {
                Hash = table.Column<string>(unicode: false, maxLength: 64, nullable: false),
                KeyId = table.Column<string>(unicode: false, maxLength: 12, nullable: false),
                RegisteredOn = table.Column<DateOnly>(nullable: false),
            },
            constraints: table => table.PrimaryKey("PK_RegisteredSpecification", x => x.Hash)
        );
        migration.CreateIndex(name: "IX_RegisteredSpecification_KeyId", table: Table, column: "KeyId");
    }

    public static void Build(ModelBuilder model) =>
        model.Entity(
            "CollectiveEconomy.Statistics.Evaluation.RegisteredSpecification",
            b =>
            {
                b.Property<string>("Hash").HasMaxLength(64).IsUnicode(false);
                b.Property<string>("KeyId").IsRequired().HasMaxLength(12).IsUnicode(false);
                b.Property<DateOnly>("RegisteredOn");
                b.HasKey("Hash");
                b.HasIndex("KeyId");
                b.ToTable(Table, (string)null);
            }
        );
}
