using CollectiveEconomy.Statistics.Facts;
using CollectiveEconomy.Statistics.Protection;
using CsCheck;
using static CollectiveEconomy.Statistics.Tests.Protection.SomeFacts;

namespace CollectiveEconomy.Statistics.Tests.Protection;

public sealed class ResponseExchangeTests
{
    private const int Organisations = 200;

    [Fact]
    public void As_many_report_in_every_field_and_some_are_others()
    {
        var year = Second();
        var told = Told([First(), year], "1");
        Assert.Equal(ReportsByField(year), ReportsByField(told));
        var moved = year.Zip(told).Count(pair => HasReported(pair.First) != HasReported(pair.Second));
        // Of fifty that are silent about a quarter, and as many that are left out for them.
        Assert.InRange(moved, 10, 50);
        Assert.Equal(0, moved % 2);
    }

    [Fact]
    public void Who_is_given_a_report_is_given_its_own_last_one_and_who_is_left_out_tells_nothing()
    {
        var (first, second) = (First(), Second());
        foreach (var (last, fact, told) in first.Zip(second, Told([first, second], "1")))
            Assert.Equal(HasReported(fact) == HasReported(told) ? fact : WithReportOf(HasReported(told) ? last : Silent(1, 1), fact), told);
    }

    [Fact]
    public void Nobody_is_moved_where_nobody_reported_before() => Assert.Equal(Second(), Told([Second()], "1"));

    [Fact]
    public void Nobody_is_moved_where_all_report() => Assert.Equal(First(), Told([First(), First()], "1"));

    [Fact]
    public void Nobody_is_moved_among_fewer_than_five_reports() =>
        Gen.Int[0, 200]
            .Sample(series =>
            {
                CooperativeFact[] first = [.. Enumerable.Range(1, 30).Select(id => Reporting(id, 2023))];
                CooperativeFact[] second = [.. Enumerable.Range(1, 30).Select(id => id <= 4 ? Reporting(id, 2024) : Silent(id, 2024))];
                Assert.Equal(second, Told([first, second], $"{series}"));
            });

    [Fact]
    public void Nobody_stands_in_for_one_unlike_it() =>
        Gen.Int[0, 200]
            .Sample(series =>
            {
                CooperativeFact[] first = [.. Enumerable.Range(1, 30).Select(id => Large(Reporting(id, 2023), id > 20))];
                CooperativeFact[] second = [.. Enumerable.Range(1, 30).Select(id => id > 20 ? Silent(id, 2024) : Reporting(id, 2024))];
                Assert.Equal(second, Told([first, second], $"{series}"));
            });

    [Fact]
    public void The_same_chance_moves_the_same() => Assert.Equal(Told([First(), Second()], "1"), Told([First(), Second()], "1"));

    [Fact]
    public void Another_chance_moves_others() => Assert.NotEqual(Told([First(), Second()], "1"), Told([First(), Second()], "2"));

    [Fact]
    public void Anyone_who_is_silent_may_be_told_to_have_reported()
    {
        var given = new int[Organisations];
        for (var series = 0; series < 200; series++)
            foreach (var (place, told) in Told([First(), Second()], $"{series}").Index())
                given[place] += !HasReported(Second()[place]) && HasReported(told) ? 1 : 0;
        // One in four of two hundred, five standard deviations to either side.
        Assert.All(Second().Zip(given).Where(pair => !HasReported(pair.First)), pair => Assert.InRange(pair.Second, 20, 80));
    }

    private static CooperativeFact[] First() => [.. Enumerable.Range(1, Organisations).Select(id => Reporting(id, 2023, FieldOf(id)))];

    private static CooperativeFact[] Second() =>
        [
            .. Enumerable
                .Range(1, Organisations)
                .Select(id => id % 4 == 1 ? Silent(id, 2024, FieldOf(id)) : Reporting(id, 2024, FieldOf(id))),
        ];

    private static string FieldOf(int id) => id % 3 == 0 ? "TRD" : "AGRI";

    private static CooperativeFact Large(CooperativeFact fact, bool isLarge) =>
        isLarge
            ? fact with
            {
                Members = fact.Members * 10,
                Workers = fact.Workers * 10,
                Revenue = fact.Revenue * 10,
                Assets = fact.Assets * 10,
                CharterCapital = fact.CharterCapital * 10,
                Profit = fact.Profit * 10,
            }
            : fact;

    /// <summary>What is told of the last of some years.</summary>
    private static CooperativeFact[] Told(IReadOnlyList<CooperativeFact[]> years, string series)
    {
        var exchange = new ResponseExchange(NoiseOf([], series));
        return years.Select(exchange.Of).ToList()[^1];
    }

    private static bool HasReported(CooperativeFact fact) => fact.Revenue is not null;

    private static Dictionary<string, int> ReportsByField(IEnumerable<CooperativeFact> facts) =>
        facts.Where(HasReported).CountBy(fact => fact.Field!).ToDictionary();

    private static CooperativeFact WithReportOf(CooperativeFact report, CooperativeFact fact) =>
        fact with
        {
            Members = report.Members,
            WomenMembers = report.WomenMembers,
            Workers = report.Workers,
            WomenWorkers = report.WomenWorkers,
            CharterCapital = report.CharterCapital,
            Assets = report.Assets,
            Revenue = report.Revenue,
            Profit = report.Profit,
            WorkerIncome = report.WorkerIncome,
            Score = report.Score,
        };
}
