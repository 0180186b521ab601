using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace CollectiveEconomy.Storage.Register.Migrations.SqlServer
{
    /// <inheritdoc />
    public partial class BothLanguages : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.RenameColumn(name: "Note", table: "SourceDocument", newName: "NoteEn");

            migrationBuilder.RenameColumn(name: "Note", table: "OfficialFigure", newName: "NoteEn");

            migrationBuilder.RenameColumn(name: "Note", table: "Indicator", newName: "NoteEn");

            migrationBuilder.RenameColumn(name: "Note", table: "CriteriaSet", newName: "NoteEn");

            migrationBuilder.RenameColumn(name: "Note", table: "Code", newName: "NoteEn");

            migrationBuilder.RenameColumn(name: "Note", table: "AreaEvent", newName: "NoteEn");

            migrationBuilder.RenameColumn(name: "LegalBasis", table: "AreaEvent", newName: "LegalBasisEn");

            migrationBuilder.AddColumn<string>(
                name: "IssuerNameEn",
                table: "SourceDocument",
                type: "nvarchar(300)",
                maxLength: 300,
                nullable: true
            );

            migrationBuilder.AddColumn<string>(
                name: "IssuerNameVi",
                table: "SourceDocument",
                type: "nvarchar(300)",
                maxLength: 300,
                nullable: true
            );

            migrationBuilder.AddColumn<string>(
                name: "NoteVi",
                table: "SourceDocument",
                type: "nvarchar(2000)",
                maxLength: 2000,
                nullable: true
            );

            migrationBuilder.AddColumn<string>(
                name: "NoteVi",
                table: "OfficialFigure",
                type: "nvarchar(2000)",
                maxLength: 2000,
                nullable: true
            );

            migrationBuilder.AddColumn<string>(name: "NoteVi", table: "Indicator", type: "nvarchar(2000)", maxLength: 2000, nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "NoteVi",
                table: "CriteriaSet",
                type: "nvarchar(2000)",
                maxLength: 2000,
                nullable: true
            );

            migrationBuilder.AddColumn<string>(name: "NoteVi", table: "Code", type: "nvarchar(2000)", maxLength: 2000, nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "LegalBasisVi",
                table: "AreaEvent",
                type: "nvarchar(300)",
                maxLength: 300,
                nullable: true
            );

            migrationBuilder.AddColumn<string>(name: "NoteVi", table: "AreaEvent", type: "nvarchar(2000)", maxLength: 2000, nullable: true);

            // What submissions changed is told, and taken back, by the names of properties.
            migrationBuilder.Sql(
                """
                UPDATE [AuditEntry] SET [Property] = N'NoteEn' WHERE [Entity] = N'OfficialFigure' AND [Property] = N'Note'
                """
            );

            // Reference data that were a reference to a file, cut at a comma, or in English only.
            migrationBuilder.Sql(
                """
                UPDATE [AreaEvent] SET [FromName] = NULL, [ToName] = NULL WHERE [FromName] = N'see provinces_63.csv'
                """
            );
            migrationBuilder.Sql(
                """
                UPDATE [Code] SET [NoteEn] = N'good practice in crops, livestock (VietGAHP) and aquaculture', [Source] = NULL
                WHERE [CodelistId] = N'CERTIFICATION_SCHEME' AND [Value] = N'VIETGAP' AND [Source] = N'N'
                """
            );
            migrationBuilder.Sql(
                """
                UPDATE [ValueChainModel] SET [Note] = N'nguồn không nêu sản phẩm (product not stated in the source)'
                WHERE [Code] = N'REPORTED-1' AND [Note] = N'product not stated in the source'
                """
            );
            migrationBuilder.Sql(
                """
                UPDATE [ValueChainModel] SET [Note] = N'hồ tiêu sạch, bền vững (clean, sustainable pepper)'
                WHERE [Code] = N'REPORTED-2' AND [Note] = N'clean, sustainable pepper'
                """
            );
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropColumn(name: "IssuerNameEn", table: "SourceDocument");

            migrationBuilder.DropColumn(name: "IssuerNameVi", table: "SourceDocument");

            migrationBuilder.DropColumn(name: "NoteVi", table: "SourceDocument");

            migrationBuilder.DropColumn(name: "NoteVi", table: "OfficialFigure");

            migrationBuilder.DropColumn(name: "NoteVi", table: "Indicator");

            migrationBuilder.DropColumn(name: "NoteVi", table: "CriteriaSet");

            migrationBuilder.DropColumn(name: "NoteVi", table: "Code");

            migrationBuilder.DropColumn(name: "LegalBasisVi", table: "AreaEvent");

            migrationBuilder.DropColumn(name: "NoteVi", table: "AreaEvent");

            migrationBuilder.RenameColumn(name: "NoteEn", table: "SourceDocument", newName: "Note");

            migrationBuilder.RenameColumn(name: "NoteEn", table: "OfficialFigure", newName: "Note");

            migrationBuilder.RenameColumn(name: "NoteEn", table: "Indicator", newName: "Note");

            migrationBuilder.RenameColumn(name: "NoteEn", table: "CriteriaSet", newName: "Note");

            migrationBuilder.RenameColumn(name: "NoteEn", table: "Code", newName: "Note");

            migrationBuilder.RenameColumn(name: "NoteEn", table: "AreaEvent", newName: "Note");

            migrationBuilder.RenameColumn(name: "LegalBasisEn", table: "AreaEvent", newName: "LegalBasis");

            migrationBuilder.Sql(
                """
                UPDATE [AuditEntry] SET [Property] = N'Note' WHERE [Entity] = N'OfficialFigure' AND [Property] = N'NoteEn'
                """
            );
        }
    }
}
