using CollectiveEconomy.Api.Tests.Hosting;
using CollectiveEconomy.Ingestion.Schemas;
using GraphQL.Types;
using Microsoft.Extensions.DependencyInjection;

namespace CollectiveEconomy.Api.Tests.Lineage;

/// <summary>What can be imported can be followed back.</summary>
[Collection(nameof(RunningPlatform))]
public sealed class LineageOfTablesTests(RunningPlatform platform)
{
    // A content area is a code of its model, and no object.
    private static readonly string[] Objectless = ["model_content_areas"];

    [Fact]
    public void Each_record_that_is_imported_and_an_object_of_the_schema_has_its_lineage()
    {
        var types = platform.Services.GetRequiredService<ISchema>().AllTypes.OfType<IObjectGraphType>().ToList();
        var without =
            from table in TableSchemas.All
            where !types.Any(type => type.Name == table.Entity && type.Fields.Any(field => field.Name == "lineage"))
            select table.Name;
        Assert.Equal(Objectless, without);
    }

    [Fact]
    public void A_table_is_known_by_its_entity() =>
        Assert.Equal(TableSchemas.All.Count, TableSchemas.All.Select(table => table.Entity).Distinct().Count());
}
