using CollectiveEconomy.Statistics.Cooperatives;
using CollectiveEconomy.Statistics.Official;

namespace CollectiveEconomy.Demonstration.Tests;

[Collection(SharedNationalRegister.Name)]
public sealed class OfficialMeansTests(NationalRegister register)
{
    [Fact]
    public void Means_of_those_that_reported_2024_come_within_three_in_a_hundred_of_official_ones()
    {
        var reports = register.ReportsOfCounted(2024).ToList();
        Near(register.Figure("F0077"), reports.Average(report => (decimal?)report.CharterCapital));
        Near(register.Figure("F0078"), reports.Average(report => (decimal?)report.TotalAssets));
        Near(register.Figure("F0079"), reports.Average(report => (decimal?)report.Revenue));
        Near(register.Figure("F0080"), reports.Average(report => (decimal?)report.ProfitBeforeTax));
        Near(register.Figure("F0072") / register.Figure("F0061"), reports.Average(report => (decimal?)report.Members));
        Near(register.Figure("F0053") / register.Figure("F0048"), reports.Average(report => (decimal?)report.Workers));
    }

    [Theory]
    [InlineData(2017, "F0122")]
    [InlineData(2019, "F0123")]
    [InlineData(2024, "F0060")]
    [InlineData(2025, "F0092")]
    public void Worker_income_weighted_by_workers_comes_near_the_official_one(int year, string figure)
    {
        var reports = register
            .ReportsOfCounted(year)
            .Where(report => report is { AverageWorkerIncome: not null, Workers: not null })
            .ToList();
        var income =
            reports.Sum(report => (decimal)report.AverageWorkerIncome! * report.Workers!.Value)
            / reports.Sum(report => report.Workers!.Value);
        Near(register.Figure(figure), income);
    }

    [Fact]
    public void The_official_share_of_those_graded_in_2025_is_good_or_fair()
    {
        var graded = register.ReportsOfCounted(2025).Where(report => report.Grade is not (null or "NOT_GRADED")).ToList();
        var share = 100m * graded.Count(report => report.Grade is "TOT" or "KHA") / graded.Count;
        Assert.InRange(share - register.Figure("F0089"), -0.5m, 0.5m);
    }

    [Fact]
    public void The_shares_in_chains_and_with_high_technology_rise_every_year_to_the_official_ones_of_2025()
    {
        Near(register.Figure("F0094") / register.Figure("F0087"), ShareOf(2025, report => report.IsChainLinked));
        Near(register.Figure("F0095") / register.Figure("F0087"), ShareOf(2025, report => report.IsHighTech));
        var years = Enumerable.Range(2016, 10).ToList();
        Assert.Equal(years, years.OrderBy(year => ShareOf(year, report => report.IsChainLinked)));
        Assert.Equal(years, years.OrderBy(year => ShareOf(year, report => report.IsHighTech)));
    }

    [Fact]
    public void About_a_quarter_of_a_million_reports_are_missing_at_rates_that_differ_by_province_and_form()
    {
        Assert.InRange(register.Reports.Count, 250_000, 300_000);
        var reported = register.ReportsOfCounted(2024).Select(report => report.CooperativeId).ToHashSet();
        var rates = register
            .CountedIn(2024)
            .GroupBy(register.FormerProvince)
            .Select(province => province.Average(cooperative => reported.Contains(cooperative.Id) ? 0.0 : 1.0))
            .ToList();
        Assert.InRange(rates.Average(), 0.06, 0.16);
        Assert.True(rates.Max() > 2 * rates.Min());
    }

    [Fact]
    public void Values_are_normal_and_those_of_2025_provisional() =>
        Assert.All(
            register.Reports,
            report => Assert.Equal(report.Year == 2025 ? ObservationStatus.P : ObservationStatus.A, report.Status)
        );

    [Fact]
    public void Members_break_with_the_law_that_counts_from_2024()
    {
        decimal Growth(int year) =>
            (decimal)
                register
                    .Reports.Where(report => report is { Members: not null } && report.Year >= year - 1 && report.Year <= year)
                    .GroupBy(report => report.CooperativeId)
                    .Where(years => years.Count() == 2)
                    .Average(years =>
                        years.MaxBy(report => report.Year)!.Members!.Value / (double)years.MinBy(report => report.Year)!.Members!.Value
                    );
        Assert.InRange(Growth(2023), 0.99m, 1.01m);
        Assert.InRange(Growth(2024), 0.91m, 0.96m);
        Assert.InRange(Growth(2025), 0.99m, 1.01m);
    }

    private decimal ShareOf(int year, Func<AnnualReport, bool?> answer)
    {
        var answers = register.ReportsOfCounted(year).Select(answer).OfType<bool>().ToList();
        return answers.Count(yes => yes) / (decimal)answers.Count;
    }

    private static void Near(decimal official, decimal? made) => Assert.InRange(made!.Value / official, 0.97m, 1.03m);
}
