using System.Text.Json;
using CollectiveEconomy.Api.Tests.Hosting;
using CollectiveEconomy.Statistics.Languages;
using GraphQL;
using GraphQL.Types;
using Microsoft.Extensions.DependencyInjection;

namespace CollectiveEconomy.Api.Tests.Contract;

/// <summary>What a reader of an answer reads as text is there in Vietnamese and in English.</summary>
[Collection(nameof(RunningPlatform))]
public sealed class BothLanguagesTests(RunningPlatform platform)
{
    /// <summary>
    /// Texts without a language: proper names, words of senders, names that programs use, codes, addresses, short forms, numbers as they were
    /// printed. A field of text that is new asks itself whether it belongs here; a sentence of the platform does not.
    /// </summary>
    private static readonly Dictionary<string, string[]> WithoutLanguage = new()
    {
        ["AreaEvent"] = ["eventType", "fromCode", "fromName", "toCode", "toName"],
        ["BalanceOfCovariate"] = ["dimension", "member"],
        ["BeforeAfter"] = ["unit"],
        ["Certification"] = ["scope"],
        ["ChainLink"] = ["partnerName"],
        ["Citation"] = ["bibTeX", "hash", "text", "url"],
        ["Code"] = ["source", "successor"],
        ["Codelist"] = ["id"],
        ["Cooperative"] = ["name"],
        ["Cube"] = ["name", "neverAddedOver"],
        ["CubeDimension"] = ["codelist", "determinedBy", "name"],
        ["CubeFigure"] = ["enumValue", "field", "name", "unit"],
        ["CubeMeasure"] = ["name", "statusField", "unit"],
        ["DifferenceInDifferences"] = ["unit"],
        ["EffectMethod"] = ["covariates", "estimator", "standardErrors"],
        ["EvaluationSpecification"] = ["hash", "text"],
        ["FindingGroup"] = ["column", "rule"],
        ["Footnote"] = ["of"],
        ["ImportBatch"] = ["receivedBy", "rolledBackBy"],
        ["ImportFinding"] = ["column", "fileName", "messageEn", "messageVi", "rule", "sheet", "suggestion", "value"],
        ["ImportRuleCount"] = ["rule"],
        ["ImportedFile"] = ["fileName", "sha256"],
        ["ItemNonResponse"] = ["item"],
        ["KeyProductDesignation"] = ["decision"],
        ["OfficialCoverage"] = ["figureCode", "indicatorCode", "sourceDocumentCode"],
        ["OfficialFigure"] = ["areaCode", "breakdown", "breakdownCode", "unitReported", "valueReported"],
        ["PageInfo"] = ["endCursor", "startCursor"],
        ["Product"] = ["group"],
        ["RegisteredSpecification"] = ["hash", "keyId"],
        ["RecordChange"] = ["fileName", "receivedBy", "sheet", "table"],
        ["Release"] = ["platformVersion"],
        ["RevisionTriangle"] = ["unit"],
        ["RuleFindings"] = ["rule"],
        ["SourceDocument"] = ["issuer", "publisher", "url"],
        ["ValueChainModel"] = ["note"],
        ["Viewer"] = ["scopes"],
    };

    private readonly ISchema _schema = platform.Services.GetRequiredService<ISchema>();

    [Fact]
    public void Every_text_can_be_asked_for_in_either_language_or_has_none()
    {
        var without = Texts()
            .Where(text => text.Field.Arguments?.Find("language") is null)
            .Where(text => text.Field.Name is not ("code" or "cursor"))
            .Select(text => $"{text.Type.Name}.{text.Field.Name}");
        Assert.Equal(
            WithoutLanguage.SelectMany(type => type.Value.Select(field => $"{type.Key}.{field}")).Order(StringComparer.Ordinal),
            without.Order(StringComparer.Ordinal)
        );
    }

    [Fact]
    public void A_text_in_a_language_is_asked_for_by_the_same_argument_everywhere() =>
        Assert.All(
            Texts().Select(text => text.Field.Arguments?.Find("language")).OfType<QueryArgument>(),
            argument => Assert.Equal(nameof(Language), argument.ResolvedType!.GetNamedType().Name)
        );

    [Fact]
    public void The_two_languages_of_one_text_are_no_fields_of_their_own_unless_they_are_on_their_way_out() =>
        Assert.Empty(
            Texts()
                .Where(text =>
                    text.Field.Name.EndsWith("Vi", StringComparison.Ordinal) || text.Field.Name.EndsWith("En", StringComparison.Ordinal)
                )
                .Where(text => text.Field.DeprecationReason is null)
                .Select(text => $"{text.Type.Name}.{text.Field.Name}")
        );

    [Theory]
    [InlineData("indicators { code text: note(language: LANGUAGE) }")]
    [InlineData("officialFigures(first: 200) { nodes { code text: note(language: LANGUAGE) } }")]
    [InlineData("areaEvents { code: eventType text: note(language: LANGUAGE) }")]
    [InlineData("areaEvents { code: eventType text: legalBasis(language: LANGUAGE) }")]
    [InlineData("codelists { codes { code text: note(language: LANGUAGE) } }")]
    [InlineData("programmes { criteriaSets { nodes { code text: note(language: LANGUAGE) } } }")]
    [InlineData("cubes { code: name text: summary(language: LANGUAGE) }")]
    [InlineData("cubes { dimensions { code: name text: summary(language: LANGUAGE) } }")]
    [InlineData("cubes { measures { code: name text: summary(language: LANGUAGE) } }")]
    [InlineData("cubes { code: name text: title(language: LANGUAGE) }")]
    [InlineData("cubes { dimensions { code: name text: title(language: LANGUAGE) } }")]
    [InlineData("cubes { measures { figures { code: name text: title(language: LANGUAGE) } } }")]
    [InlineData("officialFigures(first: 200) { nodes { code text: areaName(language: LANGUAGE) } }")]
    [InlineData("officialFigures(first: 200) { nodes { sourceDocument { code text: issuerName(language: LANGUAGE) } } }")]
    [InlineData("officialComparisons(first: 200) { nodes { footnotes { code: of text(language: LANGUAGE) } } }")]
    public async Task A_text_is_there_in_both_languages_and_they_differ(string query)
    {
        var vi = await TextsAsync(query, "VI");
        var en = await TextsAsync(query, "EN");
        Assert.Equal(vi.Select(text => (text.Code, text.Text is null)), en.Select(text => (text.Code, text.Text is null)));
        Assert.Contains(vi, text => text.Text is not null);
        var told = vi.Zip(en).Where(pair => pair.First.Text is not null).ToList();
        // Numbers and proper names are the same in both; most of what is said is not.
        Assert.True(told.Count(pair => pair.First.Text != pair.Second.Text) > told.Count / 2, $"{told.Count} texts");
    }

    private IEnumerable<(IComplexGraphType Type, FieldType Field)> Texts() =>
        from type in _schema.AllTypes.OfType<IObjectGraphType>()
        where !type.Name.StartsWith("__", StringComparison.Ordinal)
        from field in type.Fields
        where field.ResolvedType!.GetNamedType() is StringGraphType
        select ((IComplexGraphType)type, field);

    private async Task<List<(string Code, string? Text)>> TextsAsync(string query, string language)
    {
        var answer = await platform.AskAsync($"{{ {query.Replace("LANGUAGE", language, StringComparison.Ordinal)} }}");
        Assert.False(answer.TryGetProperty("errors", out var errors), errors.ToString());
        return [.. Found(answer.GetProperty("data"))];
    }

    private static IEnumerable<(string Code, string? Text)> Found(JsonElement element) =>
        element.ValueKind switch
        {
            JsonValueKind.Array => element.EnumerateArray().SelectMany(Found),
            JsonValueKind.Object when element.TryGetProperty("text", out var text) =>
            [
                (element.GetProperty("code").GetString()!, text.GetString()),
            ],
            JsonValueKind.Object => element.EnumerateObject().SelectMany(member => Found(member.Value)),
            _ => [],
        };
}
