using System.Collections.Concurrent;
using CollectiveEconomy.Storage.Access;
using CollectiveEconomy.Storage.Register;
using Microsoft.EntityFrameworkCore;

namespace CollectiveEconomy.Api.Access;

/// <summary>Gathers which keys were used, so that the register is told once in a while and no request waits for it. It keeps the day.</summary>
/// <param name="store">The register.</param>
internal sealed class KeyUses(IDbContextFactory<RegisterContext> store)
{
    private readonly ConcurrentDictionary<string, DateTimeOffset> _used = [];

    /// <summary>Remembers that a key was used; costs one write to memory.</summary>
    public void Note(string id, DateTimeOffset now) => _used[id] = now;

    /// <summary>Tells the register what was gathered, once for each key.</summary>
    public async Task WriteAsync(CancellationToken cancellationToken)
    {
        if (_used.IsEmpty)
            return;
        await using var register = await store.CreateDbContextAsync(cancellationToken);
        foreach (var id in _used.Keys)
            if (_used.TryRemove(id, out var used))
                await AccessKeys.NoteUseAsync(register, id, used, cancellationToken);
    }
}
