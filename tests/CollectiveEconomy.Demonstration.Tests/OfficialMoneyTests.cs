using CollectiveEconomy.Statistics.Funding;

namespace CollectiveEconomy.Demonstration.Tests;

[Collection(SharedNationalRegister.Name)]
public sealed class OfficialMoneyTests(NationalRegister register)
{
    private readonly Dictionary<int, int> _startYears = register.Models.ToDictionary(model => model.Id, model => model.StartYear);

    [Theory]
    [InlineData(2018, "F0001")]
    [InlineData(2019, "F0003")]
    [InlineData(2020, "F0005")]
    public void State_money_of_a_year_is_the_official_sum_by_start_of_the_model_and_by_budget(int year, string figure)
    {
        Assert.Equal(
            register.Figure(figure),
            State().Where(line => _startYears[line.ModelId] == year).Sum(line => (decimal?)line.Disbursed)
        );
        Assert.Equal(register.Figure(figure), State().Where(line => line.Year == year).Sum(line => (decimal?)line.Disbursed));
    }

    [Theory]
    [InlineData("NTM", "F0012", "F0013")]
    [InlineData("POVERTY", "F0015", "F0016")]
    [InlineData("ECON_CAREER", "F0018", "F0019")]
    public void State_money_of_a_source_is_the_official_sum_for_as_many_models(string source, string money, string models)
    {
        var lines = State().Where(line => line.Source == source && _startYears[line.ModelId] <= 2020).ToList();
        Assert.Equal(register.Figure(money), lines.Sum(line => (decimal?)line.Disbursed));
        Assert.Equal(register.Figure(models), lines.Select(line => line.ModelId).Distinct().Count());
    }

    [Fact]
    public void What_the_sources_leave_of_the_total_is_of_another_state_budget() =>
        Assert.Equal(
            register.Figure("F0007") - register.Figure("F0012") - register.Figure("F0015") - register.Figure("F0018"),
            State().Where(line => line.Source == FundingSources.OtherState).Sum(line => (decimal?)line.Disbursed)
        );

    [Fact]
    public void Paid_counterpart_of_the_first_programme_is_the_official_sum_and_more_was_pledged()
    {
        var counterpart = register
            .Support.FundingLines.Where(line => line.Source == FundingSources.Counterpart && _startYears[line.ModelId] <= 2020)
            .ToList();
        Assert.Equal(register.Figure("F0010"), counterpart.Sum(line => (decimal?)line.Paid));
        Assert.InRange(counterpart.Sum(line => (decimal?)line.Pledged)!.Value / register.Figure("F0010"), 1.05m, 1.4m);
    }

    [Fact]
    public void Fewer_fall_short_of_their_pledge_since_counterpart_must_be_assured()
    {
        double Short(Func<int, bool> years) =>
            register
                .Support.FundingLines.Where(line => line.Source == FundingSources.Counterpart && years(_startYears[line.ModelId]))
                .GroupBy(line => line.ModelId)
                .Average(lines => lines.Sum(line => line.Paid) < lines.Sum(line => (decimal?)line.Pledged) ? 1.0 : 0);
        Assert.InRange(Short(year => year <= 2020), 0.25, 0.45);
        Assert.InRange(Short(year => year > 2020), 0.07, 0.22);
    }

    private IEnumerable<FundingLine> State() => register.Support.FundingLines.Where(line => FundingSources.IsState(line.Source));
}
