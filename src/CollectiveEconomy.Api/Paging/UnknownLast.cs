using System.Linq.Expressions;
using CollectiveEconomy.Api.Filtering;
using CollectiveEconomy.Storage.Register;

namespace CollectiveEconomy.Api.Paging;

/// <summary>
/// A figure by which a list is ordered, of the items or of rows that belong to them. Items of which it is not known come last, whichever way.
/// </summary>
/// <remarks>What is not known counts as a figure beyond all others, so that places are compared without a thought of null.</remarks>
/// <typeparam name="T">What is listed.</typeparam>
/// <typeparam name="TFigure">Type of the figure.</typeparam>
/// <param name="figure">The figure, in queries of a register.</param>
/// <param name="beyond">A figure behind all others in the order that is asked for.</param>
public sealed class UnknownLast<T, TFigure>(Func<RegisterContext, Expression<Func<T, TFigure?>>> figure, TFigure beyond)
    : OrderKeyOf<T, TFigure>(register => figure(register).Then(Known(beyond)))
    where TFigure : struct
{
    private static Expression<Func<TFigure?, TFigure>> Known(TFigure beyond) => known => known ?? beyond;
}
