using CollectiveEconomy.Statistics.Cooperatives;

namespace CollectiveEconomy.Statistics.Tests.Cooperatives;

public sealed class LegalFormsTests
{
    [Theory]
    [InlineData(LegalForms.Cooperative, true)]
    [InlineData(LegalForms.CreditFund, true)]
    [InlineData(LegalForms.Union, false)]
    [InlineData(LegalForms.Group, false)]
    public void Official_totals_count_cooperatives_and_credit_funds(string form, bool counts) =>
        Assert.Equal(counts, LegalForms.CountsAsCooperative(form));
}
