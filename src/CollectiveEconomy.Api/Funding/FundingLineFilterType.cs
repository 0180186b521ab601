using CollectiveEconomy.Api.Codelists;
using CollectiveEconomy.Api.ValueChains;
using CollectiveEconomy.Engine.Lists.Filters;
using CollectiveEconomy.Statistics.Codelists;
using CollectiveEconomy.Statistics.Funding;
using CollectiveEconomy.Statistics.ValueChains;

namespace CollectiveEconomy.Api.Funding;

/// <summary>Filter on lines of funding.</summary>
internal sealed class FundingLineFilterType : FilterType<FundingLine>
{
    /// <summary>Declares it.</summary>
    /// <param name="codelists">The codelists.</param>
    public FundingLineFilterType(CodelistDirectory codelists)
        : base("FundingLineFilter", "lines of funding")
    {
        Code("source", line => line.Source, codelists.Permitted(CodelistIds.FundingSource), "Funding source");
        Value<IntFilterType, int>("year", line => line.Year, "Calendar year.");
        Value<LongFilterType, long?>("approved", line => line.Approved, "State funds approved, in đồng.");
        Value<LongFilterType, long?>("disbursed", line => line.Disbursed, "State funds disbursed, in đồng.");
        Related<ValueChainModel, ModelFilterType>(
            "model",
            register => register.Models,
            (model, row) => model.Id == row.ModelId,
            "The model."
        );
    }
}
