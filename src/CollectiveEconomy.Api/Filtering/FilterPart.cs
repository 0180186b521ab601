using System.Linq.Expressions;
using CollectiveEconomy.Statistics.Areas;
using CollectiveEconomy.Storage.Register;

namespace CollectiveEconomy.Api.Filtering;

/// <summary>One thing that a filter asks.</summary>
/// <typeparam name="T">What is filtered.</typeparam>
/// <param name="In">Makes the expression for a register.</param>
public sealed record FilterPart<T>(Func<RegisterContext, Expression<Func<T, bool>>> In)
{
    /// <summary>Whether it asks something of related rows.</summary>
    internal bool IsRelation { get; init; }

    /// <summary>The area sets to which its codes belong.</summary>
    internal IReadOnlyList<AreaSet> Areas { get; init; } = [];

    /// <summary>The codes that it names.</summary>
    internal IReadOnlyList<CodeCheck> Codes { get; init; } = [];
}
