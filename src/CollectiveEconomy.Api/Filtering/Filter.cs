using System.Linq.Expressions;
using CollectiveEconomy.Statistics.Areas;
using CollectiveEconomy.Storage.Register;

namespace CollectiveEconomy.Api.Filtering;

/// <summary>A condition that a caller put, ready to become part of a query of the register.</summary>
/// <typeparam name="T">What is filtered.</typeparam>
/// <param name="text">The condition as text, equal for equal conditions.</param>
/// <param name="parts">What must hold, all of it.</param>
public sealed class Filter<T>(string text, IReadOnlyList<FilterPart<T>> parts)
{
    /// <summary>Whether it asks something of related rows.</summary>
    internal bool HasRelation => parts.Any(part => part.IsRelation);

    /// <summary>The area sets to which its codes belong.</summary>
    internal IEnumerable<AreaSet> Areas => parts.SelectMany(part => part.Areas).Distinct();

    /// <summary>The condition as an expression.</summary>
    /// <exception cref="Codelists.CodeUnknown">It names a code that does not exist.</exception>
    /// <exception cref="AreaSetsMixed">It names areas of both sets.</exception>
    public Expression<Func<T, bool>> In(RegisterContext register) =>
        Areas.Count() > 1
            ? throw new AreaSetsMixed()
            : parts.Select(part => part.In(register)).Aggregate(Composition.Always<T>(), Composition.And);

    /// <inheritdoc/>
    public override string ToString() => text;
}
