using CollectiveEconomy.Statistics.Funding;
using CollectiveEconomy.Statistics.ValueChains;

namespace CollectiveEconomy.Demonstration.Tests;

[Collection(SharedDemoRegister.Name)]
public sealed class SyntheticMoneyTests(DemoRegister register)
{
    private readonly Dictionary<int, ValueChainModel> _models = register.Models.ToDictionary(model => model.Id);
    private readonly ILookup<int, FundingLine> _lines = register.Support.FundingLines.ToLookup(line => line.ModelId);

    [Fact]
    public void Every_model_has_money_of_known_sources_in_years_of_its_support()
    {
        var sources = register.Reference.Codes.Where(code => code.CodelistId == "FUNDING_SOURCE").Select(code => code.Value).ToHashSet();
        Assert.Equal(_models.Keys.Order(), _lines.Select(lines => lines.Key).Order());
        Assert.All(
            register.Support.FundingLines,
            line =>
            {
                var model = _models[line.ModelId];
                Assert.Contains(line.Source, sources);
                Assert.InRange(line.Year, model.StartYear, (model.Ended ?? new DateOnly(2025, 12, 31)).Year);
            }
        );
    }

    [Fact]
    public void State_money_is_planned_approved_and_disbursed_and_counterpart_pledged_and_paid() =>
        Assert.All(
            register.Support.FundingLines,
            line =>
            {
                Assert.Equal(line.Source == FundingSources.Counterpart, line.Planned is null && line.Approved is null);
                Assert.Equal(line.Source != FundingSources.Counterpart, line.Pledged is null && line.Paid is null);
                Assert.True(line.Planned >= line.Approved || line.Approved is null);
                Assert.False(line.Disbursed > line.Approved);
                Assert.True(line.Disbursed is not null || line.Source == FundingSources.Counterpart || line.Year == 2025);
                Assert.InRange(line.Paid ?? 0, 0, line.Pledged ?? 0);
            }
        );

    [Fact]
    public void A_model_of_the_demonstration_has_as_much_state_money_as_one_of_the_country() =>
        Assert.Equal(
            71_701.0 / 185,
            _models
                .Values.Where(model => model.StartYear <= 2020)
                .Average(model => _lines[model.Id].Sum(line => line.Disbursed) / 1e6 ?? 0),
            tolerance: 15
        );

    [Fact]
    public void Lines_sum_to_what_was_approved_once_support_has_run_its_course() =>
        Assert.All(
            _models.Values,
            model =>
            {
                var proposal = register.Support.Files.Proposals[model.ProposalId!.Value - 1];
                var approved = _lines[model.Id].Sum(line => line.Approved ?? 0);
                Assert.True(approved <= proposal.ApprovedAmount);
                Assert.True(proposal.ApprovedAmount <= proposal.RequestedAmount);
                if (model.Status is ModelStatus.Accepted or ModelStatus.Closed)
                    Assert.Equal(proposal.ApprovedAmount, approved);
            }
        );

    [Fact]
    public void Activities_cost_no_more_than_was_disbursed_in_their_year_and_belong_to_content_areas_of_the_model()
    {
        var areas = register.ContentAreas.Select(area => (area.ModelId, area.ContentArea)).ToHashSet();
        Assert.All(register.Support.Activities, activity => Assert.Contains((activity.ModelId, activity.ContentArea), areas));
        Assert.Equal(_models.Keys.Order(), register.Support.Activities.Select(activity => activity.ModelId).Distinct().Order());
        Assert.All(
            register.Support.Activities.GroupBy(activity => (activity.ModelId, activity.Year)),
            year =>
                Assert.True(
                    year.Sum(activity => activity.Cost)
                        <= _lines[year.Key.ModelId].Where(line => line.Year == year.Key.Year).Sum(line => line.Disbursed)
                )
        );
    }

    [Fact]
    public void Loans_go_to_existing_cooperatives_at_plausible_terms_and_more_models_have_one_since_2021()
    {
        var cooperatives = register.Cooperatives.ToDictionary(cooperative => cooperative.Id);
        Assert.All(
            register.Support.Loans,
            loan =>
            {
                Assert.True(cooperatives[loan.CooperativeId].Founded < loan.DisbursedOn);
                Assert.True(loan.DisbursedOn <= new DateOnly(2025, 12, 31));
                Assert.InRange(loan.AnnualRate, 3, 14);
                Assert.InRange(loan.TermMonths, 12, 60);
                Assert.InRange(loan.Amount, 20_000_000, 30_000_000_000);
                if (loan.ModelId is { } id)
                    Assert.True(_models[id].CooperativeId == loan.CooperativeId && _models[id].Starts <= loan.DisbursedOn);
            }
        );
        var withLoan = register.Support.Loans.Where(loan => loan.ModelId is not null).Select(loan => loan.ModelId!.Value).ToHashSet();
        double Share(bool isFirst) =>
            _models.Values.Where(model => model.StartYear <= 2020 == isFirst).Average(model => withLoan.Contains(model.Id) ? 1.0 : 0);
        Assert.True(Share(isFirst: false) > Share(isFirst: true) + 0.1);
    }
}
