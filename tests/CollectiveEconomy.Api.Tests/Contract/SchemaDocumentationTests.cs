using CollectiveEconomy.Api.Tests.Hosting;
using GraphQL.Types;
using Microsoft.Extensions.DependencyInjection;

namespace CollectiveEconomy.Api.Tests.Contract;

[Collection(nameof(RunningPlatform))]
public sealed class SchemaDocumentationTests(RunningPlatform platform)
{
    private static readonly string[] Standard = ["Boolean", "Float", "ID", "Int", "String"];

    [Fact]
    public void Every_type_field_argument_and_enum_value_says_what_it_means()
    {
        var types = platform.Services.GetRequiredService<ISchema>().AllTypes;
        var silent = types
            .Where(type => !type.Name.StartsWith("__", StringComparison.Ordinal) && !Standard.Contains(type.Name))
            .SelectMany(Silent);
        Assert.Empty(silent.Order());
    }

    private static IEnumerable<string> Silent(IGraphType type)
    {
        if (string.IsNullOrWhiteSpace(type.Description))
            yield return type.Name;
        foreach (var field in (type as IComplexGraphType)?.Fields ?? Enumerable.Empty<FieldType>())
        {
            if (string.IsNullOrWhiteSpace(field.Description))
                yield return $"{type.Name}.{field.Name}";
            foreach (
                var argument in (field.Arguments ?? Enumerable.Empty<QueryArgument>()).Where(argument =>
                    string.IsNullOrWhiteSpace(argument.Description)
                )
            )
                yield return $"{type.Name}.{field.Name}({argument.Name}:)";
        }

        foreach (
            var value in ((type as EnumerationGraphType)?.Values ?? Enumerable.Empty<EnumValueDefinition>()).Where(value =>
                string.IsNullOrWhiteSpace(value.Description)
            )
        )
            yield return $"{type.Name}.{value.Name}";
    }
}
