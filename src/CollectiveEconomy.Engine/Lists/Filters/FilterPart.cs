using System.Linq.Expressions;
using CollectiveEconomy.Storage.Register;

namespace CollectiveEconomy.Engine.Lists.Filters;

/// <summary>One thing that a filter asks.</summary>
/// <typeparam name="T">What is filtered.</typeparam>
/// <param name="In">Makes the expression for a register.</param>
public sealed record FilterPart<T>(Func<RegisterContext, Expression<Func<T, bool>>> In)
{
    /// <summary>Whether it asks something of related rows.</summary>
    internal bool IsRelation { get; init; }

    /// <summary>What must be checked before the expression is used.</summary>
    public IReadOnlyCollection<IFilterCheck> Checks { get; init; } = [];
}
