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

    [Fact]
    public async Task Every_scalar_of_ours_names_the_document_that_specifies_it()
    {
        var answer = await platform.AskAsync("{ __schema { types { kind name specifiedByURL } } }");
        var types = answer.GetProperty("data").GetProperty("__schema").GetProperty("types").EnumerateArray().ToList();
        Assert.All(
            types,
            type =>
                Assert.Equal(
                    type.GetProperty("kind").GetString() == "SCALAR" && !Standard.Contains(type.GetProperty("name").GetString()),
                    type.GetProperty("specifiedByURL").GetString()?.StartsWith("https://www.rfc-editor.org/", StringComparison.Ordinal)
                        == true
                )
        );
        Assert.Contains(types, type => type.GetProperty("name").GetString() == "Long");
    }

    [Fact]
    public void What_is_deprecated_says_why_and_since_when() =>
        Assert.All(
            platform
                .Services.GetRequiredService<ISchema>()
                .AllTypes.Where(type => !type.Name.StartsWith("__", StringComparison.Ordinal))
                .SelectMany(Reasons)
                .Where(reason => reason is not null),
            reason => Assert.Matches(@"^\d{4}-\d{2}-\d{2}: \S.*\.$", reason)
        );

    private static IEnumerable<string?> Reasons(IGraphType type) =>
        type switch
        {
            IComplexGraphType complex => complex.Fields.Select(field => field.DeprecationReason),
            EnumerationGraphType choice => choice.Values.Select(value => value.DeprecationReason),
            _ => [],
        };

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
