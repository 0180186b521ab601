using System.Text.Json;

namespace CollectiveEconomy.Api.Tests.Questions;

/// <summary>What an answer tells, and what may be told.</summary>
internal static class Told
{
    /// <summary>Elements of an array that lies inside.</summary>
    public static IReadOnlyList<JsonElement> Cells(this JsonElement data, string answer) =>
        [.. data.GetProperty("statistics").GetProperty(answer).GetProperty("cells").EnumerateArray()];

    public static JsonElement At(this JsonElement element, string path) =>
        path.Split('.').Aggregate(element, (inside, name) => inside.ValueKind == JsonValueKind.Null ? inside : inside.GetProperty(name));

    /// <summary>A text that lies inside, or a number as a text; a dash where it is null.</summary>
    public static string Text(this JsonElement element, string path) =>
        element.At(path) is var value && value.ValueKind == JsonValueKind.Null ? "-" : value.ToString();

    /// <summary>A number that lies inside, to nine decimals; null where it is null.</summary>
    public static decimal? Number(this JsonElement element, string path) =>
        element.At(path) is var value && value.ValueKind == JsonValueKind.Null ? null : Math.Round(value.GetDecimal(), 9);

    /// <summary>The sum of what is known; null when nothing is.</summary>
    public static decimal? Known(this IEnumerable<long?> values)
    {
        var known = values.OfType<long>().ToList();
        return known.Count == 0 ? null : known.Sum();
    }

    /// <summary>A quotient as answers tell it; null when it has a part that is null, or nothing to divide by.</summary>
    public static decimal? Over(this decimal? part, decimal? whole, int factor = 1) =>
        whole is null or 0 ? null
        : part is { } known ? Math.Round(known / whole.Value * factor, factor == 1 ? 9 : 2)
        : null;

    /// <summary>
    /// Fails unless anybody is told what protection leaves of a sum of positive values: nothing where fewer than three organisations gave it, or where
    /// two of them gave more than 85 % of it, or where too few exist; else something near the truth.
    /// </summary>
    /// <param name="shown">The figure that is shown.</param>
    /// <param name="status">Its status.</param>
    /// <param name="truth">The true figure.</param>
    /// <param name="given">What each row of an organisation gave.</param>
    /// <param name="mustExist">How many organisations there must be, whether they gave anything or not.</param>
    public static void ToAnybody(
        decimal? shown,
        string status,
        decimal? truth,
        IEnumerable<(int Cooperative, long? Value)> given,
        int mustExist = 1
    )
    {
        var parts = given.ToList();
        var each = Contributions(parts);
        if (IsOfFew(parts, each, mustExist) || each.Take(2).Sum() > 0.85m * each.Sum())
            Assert.Equal((null, "Q"), (shown, status));
        else
        {
            Assert.Contains(status, (string[])["A", "E", "P", "U"]);
            IsNear(shown, truth!.Value, truth.Value);
        }
    }

    /// <summary>Fails unless anybody is told what protection leaves of a number of people: of few nothing, else something near the truth.</summary>
    /// <param name="shown">The figure that is shown.</param>
    /// <param name="given">What each row of an organisation gave.</param>
    public static void OfPeople(decimal? shown, IEnumerable<(int Cooperative, long? Value)> given)
    {
        var parts = given.ToList();
        var each = Contributions(parts);
        if (IsOfFew(parts, each, MinOrganisations))
            Assert.Null(shown);
        else
            // The noise of a few people is that of six.
            IsNear(shown, each.Sum(), each.Sum(value => Math.Max(value, 6)));
    }

    /// <summary>How many organisations there must be in a cell for anybody to be told of what they reported.</summary>
    public const int MinOrganisations = 5;

    // No value is moved by more than 55 % of its magnitude, and no figure rounded by more than a tenth.
    private static void IsNear(decimal? shown, decimal truth, decimal magnitude) =>
        Assert.InRange(shown!.Value, truth - 0.65m * magnitude - 1, truth + 0.65m * magnitude + 1);

    private static bool IsOfFew(IEnumerable<(int Cooperative, long? Value)> parts, List<long> each, int mustExist) =>
        each.Count < 3 || parts.DistinctBy(part => part.Cooperative).Count() < mustExist;

    private static List<long> Contributions(IEnumerable<(int Cooperative, long? Value)> parts) =>
        [
            .. parts
                .Where(part => part.Value is not null and not 0)
                .GroupBy(part => part.Cooperative, part => part.Value!.Value)
                .Select(values => Math.Abs(values.Sum()))
                .OrderDescending(),
        ];
}
