using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Migrations;
using Microsoft.EntityFrameworkCore.Migrations.Operations;

namespace CollectiveEconomy.Storage.Register;

/// <summary>How SQL Server compares and orders texts of the register: by code point, as SQLite does.</summary>
internal static class ServerCollation
{
    /// <summary>The collation of the database and of every column of text.</summary>
    public const string Name = "Latin1_General_100_BIN2";

    /// <summary>Gives it to a model: to the database, for parameters and what is made of them, and to each column.</summary>
    public static void UseServerCollation(this ModelBuilder model)
    {
        model.UseCollation(Name);
        foreach (var property in model.Model.GetEntityTypes().SelectMany(entity => entity.GetProperties()).Where(IsText))
            property.SetCollation(Name);
    }

    /// <summary>Gives it to the columns that a migration makes.</summary>
    public static void UseServerCollation(this MigrationBuilder migration)
    {
        var added = migration.Operations.OfType<AddColumnOperation>();
        foreach (var column in migration.Operations.OfType<CreateTableOperation>().SelectMany(table => table.Columns).Concat(added))
            if (column.ClrType == typeof(string))
                column.Collation = Name;
    }

    private static bool IsText(IMutableProperty property) =>
        (property.GetValueConverter()?.ProviderClrType ?? property.GetProviderClrType() ?? property.ClrType) == typeof(string);
}
