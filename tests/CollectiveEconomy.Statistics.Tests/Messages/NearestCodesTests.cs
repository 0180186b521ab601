using CollectiveEconomy.Statistics.Messages;

namespace CollectiveEconomy.Statistics.Tests.Messages;

public sealed class NearestCodesTests
{
    private static readonly string[] Fields = ["TRD", "AGRI", "IND", "TRP", "CON"];

    [Theory]
    [InlineData("AGR", "AGRI CON IND")]
    [InlineData("agri", "AGRI TRD TRP")]
    [InlineData("TRX", "TRD TRP AGRI")]
    [InlineData("", "CON IND TRD")]
    public void The_nearest_come_first_whatever_the_case_and_ties_stand_in_ordinal_order(string typed, string nearest) =>
        Assert.Equal(nearest.Split(' '), NearestCodes.To(typed, Fields));

    [Fact]
    public void Fewer_are_named_where_there_are_fewer()
    {
        Assert.Equal(["A"], NearestCodes.To("B", ["A"]));
        Assert.Empty(NearestCodes.To("B", []));
    }

    [Fact]
    public void A_text_without_end_costs_no_more_than_its_beginning() =>
        Assert.Equal(3, NearestCodes.To(new string('x', 1_000_000), Enumerable.Range(0, 200).Select(number => $"CODE{number}")).Count);
}
