using System.Linq.Expressions;
using CollectiveEconomy.Engine.Expressions;
using CollectiveEconomy.Storage.Register;

namespace CollectiveEconomy.Engine.Lists.Filters;

/// <summary>A condition that a caller put, ready to become part of a query of the register.</summary>
/// <typeparam name="T">What is filtered.</typeparam>
/// <param name="text">The condition as text, equal for equal conditions.</param>
/// <param name="parts">What must hold, all of it.</param>
public sealed class Filter<T>(string text, IReadOnlyList<FilterPart<T>> parts)
{
    /// <summary>Whether it asks something of related rows.</summary>
    internal bool HasRelation => parts.Any(part => part.IsRelation);

    /// <summary>What must be checked before the condition is used.</summary>
    internal IReadOnlyCollection<IFilterCheck> Checks => [.. parts.SelectMany(part => part.Checks)];

    /// <summary>The condition as an expression.</summary>
    /// <exception cref="GraphQL.ExecutionError">A check refused it, for instance a code that does not exist.</exception>
    public async ValueTask<Expression<Func<T, bool>>> InAsync(RegisterContext register, CancellationToken cancellationToken)
    {
        var checks = Checks;
        foreach (var check in checks)
            await check.CheckAsync(checks, register, cancellationToken);
        return In(register);
    }

    /// <summary>The condition as a part of one that was checked.</summary>
    internal Expression<Func<T, bool>> In(RegisterContext register) =>
        parts.Select(part => part.In(register)).Aggregate(Predicates.Always<T>(), Predicates.And);

    /// <inheritdoc/>
    public override string ToString() => text;
}
