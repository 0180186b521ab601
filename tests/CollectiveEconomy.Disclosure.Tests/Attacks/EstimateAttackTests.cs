using System.Text.Json;
using CollectiveEconomy.Disclosure.Tests.Asking;
using CollectiveEconomy.Disclosure.Tests.Marking;
using Xunit.Abstractions;

namespace CollectiveEconomy.Disclosure.Tests.Attacks;

/// <summary>Asks evaluations of overlapping sets of supported cooperatives; the attacker even knows who of them reported.</summary>
[Collection(SharedPlatform.Name)]
public sealed class EstimateAttackTests(AttackedPlatform platform, ITestOutputHelper output)
{
    private const string Figure = "Revenue";
    private const int FirstEvent = -3;
    private const int LastEvent = 5;
    private const int MinUnits = 10;

    [Fact]
    public async Task Differences_of_means_around_support_give_no_value_of_a_single_cooperative()
    {
        var truth = platform.Truth;
        var sets = await AskAsync();
        var guess = Estimates.Guesses(truth, Figure);
        var scale = Estimates.ScaleOf(Figure);
        var told = Estimates.All(Isolation.Of(sets), truth, Figure).ToList();
        var best = Hits.Of([
            .. told.Select(one =>
                (
                    truth.Rows[one.Row].Values[Figure],
                    (Func<double, double>)(tolerance => guess.With(truth.Rows[one.Row].Kind, scale, one.Values[0], tolerance))
                )
            ),
        ]);
        var without = Hits.Of([
            .. told.Select(one =>
                (
                    truth.Rows[one.Row].Values[Figure],
                    (Func<double, double>)(tolerance => guess.Without(truth.Rows[one.Row].Kind, tolerance))
                )
            ),
        ]);
        output.WriteLine($"{sets.Count} sets\n  best guess  {best}\n  without     {without}");
        Assert.True(told.Count > 30, $"Only {told.Count} values were reached.");
        Marks.HoldPromise(best, without);
        Marks.HoldExact(Hits.Of([.. told.Select(one => (truth.Rows[one.Row].Values[Figure], one.Values[0]))]));
    }

    [Fact]
    public async Task No_mean_and_no_effect_is_shown_of_fewer_than_ten_cooperatives()
    {
        Assert.All(await AskAsync(), set => Assert.True(set.Members.Length >= MinUnits, $"{set.Members.Length} cooperatives"));

        var effects = await platform.EvaluateAsync(
            "differenceInDifferences(outcome: REVENUE, where: { field: { in: [\"AGRI\"] } }) { groupTime { cohort year yearsSinceSupport status estimate } }"
        );
        var shown = effects
            .GetProperty("groupTime")
            .EnumerateArray()
            .Where(effect => effect.GetProperty("status").GetString() == "A")
            .ToList();
        Assert.NotEmpty(shown);
        Assert.All(
            shown.Where(effect => effect.GetProperty("estimate").GetDouble() != 0),
            effect =>
            {
                var reported = Supported(effect.GetProperty("yearsSinceSupport").GetInt32())
                    .Where(row => platform.Truth.Rows[row].Year == effect.GetProperty("year").GetInt32())
                    .Count(row => platform.Truth.Rows[row].Public["Field"] == "AGRI");
                Assert.True(reported >= MinUnits, $"{effect} rests on {reported}");
            }
        );
    }

    /// <summary>The shown means of revenue as totals, by year around support: of all, of a region, and of all or a region without one member of a dimension.</summary>
    private async Task<IReadOnlyList<AskedSet>> AskAsync()
    {
        var sets = new List<AskedSet>();
        foreach (var region in Regions().Prepend(null))
        {
            var within = region is null ? "" : $"region: {{ eq: \"{region}\" }}";
            sets.AddRange(await AskAsync(within, row => region is null || row.Public["Region2025"] == region));
            foreach (var dimension in (string[])["field", "serviceType"])
            foreach (var member in platform.Truth.MembersOf(dimension))
                sets.AddRange(
                    await AskAsync(
                        $"{within} {dimension}: {{ notIn: [\"{member}\"] }}",
                        row =>
                            (region is null || row.Public["Region2025"] == region)
                            && row.Public[ColumnOf(dimension)] is { Length: > 0 } own
                            && own != member
                    )
                );
        }

        return sets;
    }

    private async Task<IEnumerable<AskedSet>> AskAsync(string where, Func<TrueRow, bool> isIn)
    {
        var answer = await platform.EvaluateAsync(
            $"beforeAfter(outcome: REVENUE, firstEvent: {FirstEvent}, lastEvent: {LastEvent}, where: {{ {where} }}) {{ years {{ yearsSinceSupport mean }} }}"
        );
        return
        [
            .. from year in answer.GetProperty("years").EnumerateArray()
            where year.GetProperty("mean").ValueKind != JsonValueKind.Null
            let members = Supported(year.GetProperty("yearsSinceSupport").GetInt32()).Where(row => isIn(platform.Truth.Rows[row])).ToArray()
            select new AskedSet(
                members,
                new Dictionary<string, double> { [Figure] = year.GetProperty("mean").GetDouble() * members.Length },
                null
            ),
        ];
    }

    /// <summary>Cooperatives that reported revenue so many years after support began.</summary>
    private IEnumerable<int> Supported(int yearsSinceSupport)
    {
        var since = yearsSinceSupport.ToString(System.Globalization.CultureInfo.InvariantCulture);
        return platform
            .Truth.Rows.Index()
            .Where(row => row.Item.Public["YearsSinceSupport"] == since && row.Item.Values.ContainsKey(Figure))
            .Where(row => row.Item.Public["LegalForm"] is "COOPERATIVE" or "CREDIT_FUND")
            .Select(row => row.Index);
    }

    private IEnumerable<string?> Regions() =>
        platform
            .Truth.Rows.Select(row => row.Public["Region2025"])
            .Where(region => region.Length > 0)
            .Distinct()
            .Order(StringComparer.Ordinal);

    private static string ColumnOf(string dimension) => char.ToUpperInvariant(dimension[0]) + dimension[1..];
}
