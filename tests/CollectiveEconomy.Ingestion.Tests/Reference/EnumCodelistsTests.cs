using CollectiveEconomy.Ingestion.Reference;
using CollectiveEconomy.Statistics.Codelists;
using CollectiveEconomy.Statistics.Facts;
using CollectiveEconomy.Statistics.Products;
using CollectiveEconomy.Statistics.Programmes;
using CollectiveEconomy.Statistics.ValueChains;

namespace CollectiveEconomy.Ingestion.Tests.Reference;

public sealed class EnumCodelistsTests
{
    private static readonly ReferenceData Reference = new();

    [Fact]
    public void Lists_of_enums_have_exactly_their_members_in_their_order()
    {
        Assert.Equal(Enum.GetValues<ModelStatus>().Select(member => EnumCodes.Of(member)), Codes(CodelistIds.ModelStatus));
        Assert.Equal(Enum.GetValues<ProposalDecision>().Select(member => EnumCodes.Of(member)), Codes(CodelistIds.ProposalDecision));
        Assert.Equal(Enum.GetValues<DesignationLevel>().Select(member => EnumCodes.Of(member)), Codes(CodelistIds.DesignationLevel));
    }

    [Fact]
    public void Bands_of_duration_follow_each_other() =>
        Assert.Equal(Enumerable.Range(0, 60).Select(months => DurationBands.Of(months)).Distinct(), Codes(CodelistIds.DurationBand));

    [Fact]
    public void Every_product_is_in_a_group_of_the_list() =>
        Assert.Subset(Codes(CodelistIds.ProductGroup).ToHashSet(), Reference.Products.Select(product => product.Group).ToHashSet());

    private static IEnumerable<string> Codes(string codelist) =>
        Reference.Codes.Where(code => code.CodelistId == codelist).OrderBy(code => code.SortOrder).Select(code => code.Value);
}
