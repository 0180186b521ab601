using System.Net.Http.Json;
using System.Text.Json;
using CollectiveEconomy.Api.Releases;
using CollectiveEconomy.Statistics.Access;
using CollectiveEconomy.Statistics.Areas;
using CollectiveEconomy.Statistics.Codelists;
using CollectiveEconomy.Statistics.Cooperatives;
using CollectiveEconomy.Statistics.Evaluation;
using CollectiveEconomy.Statistics.Imports;
using CollectiveEconomy.Statistics.Official;
using CollectiveEconomy.Statistics.Products;
using CollectiveEconomy.Statistics.Programmes;
using CollectiveEconomy.Statistics.ValueChains;
using CollectiveEconomy.Storage.Access;
using CollectiveEconomy.Storage.Releases;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.Extensions.DependencyInjection;

namespace CollectiveEconomy.Api.Tests.Releases;

/// <summary>Every way to annual figures, for every role that the way is open to: a year is seen once a release that covers it is public.</summary>
public sealed class AnnualFiguresTests(AnnualFigures figures) : IClassFixture<AnnualFigures>
{
    // What each way answers, with the year and whether it needs the role MINISTRY.
    public static TheoryData<string, bool> Ways =>
        new()
        {
            { "annualReports { totalCount nodes { year } }", true },
            { "production { totalCount nodes { year } }", true },
            { "outcomes { totalCount nodes { year } }", true },
            { "fundingLines { totalCount nodes { year } }", false },
            { "supportActivities { totalCount nodes { year } }", false },
            { "cooperative(code: \"HTX-1\") { reports { totalCount nodes { year } } }", true },
            { "cooperative(code: \"HTX-1\") { production { totalCount nodes { year } } }", true },
            { "products(where: { code: { eq: \"RICE\" } }) { nodes { production { totalCount nodes { year } } } }", true },
            { "models { nodes { fundingLines { totalCount nodes { year } } } }", false },
            { "models { nodes { outcomes { totalCount nodes { year } } } }", true },
            { "models { nodes { activities { totalCount nodes { year } } } }", false },
            { "loans { totalCount nodes { disbursedOn } }", true },
            { "chainVerifications { totalCount nodes { date } }", false },
            { "difficulties { totalCount nodes { date } }", true },
            { "cooperative(code: \"HTX-1\") { loans { totalCount nodes { disbursedOn } } }", true },
            { "models { nodes { loans { totalCount nodes { disbursedOn } } } }", true },
            { "models { nodes { verifications { totalCount nodes { date } } } }", false },
            { "models { nodes { difficulties { totalCount nodes { date } } } }", true },
            { "supportUnits(where: { code: { eq: \"UNIT\" } }) { nodes { difficulties { totalCount nodes { date } } } }", true },
            { "node(id: \"COOPERATIVE\") { ... on Cooperative { loans { totalCount nodes { disbursedOn } } } }", true },
            { "node(id: \"MODEL\") { ... on ValueChainModel { difficulties { totalCount nodes { date } } } }", true },
            { "nodes(ids: [\"MODEL\"]) { ... on ValueChainModel { verifications { totalCount nodes { date } } } }", false },
            { "loans(where: { model: { some: { code: { eq: \"M-1\" } } } }) { totalCount nodes { disbursedOn } }", true },
            { "loans(where: { cooperative: { some: { code: { eq: \"HTX-1\" } } } }) { totalCount nodes { disbursedOn } }", true },
            { "loans(where: { disbursedOn: { gte: \"2000-01-01\" } }, last: 1) { totalCount nodes { disbursedOn } }", true },
            { "chainVerifications(where: { model: { some: { code: { eq: \"M-1\" } } } }) { totalCount nodes { date } }", false },
            { "chainVerifications(where: { not: { date: { lte: \"2023-12-31\" } } }) { totalCount nodes { date } }", false },
            { "difficulties(where: { model: { some: { code: { eq: \"M-1\" } } } }) { totalCount nodes { date } }", true },
            { "difficulties(where: { not: { date: { eq: \"2023-12-31\" } } }) { totalCount nodes { date } }", true },
            { "annualReports(where: { year: { gte: 2000 } }, last: 1) { totalCount nodes { year } }", true },
            { "annualReports(where: { not: { year: { eq: 2023 } } }) { totalCount nodes { year } }", true },
            { "fundingLines(where: { or: [{ year: { eq: 2024 } }, { year: { eq: 2023 } }] }) { totalCount nodes { year } }", false },
        };

    [Theory]
    [MemberData(nameof(Ways))]
    public async Task A_later_year_is_seen_by_stewards_only_until_a_release_covers_it(string way, bool isConfidential)
    {
        var query = "{ " + figures.Filled(way) + " }";
        foreach (var (role, key) in figures.Keys.Where(key => !isConfidential || key.Key >= Role.Ministry))
        {
            var answer = (await figures.Host.AskAsync(query, key)).GetRawText();
            Assert.Contains("totalCount", answer, StringComparison.Ordinal);
            Assert.Equal((role, role == Role.Steward), (role, answer.Contains("2024", StringComparison.Ordinal)));
            var hidden =
                answer.Contains("\"totalCount\":2", StringComparison.Ordinal)
                || way.Contains("not:", StringComparison.Ordinal) && answer.Contains("\"totalCount\":1", StringComparison.Ordinal);
            Assert.Equal((role, role == Role.Steward), (role, hidden));
        }
    }

    [Fact]
    public async Task The_order_by_figures_tells_nothing_of_a_later_year()
    {
        await using var host = await ReleaseHost.StartAsync(await Histories.One());
        using (var register = host.Open())
        {
            register.UpdateRange(Enumerable.Range(1, 5).Select(id => ReleaseHost.Report(id, 2023, members: id)));
            register.Add(ReleaseHost.Report(1, 2024, members: 100));
            await register.SaveChangesAsync();
        }

        const string Query =
            "{ cooperatives(where: { origin: { eq: COLLECTED } }, orderBy: [{ key: MEMBERS, direction: DESC }], first: 1) { nodes { code } } }";
        async Task<string?> FirstAsync(Role role) =>
            (await host.AskAsync(Query, await host.KeyAsync(role)))
                .GetProperty("data")
                .GetProperty("cooperatives")
                .GetProperty("nodes")[0]
                .GetProperty("code")
                .GetString();
        Assert.Equal(("HTX-5", "HTX-1"), (await FirstAsync(Role.Ministry), await FirstAsync(Role.Steward)));
    }

    [Fact]
    public void Every_table_of_annual_figures_is_kept_back()
    {
        using var register = figures.Host.Services.GetRequiredService<WholeRegister>().Open();
        Assert.All(
            register.Model.GetEntityTypes().Where(table => table.FindProperty("Year") is not null),
            table => Assert.True(table.GetDeclaredQueryFilters().Count == 1, table.Name)
        );
        // A new table with a day is either one of those below, whose days are administrative, or kept back.
        Assert.Equal(
            [
                typeof(AccessKey),
                typeof(AreaEvent),
                typeof(AreaValidity),
                typeof(AuditEntry),
                typeof(Certification),
                typeof(ChainLink),
                typeof(Code),
                typeof(Cooperative),
                typeof(CriteriaSet),
                typeof(ImportBatch),
                typeof(KeyProductDesignation),
                typeof(OfficialFigure),
                typeof(Proposal),
                typeof(ProposalRound),
                typeof(Region),
                typeof(RegisteredSpecification),
                typeof(ValueChainModel),
            ],
            register
                .Model.GetEntityTypes()
                .Where(table => table.GetProperties().Any(IsDay) && table.GetDeclaredQueryFilters().Count == 0)
                .Select(table => table.ClrType)
                .OrderBy(type => type.Name, StringComparer.Ordinal)
        );
    }

    private static bool IsDay(IProperty property) =>
        (Nullable.GetUnderlyingType(property.ClrType) ?? property.ClrType) is var type
        && (type == typeof(DateOnly) || type == typeof(DateTimeOffset));

    [Fact]
    public async Task Loans_verifications_and_difficulties_follow_the_embargo_of_the_release()
    {
        await using var host = await AnnualFigures.StartAsync();
        var ministry = await host.KeyAsync(Role.Ministry);
        async Task<string> CountAsync() =>
            (
                await host.AskAsync(
                    "{ loans { totalCount } chainVerifications { totalCount } difficulties { totalCount } models(where: { code: { eq: \"M-1\" } }) { nodes { loans { totalCount } } } }",
                    ministry
                )
            )
                .GetProperty("data")
                .GetRawText();
        static string Counted(int count)
        {
            var total = $$$"""{"totalCount":{{{count}}}}""";
            return $$$"""{"loans":{{{total}}},"chainVerifications":{{{total}}},"difficulties":{{{total}}},"models":{"nodes":[{"loans":{{{total}}}}]}}""";
        }

        Assert.Equal(Counted(0), await CountAsync());
        await host.PublishAsync(embargo: host.Clock.Now.AddDays(1));
        await host.LookAsync();
        Assert.Equal(Counted(0), await CountAsync());
        host.Clock.Now = host.Clock.Now.AddDays(1);
        await host.LookAsync();
        Assert.Equal(Counted(2), await CountAsync());
    }

    [Fact]
    public async Task A_year_is_seen_by_all_once_a_release_that_covers_it_is_public_and_no_more_when_it_is_withdrawn()
    {
        await using var host = await AnnualFigures.StartAsync();
        const string Query = "{ fundingLines { totalCount } }";
        // By GET, so that a kept answer would be given if it were kept for too many.
        async Task<string> CountAsync() =>
            (await host.Http.GetFromJsonAsync<JsonElement>("/graphql?query=" + Uri.EscapeDataString(Query)))
                .GetProperty("data")
                .GetProperty("fundingLines")
                .GetRawText();
        Assert.Equal("""{"totalCount":0}""", await CountAsync());
        var release = await host.PublishAsync(embargo: host.Clock.Now.AddDays(1));
        await host.LookAsync();
        Assert.Equal("""{"totalCount":0}""", await CountAsync());
        host.Clock.Now = host.Clock.Now.AddDays(1);
        await host.LookAsync();
        Assert.Equal("""{"totalCount":2}""", await CountAsync());
        host.Folder.Withdraw(release.Id, "Wrong", host.Clock.Now);
        await host.LookAsync();
        Assert.Equal("""{"totalCount":0}""", await CountAsync());
    }
}
