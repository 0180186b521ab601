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

    /// <summary>The codes that it names.</summary>
    internal IEnumerable<CodeCheck> Codes => parts.SelectMany(part => part.Codes);

    /// <summary>The condition as an expression.</summary>
    /// <exception cref="Codelists.CodeUnknown">It names a code that does not exist.</exception>
    /// <exception cref="AreaSetsMixed">It names areas of both sets.</exception>
    public async ValueTask<Expression<Func<T, bool>>> InAsync(RegisterContext register, CancellationToken cancellationToken)
    {
        foreach (var codes in Codes)
            await codes.Known.CheckAsync(codes.Name, codes.Values, register, cancellationToken);
        return In(register);
    }

    /// <summary>The condition as a part of one whose codes are known to exist.</summary>
    internal Expression<Func<T, bool>> In(RegisterContext register) =>
        Areas.Count() > 1
            ? throw new AreaSetsMixed()
            : parts.Select(part => part.In(register)).Aggregate(Predicates.Always<T>(), Predicates.And);

    /// <inheritdoc/>
    public override string ToString() => text;
}
