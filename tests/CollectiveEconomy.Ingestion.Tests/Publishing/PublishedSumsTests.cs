using CollectiveEconomy.Statistics.Cooperatives;
using CollectiveEconomy.Statistics.Outcomes;
using CollectiveEconomy.Statistics.ValueChains;
using CollectiveEconomy.Storage.Register;
using Microsoft.EntityFrameworkCore;

namespace CollectiveEconomy.Ingestion.Tests.Publishing;

/// <summary>What a release holds in all is what the register holds.</summary>
[Collection(SharedPublishedDemo.Name)]
public sealed class PublishedSumsTests(PublishedDemo demo)
{
    [Fact]
    public async Task Funding_and_loans_sum_to_those_of_the_register_to_the_last_dong()
    {
        await using var register = demo.Register();
        var lines = await register.FundingLines.ToListAsync();
        var loans = await register.Loans.Where(loan => loan.ModelId != null).ToListAsync();
        Assert.Equal(
            [
                lines.Sum(line => line.Planned ?? 0),
                lines.Sum(line => line.Approved ?? 0),
                lines.Sum(line => line.Disbursed ?? 0),
                lines.Sum(line => line.Pledged ?? 0),
                lines.Sum(line => line.Paid ?? 0),
                loans.Sum(loan => loan.Amount),
            ],
            new[] { "Planned", "Approved", "Disbursed", "Pledged", "Paid", "Loans" }.Select(column =>
                demo.Number("funding", $"sum(e.\"{column}\")")
            )
        );
        Assert.Equal(
            lines.Where(line => line.Paid < line.Pledged).Select(line => line.ModelId).Distinct().Count(),
            demo.Number("funding", "count(DISTINCT e.\"ModelId\")", "e.\"IsBelowPledge\"")
        );
        Assert.Equal(lines.Sum(line => line.Disbursed ?? 0), demo.Number("models", "sum(e.\"Disbursed\")"));
    }

    [Fact]
    public async Task Every_row_of_the_register_is_in_its_cube()
    {
        await using var register = demo.Register();
        Assert.Equal(await Synthetic(register).CountAsync(), demo.Number("models", "count(*)"));
        Assert.Equal(
            await register.Proposals.CountAsync(proposal => proposal.Origin == Origin.Synthetic),
            demo.Number("appraisals", "count(*)")
        );
        Assert.Equal(
            await register.OutcomeObservations.CountAsync(observation => observation.Kind == OutcomeKind.Actual),
            demo.Number("outcomes", "count(*)")
        );
        Assert.Equal(await register.Productions.CountAsync(), demo.Number("production", "count(*)"));
        Assert.Equal(await register.DifficultyReports.CountAsync(), demo.Number("difficulties", "sum(e.\"Cases\")"));
        Assert.Equal(
            await register.DifficultyReports.SumAsync(report => report.Severity),
            demo.Number("difficulties", "sum(e.\"Severity\")")
        );
    }

    [Fact]
    public async Task Chains_that_a_look_found_dead_are_those_of_the_register()
    {
        await using var register = demo.Register();
        var looks = await register.ChainVerifications.ToListAsync();
        Assert.Equal(looks.Select(look => look.ModelId).Distinct().Count(), demo.Number("models", "count(e.\"SurvivalDays\")"));
        Assert.Equal(
            looks.Where(look => !look.IsAlive).Select(look => look.ModelId).Distinct().Count(),
            demo.Number("models", "count(*)", "e.\"IsDead\"")
        );
    }

    private static IQueryable<ValueChainModel> Synthetic(RegisterContext register) =>
        register.Models.Where(model => model.Origin == Origin.Synthetic);
}
