using CollectiveEconomy.Statistics.Facts;
using CollectiveEconomy.Statistics.Tests.Protection;

namespace CollectiveEconomy.Statistics.Tests.Facts;

public sealed class YearBeforeTests
{
    [Fact]
    public void An_organisation_has_what_it_reported_for_the_year_before_where_it_reports_again()
    {
        var facts = YearBefore
            .Beside([
                SomeFacts.Reporting(1, 2023) with
                {
                    Revenue = 100,
                },
                SomeFacts.Reporting(2, 2023) with
                {
                    Revenue = 50,
                },
                SomeFacts.Reporting(1, 2024) with
                {
                    Revenue = 130,
                },
                SomeFacts.Silent(2, 2024),
                SomeFacts.Reporting(3, 2024),
            ])
            .ToList();
        Assert.Equal([null, null, 100, null, null], facts.Select(fact => fact.RevenueBefore));
    }

    [Fact]
    public void A_year_that_is_left_out_is_nobody_s_year_before()
    {
        var facts = YearBefore.Beside([SomeFacts.Reporting(1, 2022), SomeFacts.Reporting(1, 2024), SomeFacts.Reporting(1, 2025)]).ToList();
        Assert.Equal([null, null, facts[1].Members], facts.Select(fact => fact.MembersBefore));
    }

    [Fact]
    public void Each_amount_stands_beside_its_own_year_before()
    {
        var (before, now) = (SomeFacts.Reporting(3, 2023), SomeFacts.Reporting(7, 2024) with { CooperativeId = 3 });
        var fact = YearBefore.Beside([before, now]).Last();
        Assert.Equal(
            (before.Members, before.Workers, before.CharterCapital, before.Assets, before.Revenue, before.Profit),
            (fact.MembersBefore, fact.WorkersBefore, fact.CharterCapitalBefore, fact.AssetsBefore, fact.RevenueBefore, fact.ProfitBefore)
        );
        Assert.Equal(
            now,
            fact with
            {
                MembersBefore = null,
                WorkersBefore = null,
                CharterCapitalBefore = null,
                AssetsBefore = null,
                RevenueBefore = null,
                ProfitBefore = null,
            }
        );
    }
}
