using CollectiveEconomy.Engine.Errors;
using CollectiveEconomy.Storage.Register;

namespace CollectiveEconomy.Engine.Lists.Filters;

/// <summary>Codes that a filter was given, which must be of a list.</summary>
/// <param name="Permitted">The codes of the list.</param>
/// <param name="Name">Name of the filter's field.</param>
/// <param name="Values">The codes that were given.</param>
internal sealed record CodeCheck(PermittedCodes Permitted, string Name, IReadOnlyCollection<string> Values) : IFilterCheck
{
    /// <inheritdoc/>
    /// <exception cref="CodeUnknown">A code is not in the list.</exception>
    public ValueTask CheckAsync(IReadOnlyCollection<IFilterCheck> all, RegisterContext register, CancellationToken cancellationToken) =>
        Permitted.CheckAsync(Name, Values, register, cancellationToken);
}
