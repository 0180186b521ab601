using System;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Migrations;

namespace CollectiveEconomy.Storage.Register.Migrations;

/// <summary>When names and kinds of provinces, and codes, are in force, for both providers.</summary>
internal static class ValidityTables
{
    public static void KeepValidity(this MigrationBuilder migration)
    {
        migration.AddColumn<DateOnly>("ValidFrom", "Code", nullable: true);
        migration.AddColumn<DateOnly>("ValidTo", "Code", nullable: true);
        migration.AddColumn<string>("Successor", "Code", maxLength: 60, nullable: true);
        migration.AddColumn<string>("LegalBasisVi", "Code", maxLength: 300, nullable: true);
        migration.AddColumn<string>("LegalBasisEn", "Code", maxLength: 300, nullable: true);
        migration.AddColumn<int>("Confidence", "Code", nullable: true);
        migration.CreateTable(
            name: "AreaValidity",
            columns: table => new
            {
                ProvinceId = table.Column<int>(nullable: false),
                Number = table.Column<int>(nullable: false),
                NameVi = table.Column<string>(maxLength: 300, nullable: false),
                NameEn = table.Column<string>(maxLength: 300, nullable: true),
                Kind = table.Column<string>(maxLength: 20, nullable: false),
                ValidFrom = table.Column<DateOnly>(nullable: true),
                ValidTo = table.Column<DateOnly>(nullable: true),
                LegalBasisVi = table.Column<string>(maxLength: 300, nullable: true),
                LegalBasisEn = table.Column<string>(maxLength: 300, nullable: true),
                Confidence = table.Column<int>(nullable: true),
            },
            constraints: table =>
            {
                table.PrimaryKey("PK_AreaValidity", x => new { x.ProvinceId, x.Number });
                table.ForeignKey(
                    name: "FK_AreaValidity_Province_ProvinceId",
                    column: x => x.ProvinceId,
                    principalTable: "Province",
                    principalColumn: "Id",
                    onDelete: ReferentialAction.Restrict
                );
            }
        );
    }

    public static void Build(ModelBuilder model)
    {
        model.Entity(
            "CollectiveEconomy.Statistics.Codelists.Code",
            b =>
            {
                b.Property<DateOnly?>("ValidFrom");
                b.Property<DateOnly?>("ValidTo");
                b.Property<string>("Successor").HasMaxLength(60);
                b.Property<string>("LegalBasisVi").HasMaxLength(300);
                b.Property<string>("LegalBasisEn").HasMaxLength(300);
                b.Property<int?>("Confidence");
            }
        );
        model.Entity(
            "CollectiveEconomy.Statistics.Areas.AreaValidity",
            b =>
            {
                b.Property<int>("ProvinceId");
                b.Property<int>("Number");
                b.Property<string>("NameVi").IsRequired().HasMaxLength(300);
                b.Property<string>("NameEn").HasMaxLength(300);
                b.Property<string>("Kind").IsRequired().HasMaxLength(20);
                b.Property<DateOnly?>("ValidFrom");
                b.Property<DateOnly?>("ValidTo");
                b.Property<string>("LegalBasisVi").HasMaxLength(300);
                b.Property<string>("LegalBasisEn").HasMaxLength(300);
                b.Property<int?>("Confidence");
                b.HasKey("ProvinceId", "Number");
                b.ToTable("AreaValidity", (string)null);
                b.HasOne("CollectiveEconomy.Statistics.Areas.Province", null)
                    .WithMany()
                    .HasForeignKey("ProvinceId")
                    .OnDelete(DeleteBehavior.Restrict)
                    .IsRequired();
            }
        );
    }
}
