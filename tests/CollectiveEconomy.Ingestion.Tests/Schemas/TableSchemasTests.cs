using System.Reflection;
using CollectiveEconomy.Ingestion.Formats;
using CollectiveEconomy.Ingestion.Reference;
using CollectiveEconomy.Ingestion.References;
using CollectiveEconomy.Ingestion.Schemas;
using CollectiveEconomy.Ingestion.Tables;
using CollectiveEconomy.Ingestion.Tests.Publishing;
using CollectiveEconomy.Statistics.Cooperatives;

namespace CollectiveEconomy.Ingestion.Tests.Schemas;

/// <summary>The table schemas are the only list of what may be handed in: they and the records agree.</summary>
public sealed class TableSchemasTests
{
    private static readonly string[] Resources =
    [
        "provinces_34",
        "provinces_63",
        "regions",
        "products",
        "programmes",
        "support_units",
        "criteria_sets",
        "criteria",
        "source_documents",
        "indicators",
        "outcome_indicators",
    ];

    public static TheoryData<string> Tables() => [.. TableSchemas.All.Select(table => table.Name)];

    [Fact]
    public void Every_schema_has_a_table_and_every_table_a_schema() =>
        Assert.Equal(TableSchemas.All.Select(table => table.Name), ImportTables.All.Select(table => table.Name));

    [Theory]
    [MemberData(nameof(Tables))]
    public void Every_field_states_a_property_of_the_record(string table)
    {
        var schema = TableSchemas.Named(table);
        Assert.All(schema.Fields, field => Assert.NotNull(Entity(schema).GetProperty(field.Property)));
    }

    [Theory]
    [MemberData(nameof(Tables))]
    public void Every_property_of_the_record_is_stated_by_a_field_or_made_by_the_platform(string table)
    {
        var schema = TableSchemas.Named(table);
        string[] made = ["Id", "Origin", "SearchName", "EqualityContract"];
        Assert.Empty(
            Entity(schema)
                .GetProperties()
                .Select(property => property.Name)
                .Except(made)
                .Except(schema.Fields.SelectMany(field => (string?[])[field.Property, field.PrecisionProperty]))
        );
    }

    [Theory]
    [MemberData(nameof(Tables))]
    public void What_a_record_can_not_be_without_is_required_or_has_a_value_by_default(string table)
    {
        var schema = TableSchemas.Named(table);
        string[] defaulted = ["status", "weight", "rounds", "field", "limit", "province"];
        var nullability = new NullabilityInfoContext();
        Assert.All(
            schema.Fields.Where(field => !defaulted.Contains(field.Name) || field.Constraints.Required),
            field =>
                Assert.Equal(
                    nullability.Create(Entity(schema).GetProperty(field.Property)!).WriteState == NullabilityState.NotNull,
                    field.Constraints.Required
                )
        );
    }

    [Theory]
    [MemberData(nameof(Tables))]
    public void The_categories_of_a_field_are_the_members_of_its_enum(string table)
    {
        var schema = TableSchemas.Named(table);
        foreach (var field in schema.Fields.Where(field => field.Categories.Count > 0 && field.Name != "area_set"))
        {
            var type = Entity(schema).GetProperty(field.Property)!.PropertyType;
            Assert.Equal(
                Enum.GetNames(Nullable.GetUnderlyingType(type) ?? type).Select(name => name.ToUpperInvariant()).Order(),
                field.Categories.Select(category => category.Value.Replace("_", "", StringComparison.Ordinal)).Order()
            );
        }
    }

    [Theory]
    [MemberData(nameof(Tables))]
    public void No_heading_may_mean_two_fields(string table) =>
        Assert.Empty(
            TableSchemas
                .Named(table)
                .Fields.SelectMany(field => field.Headings.Select(Headings.Folded).Distinct())
                .GroupBy(heading => heading)
                .Where(headings => headings.Count() > 1)
                .Select(headings => headings.Key)
        );

    [Theory]
    [MemberData(nameof(Tables))]
    public void What_a_field_refers_to_is_there(string table)
    {
        var schema = TableSchemas.Named(table);
        var names = schema.Fields.Select(field => field.Name).ToList();
        Assert.Empty(schema.PrimaryKey.Concat(schema.Periods.SelectMany(period => period)).Except(names));
        Assert.Subset(
            new HashSet<string>([.. Resources, .. TableSchemas.All.Select(other => other.Name)]),
            schema.ForeignKeys.Select(key => key.Resource).ToHashSet()
        );
        Assert.Subset(
            new ReferenceData().Codelists.Select(codelist => codelist.Id).ToHashSet(),
            schema.Fields.Select(field => field.Codelist).OfType<string>().ToHashSet()
        );
    }

    [Theory]
    [MemberData(nameof(Tables))]
    public void Texts_fit_into_the_register(string table) =>
        Assert.All(
            TableSchemas.Named(table).Fields.Where(field => field.Constraints.MaxLength is not null),
            field => Assert.Contains(field.Constraints.MaxLength!.Value, new[] { 60, 300, 2000 })
        );

    [Fact]
    public async Task The_file_of_tables_is_what_the_schemas_the_rules_and_the_reading_say()
    {
        using var small = await SmallRegister.WithAsync();
        await using var register = small.Open();
        var written = TablesFile.Write(await CodeSets.ReadAsync(register, default));
        var file = Path.Combine(Repository.Root, "schema/TABLES.md");
        if (Environment.GetEnvironmentVariable("UPDATE_SCHEMA") == "1")
            await File.WriteAllTextAsync(file, written);
        Assert.Equal(await File.ReadAllTextAsync(file), written);
    }

    private static Type Entity(TableSchema schema) =>
        typeof(Cooperative).Assembly.GetTypes().Single(type => type.Name == schema.Entity && type.IsPublic);
}
