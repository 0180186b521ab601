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
    /// <summary>The total of an amount; null where no line states it.</summary>
    /// <param name="amount">The amount.</param>
    /// <param name="descending">Whether the largest value comes first.</param>
    public static SortKey<ValueChainModel> Of(Expression<Func<FundingLine, long?>> amount, bool descending)
    {
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
