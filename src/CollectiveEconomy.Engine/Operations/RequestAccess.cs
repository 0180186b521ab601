using CollectiveEconomy.Statistics.Access;

namespace CollectiveEconomy.Engine.Operations;

/// <summary>Holds the decision of one request. Resolvers take <see cref="CallerAccess"/> itself; only authentication writes.</summary>
public sealed class RequestAccess
{
    private CallerAccess? _decided;

    /// <summary>What was decided; what anybody may see, as long as nothing was.</summary>
    public CallerAccess Value => _decided ?? CallerAccess.Public;

    /// <summary>Decides, once.</summary>
    /// <param name="access">What the caller may see.</param>
    /// <exception cref="InvalidOperationException">It was decided before.</exception>
    public void Decide(CallerAccess access) =>
        _decided = _decided is null ? access : throw new InvalidOperationException("The access of this request was decided before.");
}
