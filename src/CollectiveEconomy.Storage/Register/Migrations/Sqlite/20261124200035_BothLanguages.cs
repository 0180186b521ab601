using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace CollectiveEconomy.Storage.Register.Migrations.Sqlite
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

            migrationBuilder.AddColumn<string>(name: "IssuerNameEn", table: "SourceDocument", type: "TEXT", maxLength: 300, nullable: true);

            migrationBuilder.AddColumn<string>(name: "IssuerNameVi", table: "SourceDocument", type: "TEXT", maxLength: 300, nullable: true);

            migrationBuilder.AddColumn<string>(name: "NoteVi", table: "SourceDocument", type: "TEXT", maxLength: 2000, nullable: true);

            migrationBuilder.AddColumn<string>(name: "NoteVi", table: "OfficialFigure", type: "TEXT", maxLength: 2000, nullable: true);

            migrationBuilder.AddColumn<string>(name: "NoteVi", table: "Indicator", type: "TEXT", maxLength: 2000, nullable: true);

            migrationBuilder.AddColumn<string>(name: "NoteVi", table: "CriteriaSet", type: "TEXT", maxLength: 2000, nullable: true);

            migrationBuilder.AddColumn<string>(name: "NoteVi", table: "Code", type: "TEXT", maxLength: 2000, nullable: true);

            migrationBuilder.AddColumn<string>(name: "LegalBasisVi", table: "AreaEvent", type: "TEXT", maxLength: 300, nullable: true);

            migrationBuilder.AddColumn<string>(name: "NoteVi", table: "AreaEvent", type: "TEXT", maxLength: 2000, nullable: true);

            // What submissions changed is told, and taken back, by the names of properties.
            migrationBuilder.Sql(
                """
                UPDATE "AuditEntry" SET "Property" = 'NoteEn' WHERE "Entity" = 'OfficialFigure' AND "Property" = 'Note'
                """
            );

            // Reference data that were a reference to a file, cut at a comma, or in English only.
            migrationBuilder.Sql(
                """
                UPDATE "AreaEvent" SET "FromName" = NULL, "ToName" = NULL WHERE "FromName" = 'see provinces_63.csv'
                """
            );
            migrationBuilder.Sql(
                """
                UPDATE "Code" SET "NoteEn" = 'good practice in crops, livestock (VietGAHP) and aquaculture', "Source" = NULL
                WHERE "CodelistId" = 'CERTIFICATION_SCHEME' AND "Value" = 'VIETGAP' AND "Source" = 'N'
                """
            );
            migrationBuilder.Sql(
                """
                UPDATE "ValueChainModel" SET "Note" = 'nguồn không nêu sản phẩm (product not stated in the source)'
                WHERE "Code" = 'REPORTED-1' AND "Note" = 'product not stated in the source'
                """
            );
            migrationBuilder.Sql(
                """
                UPDATE "ValueChainModel" SET "Note" = 'hồ tiêu sạch, bền vững (clean, sustainable pepper)'
                WHERE "Code" = 'REPORTED-2' AND "Note" = 'clean, sustainable pepper'
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
                UPDATE "AuditEntry" SET "Property" = 'Note' WHERE "Entity" = 'OfficialFigure' AND "Property" = 'NoteEn'
                """
            );
        }
    }
}
