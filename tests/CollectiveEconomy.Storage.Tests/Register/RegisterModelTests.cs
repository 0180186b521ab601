using System.Globalization;
using System.Text.RegularExpressions;
using CollectiveEconomy.Storage.Register;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Migrations;

namespace CollectiveEconomy.Storage.Tests.Register;

public sealed partial class RegisterModelTests : IDisposable
{
    private const int MaxBytesOfClusteredKey = 900;
    private const int MaxBytesOfIndex = 1700;
    private readonly RegisterContext _register = Registers.OnNoSqlServer();

    public void Dispose() => _register.Dispose();

    [Fact]
    public void No_deletion_reaches_a_table_by_two_paths_as_SQL_Server_would_refuse() =>
        Assert.All(
            Tables(),
            table => Assert.Empty(Reached(table).GroupBy(name => name).Where(paths => paths.Count() > 1).Select(paths => paths.Key))
        );

    [Fact]
    public void Nothing_is_deleted_because_something_else_is() =>
        Assert.All(
            Tables().SelectMany(table => table.ForeignKeyConstraints),
            reference => Assert.True(reference.OnDeleteAction is ReferentialAction.Restrict or ReferentialAction.NoAction, reference.Name)
        );

    [Fact]
    public void Every_primary_key_fits_into_a_clustered_index() =>
        Assert.All(Tables(), table => Assert.InRange(table.PrimaryKey!.Columns.Sum(Bytes), 1, MaxBytesOfClusteredKey));

    [Fact]
    public void Every_index_fits_and_none_holds_a_text_without_bound() =>
        Assert.All(Tables().SelectMany(table => table.Indexes), index => Assert.InRange(index.Columns.Sum(Bytes), 1, MaxBytesOfIndex));

    [Fact]
    public void Every_reference_has_an_index_so_that_deleting_does_not_read_the_whole_table() =>
        Assert.All(
            Tables().SelectMany(table => table.ForeignKeyConstraints),
            reference =>
                Assert.Contains(
                    reference.Table.Indexes.Select(index => index.Columns[0]).Append(reference.Table.PrimaryKey!.Columns[0]),
                    first => first == reference.Columns[0]
                )
        );

    [Fact]
    public void No_text_is_without_bound() =>
        Assert.All(
            Tables().SelectMany(table => table.Columns),
            column => Assert.DoesNotContain("max", column.StoreType, StringComparison.Ordinal)
        );

    [Fact]
    public void Every_decimal_is_stored_as_whole_hundredths()
    {
        var decimals = Entities()
            .SelectMany(entity => entity.GetProperties())
            .Where(property => (Nullable.GetUnderlyingType(property.ClrType) ?? property.ClrType) == typeof(decimal))
            .ToList();
        Assert.Contains("OfficialFigure.Value", decimals.Select(Name));
        Assert.All(decimals, property => Assert.Equal("bigint", property.GetColumnType()));
    }

    [Fact]
    public void Every_enum_is_stored_by_its_name_and_fits()
    {
        var enums = Entities()
            .SelectMany(entity => entity.GetProperties())
            .Where(property => (Nullable.GetUnderlyingType(property.ClrType) ?? property.ClrType).IsEnum)
            .ToList();
        Assert.NotEmpty(enums);
        Assert.All(
            enums,
            property =>
                Assert.All(
                    Enum.GetNames(Nullable.GetUnderlyingType(property.ClrType) ?? property.ClrType),
                    name => Assert.InRange(2 * name.Length, 2, Bytes(property.GetColumnType()))
                )
        );
    }

    [Fact]
    public void The_migrations_for_SQL_Server_are_those_of_the_model() => Assert.False(_register.Database.HasPendingModelChanges());

    [Fact]
    public void The_migrations_for_SQLite_are_those_of_the_model()
    {
        using var register = Registers.InMemory();
        Assert.False(register.Database.HasPendingModelChanges());
    }

    [Fact]
    public void Both_providers_have_migrations_of_the_same_names()
    {
        using var sqlite = Registers.InMemory();
        Assert.Equal(Names(sqlite), Names(_register));

        static IEnumerable<string> Names(RegisterContext register) =>
            register.Database.GetMigrations().Select(migration => migration[(migration.IndexOf('_', StringComparison.Ordinal) + 1)..]);
    }

    [Theory]
    [InlineData("nvarchar(60)", 120)]
    [InlineData("bigint", 8)]
    [InlineData("date", 3)]
    public void Sizes_are_those_of_SQL_Server(string type, int bytes) => Assert.Equal(bytes, Bytes(type));

    private IModel Model => _register.GetService<IDesignTimeModel>().Model;

    private IEnumerable<ITable> Tables() => Model.GetRelationalModel().Tables;

    private IEnumerable<IEntityType> Entities() => Model.GetEntityTypes();

    /// <summary>Every table that loses rows when rows of a table are deleted, once for each path.</summary>
    private static IEnumerable<string> Reached(ITable table) =>
        table
            .ReferencingForeignKeyConstraints.Where(reference =>
                reference.OnDeleteAction is not ReferentialAction.Restrict and not ReferentialAction.NoAction
            )
            .SelectMany(reference =>
                reference.Table == table ? [table.Name, table.Name] : Reached(reference.Table).Prepend(reference.Table.Name)
            );

    private static string Name(IProperty property) => $"{property.DeclaringType.ClrType.Name}.{property.Name}";

    private static int Bytes(IColumn column) => Bytes(column.StoreType);

    private static int Bytes(string type) =>
        type switch
        {
            "bit" => 1,
            "date" => 3,
            "int" => 4,
            "bigint" => 8,
            _ when BoundedText().Match(type) is { Success: true } text => (text.Groups["wide"].Success ? 2 : 1)
                * int.Parse(text.Groups["length"].Value, CultureInfo.InvariantCulture),
            _ => throw new NotSupportedException($"{type} has no size that a key could rely on."),
        };

    [GeneratedRegex(@"^(?<wide>n)?varchar\((?<length>\d+)\)$")]
    private static partial Regex BoundedText();
}
