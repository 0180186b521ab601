using CollectiveEconomy.Api.Tests.Hosting;
using GraphQL;
using GraphQL.Types;
using GraphQL.Utilities;
using Microsoft.Extensions.DependencyInjection;

namespace CollectiveEconomy.Api.Tests.Contract;

[Collection(nameof(RunningPlatform))]
public sealed class SchemaFileTests(RunningPlatform platform)
{
    [Fact]
    public void The_schema_file_is_the_running_schema()
    {
        var running = platform
            .Services.GetRequiredService<ISchema>()
            .Print(new PrintOptions { StringComparison = StringComparison.Ordinal })
            .ReplaceLineEndings("\n");
        var file = Repository.PathOf("schema", "schema.graphql");
        if (Repository.IsUpdating)
            File.WriteAllText(file, running);
        Assert.Equal(File.ReadAllText(file).ReplaceLineEndings("\n"), running);
    }
}
