using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace CollectiveEconomy.Storage.Register.Migrations.Sqlite
{
    /// <inheritdoc />
    public partial class RegisterStamp : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.Sql(
                """
                CREATE TABLE "RegisterStamp" ("Value" INTEGER NOT NULL);
                INSERT INTO "RegisterStamp" VALUES (random());
                """
            );
            // No answer that is kept depends on a key; so its use, noted each day, need not drop any.
            foreach (var entity in TargetModel.GetEntityTypes())
                if (entity.GetTableName() is { } table and not "AccessKey")
                    migrationBuilder.Stamp(table);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            foreach (var entity in TargetModel.GetEntityTypes())
                migrationBuilder.DropStamp(entity.GetTableName());
            migrationBuilder.DropTable("RegisterStamp");
        }
    }
}
