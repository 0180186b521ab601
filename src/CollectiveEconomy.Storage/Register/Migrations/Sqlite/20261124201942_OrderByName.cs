using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace CollectiveEconomy.Storage.Register.Migrations.Sqlite
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
                type: "TEXT",
                maxLength: 300,
                nullable: false,
                defaultValue: ""
            );

            migrationBuilder.AddColumn<string>(
                name: "SearchName",
                table: "Product",
                type: "TEXT",
                maxLength: 300,
                nullable: false,
                defaultValue: ""
            );

            migrationBuilder.AddColumn<string>(
                name: "SearchName",
                table: "OutcomeIndicator",
                type: "TEXT",
                maxLength: 300,
                nullable: false,
                defaultValue: ""
            );
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            // Not DropColumn: that makes the tables anew, without their triggers.
            foreach (var table in new[] { "SupportUnit", "Product", "OutcomeIndicator" })
                migrationBuilder.Sql($"""ALTER TABLE "{table}" DROP COLUMN "SearchName";""");
        }
    }
}
