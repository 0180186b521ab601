using CollectiveEconomy.Statistics.Access;

namespace CollectiveEconomy.Api.Access;

/// <summary>
/// Reads one kind of what callers send as <c>Authorization: Bearer …</c>. Keys of the register are one kind; tokens of an identity provider
/// are to come as another, registered beside it.
/// </summary>
public interface IBearerReader
{
    /// <summary>Whether a text is of this kind; it decides by shape alone, and asks nobody.</summary>
    /// <param name="bearer">What follows the word Bearer.</param>
    bool Reads(string bearer);

    /// <summary>What the text opens; null when it opens nothing.</summary>
    /// <param name="bearer">A text of this kind.</param>
    /// <param name="mayLookUp">Whether a store or provider may be asked; if not, only what is remembered counts.</param>
    /// <param name="cancellationToken">The request was given up.</param>
    ValueTask<CallerAccess?> ReadAsync(string bearer, bool mayLookUp, CancellationToken cancellationToken);
}
