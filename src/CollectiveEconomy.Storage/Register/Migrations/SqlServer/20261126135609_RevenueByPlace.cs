using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace CollectiveEconomy.Storage.Register.Migrations.SqlServer
{
    /// <inheritdoc />
    public partial class RevenueByPlace : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            // Its rows are kept by the index; for that the view must name the schema of its tables, which no later migration may alter under it.
            migrationBuilder.Sql(
                """
                DECLARE @schema nvarchar(258) = QUOTENAME(SCHEMA_NAME());
                EXEC(N'CREATE VIEW ' + @schema + N'.[RevenueByPlace] WITH SCHEMABINDING AS
                SELECT r.[Id], r.[Year], c.[ProvinceId], c.[Field], r.[Revenue], c.[Code], r.[CooperativeId]
                FROM ' + @schema + N'.[AnnualReport] AS r INNER JOIN ' + @schema + N'.[Cooperative] AS c ON c.[Id] = r.[CooperativeId]
                WHERE r.[Revenue] IS NOT NULL');
                """
            );
            migrationBuilder.Sql(
                """
                CREATE UNIQUE CLUSTERED INDEX [IX_RevenueByPlace_Year_ProvinceId_Field_Revenue_Code]
                ON [RevenueByPlace] ([Year], [ProvinceId], [Field], [Revenue] DESC, [Code]);
                """
            );
            migrationBuilder.DropIndex(name: "IX_AnnualReport_Year_CooperativeId_Revenue", table: "AnnualReport");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateIndex(
                name: "IX_AnnualReport_Year_CooperativeId_Revenue",
                table: "AnnualReport",
                columns: new[] { "Year", "CooperativeId", "Revenue" }
            );
            migrationBuilder.Sql("DROP VIEW [RevenueByPlace];");
        }
    }
}
