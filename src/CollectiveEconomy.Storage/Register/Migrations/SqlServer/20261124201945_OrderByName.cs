using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace CollectiveEconomy.Storage.Register.Migrations.SqlServer
{
    /// <inheritdoc />
    public partial class OrderByName : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<string>(
                name: "SearchName",
                table: "SupportUnit",
                type: "nvarchar(300)",
                maxLength: 300,
                nullable: false,
                defaultValue: ""
            );

            migrationBuilder.AddColumn<string>(
                name: "SearchName",
                table: "Product",
                type: "nvarchar(300)",
                maxLength: 300,
                nullable: false,
                defaultValue: ""
            );

            migrationBuilder.AddColumn<string>(
                name: "SearchName",
                table: "OutcomeIndicator",
                type: "nvarchar(300)",
                maxLength: 300,
                nullable: false,
                defaultValue: ""
            );
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropColumn(name: "SearchName", table: "SupportUnit");

            migrationBuilder.DropColumn(name: "SearchName", table: "Product");

            migrationBuilder.DropColumn(name: "SearchName", table: "OutcomeIndicator");
        }
    }
}
