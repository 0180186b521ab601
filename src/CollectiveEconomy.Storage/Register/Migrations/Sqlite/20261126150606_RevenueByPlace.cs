using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace CollectiveEconomy.Storage.Register.Migrations.Sqlite
{
    /// <inheritdoc />
    public partial class RevenueByPlace : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
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
                INSERT INTO "RevenueByPlace"
                SELECT r."Id", r."Year", c."ProvinceId", c."Field", r."Revenue", c."Code", c."Id"
                FROM "AnnualReport" AS r INNER JOIN "Cooperative" AS c ON c."Id" = r."CooperativeId"
                WHERE r."Revenue" IS NOT NULL;
                CREATE INDEX "IX_RevenueByPlace_Year_ProvinceId_Field_Revenue_Code_CooperativeId"
                ON "RevenueByPlace" ("Year", "ProvinceId", "Field", "Revenue" DESC, "Code", "CooperativeId");
                """
            );
            migrationBuilder.DeriveRevenues();
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropDerivedRevenues();
            migrationBuilder.DropTable("RevenueByPlace");
        }
    }
}
