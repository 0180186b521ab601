using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace CollectiveEconomy.Storage.Register.Migrations.SqlServer
{
    /// <inheritdoc />
    public partial class RevenueOfYear : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateIndex(
                name: "IX_AnnualReport_Year_CooperativeId_Revenue",
                table: "AnnualReport",
                columns: new[] { "Year", "CooperativeId", "Revenue" }
            );
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(name: "IX_AnnualReport_Year_CooperativeId_Revenue", table: "AnnualReport");
        }
    }
}
