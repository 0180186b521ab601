using GraphQL;
using GraphQL.Types;

namespace CollectiveEconomy.Api.Tests.Contract;

/// <summary>The lists at the root that take an order, as the schema declares them, with what a test must know of each.</summary>
internal static class RootLists
{
    /// <summary>Filters that leave some dozens of rows of lists that are long.</summary>
    private static readonly Dictionary<string, string> Narrowed = new()
    {
        ["annualReports"] = """{ year: { eq: 2024 }, cooperative: { some: { province: { eq: "82" }, founded: { gte: "2012-01-01" } } } }""",
        ["certifications"] = """{ cooperative: { some: { province: { in: ["82", "92"] } } } }""",
        ["chainLinks"] = """{ stage: { in: [INPUT, TRADE] }, model: { some: { startYear: { eq: 2018 } } } }""",
        ["chainVerifications"] = "{ model: { some: { startYear: { eq: 2019 } } } }",
        ["cooperatives"] = """{ province: { eq: "82" }, founded: { gte: "2015-01-01" } }""",
        ["difficulties"] = """{ severity: { gte: 4 }, date: { gte: "2025-01-01" } }""",
        ["fundingLines"] = "{ model: { some: { startYear: { eq: 2019 } } } }",
        ["keyProducts"] = "{ or: [{ stars: { eq: 5 } }, { level: { eq: NATIONAL } }] }",
        ["loans"] = """{ disbursedOn: { gte: "2025-01-01" } }""",
        ["models"] = "{ startYear: { eq: 2019 } }",
        ["officialComparisons"] = "{ year: { eq: 2024 } }",
        ["officialFigures"] = "{ year: { eq: 2023 } }",
        ["outcomes"] =
            """{ indicator: { in: ["REVENUE", "MEMBERS"] }, year: { in: [2020, 2021] }, model: { some: { startYear: { eq: 2019 } } } }""",
        ["production"] = """{ year: { gte: 2024 }, cooperative: { some: { province: { eq: "82" } } } }""",
        ["proposals"] = """{ submitted: { gte: "2025-01-01" } }""",
        ["supportUnits"] = """{ or: [{ region: { in: ["SEA25", "RRD25"] } }, { not: { region: { notIn: ["SEA25"] } } }] }""",
        ["supportActivities"] = "{ model: { some: { startYear: { eq: 2018 } } } }",
    };

    /// <summary>Where a row tells the value of a key, if not in the field of its name.</summary>
    private static readonly Dictionary<string, string> Told = new()
    {
        ["proposals.SCORE"] = "appraisal { score }",
        ["proposals.REQUESTED_AMOUNT"] = "appraisal { requestedAmount }",
        ["proposals.APPROVED_AMOUNT"] = "appraisal { approvedAmount }",
        ["fundingLines.PLEDGED"] = "counterpart { pledged }",
        ["fundingLines.PAID"] = "counterpart { paid }",
        ["officialFigures.AREA"] = "areaCode",
        ["officialFigures.SOURCE"] = "sourceDocument { code }",
        ["officialComparisons.INDICATOR"] = "figure { indicator { code } }",
        ["officialComparisons.PERIOD_END"] = "figure { periodEnd }",
        ["officialComparisons.AREA"] = "figure { areaCode }",
    };

    /// <summary>Their fields.</summary>
    public static IEnumerable<FieldType> Of(ISchema schema) =>
        schema.Query.Fields.Where(field =>
            field.Arguments?.Find("orderBy") is not null
            && field.ResolvedType!.GetNamedType().Name.EndsWith("Connection", StringComparison.Ordinal)
        );

    /// <summary>The keys of a list.</summary>
    public static IEnumerable<EnumValueDefinition> Keys(FieldType list)
    {
        var order = (IInputObjectGraphType)list.Arguments!.Find("orderBy")!.ResolvedType!.GetNamedType();
        return ((EnumerationGraphType)order.GetField("key")!.ResolvedType!.GetNamedType()).Values;
    }

    /// <summary>The filter under which a list is read.</summary>
    public static string Where(string list) => Narrowed.GetValueOrDefault(list, "{}");

    /// <summary>What a row tells of a key's value; null when it does not tell it.</summary>
    public static string? SelectionOf(FieldType list, string key)
    {
        if (Told.TryGetValue($"{list.Name}.{key}", out var told))
            return told;
        return FieldOf(list, key) switch
        {
            null => null,
            { Name: var name, ResolvedType: var type } => type!.GetNamedType() is IObjectGraphType ? $"{name} {{ code }}" : name,
        };
    }

    /// <summary>The choice whose members a key orders; null when it orders something else.</summary>
    public static EnumerationGraphType? ChoiceOf(FieldType list, string key) =>
        FieldOf(list, key)?.ResolvedType?.GetNamedType() as EnumerationGraphType;

    private static FieldType? FieldOf(FieldType list, string key)
    {
        var words = key.Split('_').Select(word => word[..1] + word[1..].ToLowerInvariant());
        var node = ((IObjectGraphType)list.ResolvedType!.GetNamedType()).GetField("nodes")!.ResolvedType!.GetNamedType();
        return ((IObjectGraphType)node).GetField(string.Concat(words).ToCamelCase());
    }
}
