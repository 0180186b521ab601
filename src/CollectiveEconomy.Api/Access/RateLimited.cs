using System.Globalization;
using CollectiveEconomy.Api.Execution;

namespace CollectiveEconomy.Api.Access;

/// <summary>An address sent too many wrong keys.</summary>
/// <param name="seconds">After how many seconds it may try again.</param>
public sealed class RateLimited(int seconds)
    : CodedError(
        ErrorCodes.RateLimited,
        string.Create(CultureInfo.InvariantCulture, $"Too many wrong keys came from this address; try again in {seconds} seconds.")
    );
