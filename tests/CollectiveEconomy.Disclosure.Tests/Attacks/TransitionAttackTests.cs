using System.Globalization;
using CollectiveEconomy.Disclosure.Tests.Asking;
using CollectiveEconomy.Disclosure.Tests.Marking;
using Xunit.Abstractions;

namespace CollectiveEconomy.Disclosure.Tests.Attacks;

/// <summary>Looks for the grade of single cooperatives in matrices of grades before and after support; the attacker even knows who was graded in both years.</summary>
[Collection(SharedPlatform.Name)]
public sealed class TransitionAttackTests(AttackedPlatform platform, ITestOutputHelper output)
{
    private const int Before = -1;

    private static readonly int[] After = [0, 1, 2, 3, 4];
    private static readonly (string Name, string Column)[] Dimensions =
    [
        ("field", "Field"),
        ("serviceType", "ServiceType"),
        ("vsicSection", "VsicSection"),
        ("province", "Province2025"),
    ];

    private static readonly string[] Grades = ["TOT", "KHA", "TRUNG_BINH", "YEU"];

    [Fact]
    public async Task Differences_of_matrices_give_no_grade_away()
    {
        var rows = platform.Truth.Rows;
        var told = Isolation
            .Of(await AskAsync())
            .GroupBy(isolation => isolation.Row)
            .Select(pairs =>
                (
                    Row: pairs.Key,
                    Grade: Grades.MaxBy(grade =>
                        pairs.Average(pair =>
                            pair.Larger.Classes!.GetValueOrDefault(grade) - pair.Smaller.Classes!.GetValueOrDefault(grade)
                        )
                    )!
                )
            )
            .Where(one => Grades.Contains(rows[one.Row].Grade))
            .ToList();
        // Without answers everybody is taken to have the most common grade.
        var common = told.GroupBy(one => rows[one.Row].Grade).MaxBy(grade => grade.Count())!.Key;
        var right = told.Count(one => rows[one.Row].Grade == one.Grade) / (double)told.Count;
        var without = told.Count(one => rows[one.Row].Grade == common) / (double)told.Count;
        output.WriteLine($"{right:P1} of {told.Count} grades right, {without:P1} without answers");
        Assert.True(told.Count > 20, $"Only {told.Count} cooperatives were isolated.");
        Marks.Hold(right, without, Promise.Class, new Hits(told.Count, 0, 0, 0, 0), "grade");
    }

    private async Task<IReadOnlyList<AskedSet>> AskAsync()
    {
        var sets = new List<AskedSet>();
        foreach (var after in After)
        {
            sets.AddRange(await AskAsync(after, "", _ => true));
            foreach (var (dimension, column) in Dimensions)
            foreach (var member in MembersOf(column))
                sets.AddRange(
                    await AskAsync(
                        after,
                        $"{dimension}: {{ notIn: [\"{member}\"] }}",
                        row => row.Public[column] is { Length: > 0 } own && own != member
                    )
                );
        }

        return sets;
    }

    private async Task<IEnumerable<AskedSet>> AskAsync(int after, string where, Func<TrueRow, bool> isIn)
    {
        var answer = await platform.EvaluateAsync(
            $"transitions(firstEvent: {Before}, lastEvent: {after}, where: {{ {where} }}) {{ transitions {{ after {{ code }} organisations }} }}"
        );
        var counts = answer
            .GetProperty("transitions")
            .EnumerateArray()
            .GroupBy(cell => cell.GetProperty("after").GetProperty("code").GetString()!)
            .ToDictionary(grade => grade.Key, grade => grade.Sum(cell => cell.GetProperty("organisations").GetInt64()));
        return counts.Count == 0
            ? []
            : [new AskedSet([.. Graded(after).Where(row => isIn(platform.Truth.Rows[row]))], new Dictionary<string, double>(), counts)];
    }

    /// <summary>Cooperatives with a grade in the year before support and some years after.</summary>
    private IEnumerable<int> Graded(int after)
    {
        var before = At(Before).Select(row => row.Item.CooperativeId).ToHashSet();
        return At(after).Where(row => before.Contains(row.Item.CooperativeId)).Select(row => row.Index);
    }

    private IEnumerable<(int Index, TrueRow Item)> At(int yearsSinceSupport)
    {
        var since = yearsSinceSupport.ToString(CultureInfo.InvariantCulture);
        return platform
            .Truth.Rows.Index()
            .Where(row => row.Item.Public["YearsSinceSupport"] == since && row.Item.Grade.Length > 0)
            .Where(row => row.Item.Public["LegalForm"] is "COOPERATIVE" or "CREDIT_FUND");
    }

    private IEnumerable<string> MembersOf(string column) =>
        platform.Truth.Rows.Select(row => row.Public[column]).Where(member => member.Length > 0).Distinct().Order(StringComparer.Ordinal);
}
