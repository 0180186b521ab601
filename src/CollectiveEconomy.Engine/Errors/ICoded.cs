using CollectiveEconomy.Statistics.Languages;

namespace CollectiveEconomy.Engine.Errors;

/// <summary>An error of this platform: it knows its entry in <see cref="ErrorCodes"/>.</summary>
public interface ICoded : ILocalized
{
    /// <summary>The listed kind of failure.</summary>
    ErrorCode Reason { get; }
}
