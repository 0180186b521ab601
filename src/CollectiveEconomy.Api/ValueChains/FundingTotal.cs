using System.Linq.Expressions;
using CollectiveEconomy.Engine.Expressions;
using CollectiveEconomy.Engine.Lists.Sorting;
using CollectiveEconomy.Statistics.Funding;
using CollectiveEconomy.Statistics.ValueChains;
using CollectiveEconomy.Storage.Register;

namespace CollectiveEconomy.Api.ValueChains;

/// <summary>Orders models by money of all their years.</summary>
internal static class FundingTotal
{
    private static readonly Dictionary<ModelOrderKey, Expression<Func<FundingLine, long?>>> Amounts = new()
    {
        [ModelOrderKey.Approved] = line => line.Approved,
        [ModelOrderKey.Disbursed] = line => line.Disbursed,
        [ModelOrderKey.Pledged] = line => line.Pledged,
        [ModelOrderKey.Paid] = line => line.Paid,
    };

    /// <summary>The total; not known where no line states an amount.</summary>
    public static SortKey<ValueChainModel> Of(ModelOrderKey key, bool descending)
    {
        var amount = Amounts[key];
        var isKnown = amount.Then<FundingLine, long?, bool>(known => known != null);
        var known = NullsLast.ValueOrSentinel<long>(descending);
        return new SortKey<ValueChainModel, long>((rows, register) => rows.With(Total(register, amount, isKnown).Then(known)));
    }

    private static Expression<Func<ValueChainModel, long?>> Total(
        RegisterContext register,
        Expression<Func<FundingLine, long?>> amount,
        Expression<Func<FundingLine, bool>> isKnown
    ) =>
        model =>
            register.FundingLines.Where(line => line.ModelId == model.Id).Any(isKnown)
                ? register.FundingLines.Where(line => line.ModelId == model.Id).Sum(amount)
                : null;
}
