using CollectiveEconomy.Engine.Lists.Filters;
using CollectiveEconomy.Statistics.Areas;
using CollectiveEconomy.Storage.Register;

namespace CollectiveEconomy.Api.Areas;

/// <summary>A filter keeps to one area set.</summary>
/// <param name="Areas">The set of one of its codes.</param>
internal sealed record AreaSetCheck(AreaSet Areas) : IFilterCheck
{
    /// <inheritdoc/>
    /// <exception cref="AreaSetsMixed">Another code is of the other set.</exception>
    public ValueTask CheckAsync(IReadOnlyCollection<IFilterCheck> all, RegisterContext register, CancellationToken cancellationToken) =>
        all.OfType<AreaSetCheck>().All(other => other.Areas == Areas) ? default : throw new AreaSetsMixed();
}
