using CollectiveEconomy.Storage.Register;

namespace CollectiveEconomy.Engine.Lists.Filters;

/// <summary>Checks what a filter was given, before it becomes a condition.</summary>
public interface IFilterCheck
{
    /// <summary>Refuses a filter that can't be meant.</summary>
    /// <param name="all">All checks of the filter, this one among them.</param>
    /// <param name="register">The register that is queried.</param>
    /// <param name="cancellationToken">Stops.</param>
    /// <exception cref="GraphQL.ExecutionError">Something in the filter can't be meant.</exception>
    ValueTask CheckAsync(IReadOnlyCollection<IFilterCheck> all, RegisterContext register, CancellationToken cancellationToken);
}
