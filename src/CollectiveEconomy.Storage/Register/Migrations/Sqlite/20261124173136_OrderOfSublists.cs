using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace CollectiveEconomy.Storage.Register.Migrations.Sqlite
{
    /// <inheritdoc />
    public partial class OrderOfSublists : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateIndex(
                name: "IX_Production_CooperativeId_Id",
                table: "Production",
                columns: new[] { "CooperativeId", "Id" }
            );

            migrationBuilder.CreateIndex(
                name: "IX_OutcomeObservation_ModelId_Id",
                table: "OutcomeObservation",
                columns: new[] { "ModelId", "Id" }
            );

            migrationBuilder.CreateIndex(name: "IX_FundingLine_ModelId_Id", table: "FundingLine", columns: new[] { "ModelId", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_ChainVerification_ModelId_Id",
                table: "ChainVerification",
                columns: new[] { "ModelId", "Id" }
            );
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(name: "IX_Production_CooperativeId_Id", table: "Production");

            migrationBuilder.DropIndex(name: "IX_OutcomeObservation_ModelId_Id", table: "OutcomeObservation");

            migrationBuilder.DropIndex(name: "IX_FundingLine_ModelId_Id", table: "FundingLine");

            migrationBuilder.DropIndex(name: "IX_ChainVerification_ModelId_Id", table: "ChainVerification");
        }
    }
}
