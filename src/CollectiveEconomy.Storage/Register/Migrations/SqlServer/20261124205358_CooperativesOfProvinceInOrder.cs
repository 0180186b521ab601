using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace CollectiveEconomy.Storage.Register.Migrations.SqlServer
{
    /// <inheritdoc />
    public partial class CooperativesOfProvinceInOrder : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(name: "IX_Cooperative_ProvinceId_Field", table: "Cooperative");

            migrationBuilder.CreateIndex(
                name: "IX_Cooperative_ProvinceId_Field_Code",
                table: "Cooperative",
                columns: new[] { "ProvinceId", "Field", "Code" }
            );
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(name: "IX_Cooperative_ProvinceId_Field_Code", table: "Cooperative");

            migrationBuilder.CreateIndex(
                name: "IX_Cooperative_ProvinceId_Field",
                table: "Cooperative",
                columns: new[] { "ProvinceId", "Field" }
            );
        }
    }
}
