using CollectiveEconomy.Statistics.Cooperatives;

namespace CollectiveEconomy.Demonstration.Tests;

[Collection(SharedDemoRegister.Name)]
public sealed class SyntheticReportsTests(DemoRegister register)
{
    [Fact]
    public void A_part_is_never_more_than_its_whole() =>
        Assert.All(
            register.Reports,
            report =>
            {
                Assert.False(report.WomenMembers > report.Members);
                Assert.False(report.Households > report.Members);
                Assert.False(report.WomenWorkers > report.Workers);
                Assert.True(report.Members is not null || (report.WomenMembers, report.Households) == (null, null));
                Assert.True(report.Workers is not null || report.WomenWorkers is null);
            }
        );

    [Fact]
    public void A_grade_agrees_with_its_score()
    {
        Assert.All(
            register.Reports.Where(report => report.Score is not null),
            report =>
                Assert.Equal(
                    report.Score switch
                    {
                        >= 80 => "TOT",
                        >= 65 => "KHA",
                        >= 50 => "TRUNG_BINH",
                        _ => "YEU",
                    },
                    report.Grade
                )
        );
        Assert.All(register.Reports.Where(report => report.Score is null), report => Assert.True(report.Grade is null or "NOT_GRADED"));
        Assert.All(
            register.Reports.Select(report => report.Score).OfType<decimal>(),
            score => Assert.True(score is >= 0 and <= 100 && score == Math.Round(score, 2))
        );
        Assert.Equal(
            ["KHA", "NOT_GRADED", "TOT", "TRUNG_BINH", "YEU"],
            register.Reports.Select(report => report.Grade).OfType<string>().Distinct().Order()
        );
    }

    [Fact]
    public void The_young_and_groups_are_not_graded()
    {
        var founded = register.Cooperatives.ToDictionary(cooperative => cooperative.Id);
        Assert.All(
            register.Reports.Where(report => founded[report.CooperativeId].Founded!.Value.Year == report.Year),
            report => Assert.True(report.Grade is null or "NOT_GRADED")
        );
        Assert.All(
            register.Reports.Where(report => founded[report.CooperativeId].LegalForm == LegalForms.Group),
            report => Assert.Null(report.Grade)
        );
    }

    [Fact]
    public void Only_what_exists_at_the_end_of_a_year_reports_of_it_and_once()
    {
        var cooperatives = register.Cooperatives.ToDictionary(cooperative => cooperative.Id);
        Assert.All(
            register.Reports,
            report =>
            {
                var cooperative = cooperatives[report.CooperativeId];
                Assert.True(cooperative.Founded <= new DateOnly(report.Year, 12, 31));
                Assert.True(cooperative.Dissolved is null || cooperative.Dissolved > new DateOnly(report.Year, 12, 31));
            }
        );
        Assert.Equal(register.Reports.Count, register.Reports.DistinctBy(report => (report.CooperativeId, report.Year)).Count());
        Assert.Equal(Enumerable.Range(1, register.Reports.Count), register.Reports.Select(report => report.Id));
    }

    [Fact]
    public void A_few_questions_stay_open_and_a_few_make_a_loss()
    {
        Assert.InRange(register.Reports.Average(report => report.Revenue is null ? 1.0 : 0), 0.015, 0.035);
        Assert.InRange(register.Reports.Average(report => report.ProfitBeforeTax < 0 ? 1.0 : 0), 0.02, 0.15);
        Assert.All(
            register.Reports,
            report =>
                Assert.False(report.Revenue < 0 || report.CharterCapital < 0 || report.TotalAssets < 0 || report.AverageWorkerIncome <= 0)
        );
    }

    [Fact]
    public void Members_of_unions_are_no_persons_so_they_are_not_counted()
    {
        var unions = register
            .Cooperatives.Where(cooperative => cooperative.LegalForm == LegalForms.Union)
            .Select(union => union.Id)
            .ToHashSet();
        Assert.All(register.Reports.Where(report => unions.Contains(report.CooperativeId)), report => Assert.Null(report.Members));
    }
}
