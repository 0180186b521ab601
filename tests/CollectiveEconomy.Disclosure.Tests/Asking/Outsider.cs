using System.Text.Json;
using CollectiveEconomy.Disclosure.Tests.Marking;

namespace CollectiveEconomy.Disclosure.Tests.Asking;

/// <summary>
/// Asks for overlapping sets: cells by public dimensions in either area set, over all organisations and again without each member of a further dimension, or of cooperatives
/// only, so that most organisations are the only ones in which some two sets differ.
/// </summary>
public static class Outsider
{
    private const string Figures =
        "revenue { total observations } profit { total } profitMargin { observations } charterCapital { total } revenueChange { value observations } members membersDistribution { observations } workers score { mean observations }";

    private static readonly string[][] Breakdowns =
    [
        ["province", "field"],
        ["province", "serviceType", "ageBand"],
        ["province"],
        ["region", "vsicSection"],
        ["province", "legalForm"],
        ["province", "ageBand", "everSupported"],
        ["region", "field", "serviceType"],
        ["province", "vsicSection"],
        ["province", "field", "ageBand"],
    ];

    private static readonly string[] Exclusions =
    [
        "vsicSection",
        "ageBand",
        "serviceType",
        "field",
        "legalForm",
        "everSupported",
        Truth.Population,
    ];

    /// <summary>The answers to at least as many sets, all of the last years first.</summary>
    public static async Task<IReadOnlyList<AskedSet>> AskAsync(Func<string, Task<JsonElement>> ask, Truth truth, int sets)
    {
        var asked = new List<AskedSet>();
        foreach (var question in Questions(truth))
        {
            if (asked.Count >= sets && question.IsFirstOfRound)
                break;
            asked.AddRange(await AskAsync(ask, truth, question));
        }

        return asked;
    }

    private sealed record Question(int Year, string Areas, string[] By, string? Excluded, string? Member, bool IsFirstOfRound);

    // A round asks one breakdown of three neighbouring years, with every exclusion: series of an organisation come out of each round.
    private static IEnumerable<Question> Questions(Truth truth)
    {
        foreach (var last in new[] { truth.LastYear - 1, truth.LastYear - 4 })
        foreach (var areas in new[] { "AREAS_2025", "AREAS_BEFORE_2025" })
        foreach (var by in Breakdowns)
        {
            var isFirst = true;
            for (var year = last - 2; year <= last; year++)
            {
                yield return new Question(year, areas, by, null, null, isFirst);
                isFirst = false;
                foreach (var excluded in Exclusions.Except(by))
                foreach (var member in truth.MembersOf(excluded))
                    yield return new Question(year, areas, by, excluded, member, IsFirstOfRound: false);
            }
        }
    }

    private static async Task<IEnumerable<AskedSet>> AskAsync(Func<string, Task<JsonElement>> ask, Truth truth, Question question)
    {
        var filter = question.Excluded switch
        {
            null or Truth.Population => "",
            "everSupported" => $", everSupported: {{ eq: {(question.Member == "true" ? "false" : "true")} }}",
            var dimension => $", {dimension}: {{ notIn: [\"{question.Member}\"] }}",
        };
        var by = string.Join(", ", question.By.Select(Truth.EnumOf));
        var members = string.Join(
            ' ',
            question.By.Select(dimension => dimension == "everSupported" ? dimension : $"{dimension} {{ code }}")
        );
        string Ask(string further, string figures) =>
            $"cooperatives(by: [{by}{further}], areas: {question.Areas}, population: {(question.Excluded == Truth.Population ? "COOPERATIVES" : "ALL_ORGANISATIONS")}, where: {{ year: {{ eq: {question.Year} }}{filter} }}) {{ cells {{ {members} {figures} }} }}";

        var sets = truth.SetsOf(question.Year, question.Areas, question.By, question.Excluded, question.Member);
        var classes = (await ask(Ask(", GRADE", "grade { code } organisations")))
            .GetProperty("cells")
            .EnumerateArray()
            .ToLookup(
                cell => KeyOf(cell, question.By),
                cell => (Class: CodeOf(cell, "grade"), Count: cell.GetProperty("organisations").GetInt64())
            );
        var cells = (await ask(Ask("", Figures))).GetProperty("cells");
        return cells
            .EnumerateArray()
            .Select(cell => (Key: KeyOf(cell, question.By), Cell: cell))
            .Where(cell => sets.ContainsKey(cell.Key))
            .Select(cell => new AskedSet(
                sets[cell.Key],
                Told(cell.Cell),
                classes[cell.Key].Where(told => told.Class.Length > 0).ToDictionary(told => told.Class, told => told.Count)
            ));
    }

    private static string KeyOf(JsonElement cell, string[] by) => string.Join('|', by.Select(dimension => CodeOf(cell, dimension)));

    private static string CodeOf(JsonElement cell, string dimension) =>
        cell.GetProperty(dimension) switch
        {
            { ValueKind: JsonValueKind.Object } code => code.GetProperty("code").GetString()!,
            { ValueKind: JsonValueKind.Null } => "",
            var flag => flag.GetRawText(),
        };

    private static Dictionary<string, double> Told(JsonElement cell)
    {
        var told = new Dictionary<string, double>();
        Add("Revenue", "revenue", "total");
        Add("RevenueReports", "revenue", "observations");
        Add("MarginReports", "profitMargin", "observations");
        Add("Profit", "profit", "total");
        Add(Truth.RevenueChange, "revenueChange", "value");
        Add("ChangeReports", "revenueChange", "observations");
        Add("CharterCapital", "charterCapital", "total");
        Add("Members", "members");
        Add("MembersReports", "membersDistribution", "observations");
        Add("Workers", "workers");
        if (Number("score", "mean") is { } mean && Number("score", "observations") is { } scored)
            told.Add("Score", mean * scored * 100);
        return told;

        void Add(string name, params string[] path)
        {
            if (Number(path) is { } value)
                told.Add(name, value);
        }

        double? Number(params string[] path)
        {
            var value = path.Aggregate(cell, (inside, name) => inside.GetProperty(name));
            return value.ValueKind == JsonValueKind.Null ? null : value.GetDouble();
        }
    }
}
