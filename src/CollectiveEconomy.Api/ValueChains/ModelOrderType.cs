using System.Linq.Expressions;
using CollectiveEconomy.Engine.Lists.Sorting;
using CollectiveEconomy.Engine.Schema;
using CollectiveEconomy.Statistics.Access;
using CollectiveEconomy.Statistics.Funding;
using CollectiveEconomy.Statistics.ValueChains;
using GraphQL.Types;

namespace CollectiveEconomy.Api.ValueChains;

/// <summary>Sort keys for models: their own values, and totals of their funding over all years.</summary>
internal sealed class ModelOrderType : OrderType<ValueChainModel>
{
    public ModelOrderType()
        : base("ModelOrder", "models")
    {
        Value("CODE", model => model.Code, "Code.");
        Value("START_YEAR", model => model.StartYear, "Calendar year in which support began.");
        Total("APPROVED", line => line.Approved, "State funds approved over all years, in đồng.");
        Total("DISBURSED", line => line.Disbursed, "State funds disbursed over all years, in đồng.");
        Total("PLEDGED", line => line.Pledged, "Counterpart that the cooperative pledged over all years, in đồng.")
            .RequiresRole(Role.Ministry);
        Total("PAID", line => line.Paid, "Counterpart that the cooperative paid over all years, in đồng.").RequiresRole(Role.Ministry);
    }

    private EnumValueDefinition Total(string name, Expression<Func<FundingLine, long?>> amount, string description) =>
        Computed(name, (_, descending) => FundingTotal.Of(amount, descending), $"{description} Nulls sort last.");
}
