using CollectiveEconomy.Statistics.Access;
using CollectiveEconomy.Storage.Access;

namespace CollectiveEconomy.Api.Access;

/// <summary>Reads keys of the register.</summary>
/// <param name="known">Finds keys.</param>
/// <param name="uses">Told which were used.</param>
/// <param name="clock">Tells whether one has expired.</param>
/// <param name="log">Told why one was refused; never the key.</param>
internal sealed class KeyReader(KeyCache known, KeyUses uses, TimeProvider clock, ILogger<KeyReader> log) : IBearerReader
{
    public bool Reads(string bearer) => bearer.StartsWith(KeyText.Prefix, StringComparison.Ordinal);

    public async ValueTask<CallerAccess?> ReadAsync(string bearer, bool mayLookUp, CancellationToken cancellationToken)
    {
        if (!KeyText.TryParse(bearer, out var shown))
            return null;
        var kept = await known.FindAsync(shown.Id, mayLookUp, cancellationToken);
        var now = clock.GetUtcNow();
        var verdict = KeyCheck.Of(shown, kept, now);
        if (kept is null || verdict != KeyVerdict.Valid)
        {
            // The identifier is told only when it is one of ours: anything else is text of the caller's making.
            if (mayLookUp)
                log.LogWarning("A key was refused: {Verdict}, {Id}.", verdict, kept?.Id ?? "no such identifier");
            return null;
        }

        uses.Note(kept.Id, now);
        return new CallerAccess(kept.Role, kept.Scopes, kept.Id, kept.Expires);
    }
}
