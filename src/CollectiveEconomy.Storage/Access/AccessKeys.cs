using CollectiveEconomy.Statistics.Access;
using CollectiveEconomy.Storage.Register;
using Microsoft.EntityFrameworkCore;

namespace CollectiveEconomy.Storage.Access;

/// <summary>Makes, lists, finds and revokes keys of a register.</summary>
/// <param name="clock">Tells the time.</param>
public sealed class AccessKeys(TimeProvider clock)
{
    /// <summary>Makes a key.</summary>
    /// <param name="register">The register that keeps it.</param>
    /// <param name="label">For whom or what.</param>
    /// <param name="role">What its holder is.</param>
    /// <param name="scopes">What it is for.</param>
    /// <param name="expires">From when on it is not valid; null for never.</param>
    /// <param name="cancellationToken">Stops before it is kept.</param>
    public async Task<NewKey> CreateAsync(
        RegisterContext register,
        string label,
        Role role,
        Scopes scopes,
        DateTimeOffset? expires,
        CancellationToken cancellationToken = default
    )
    {
        var text = KeyText.Create();
        var key = new AccessKey
        {
            Id = text.Id,
            Label = label,
            Hash = text.Hash,
            Role = role,
            Scopes = scopes,
            Created = clock.GetUtcNow(),
            Expires = expires,
            Revoked = null,
            LastUsed = null,
        };
        register.Add(key);
        await register.SaveChangesAsync(cancellationToken);
        return new NewKey(key, text);
    }

    /// <summary>All keys, oldest first; revoked and expired ones too.</summary>
    /// <param name="register">The register.</param>
    /// <param name="cancellationToken">Stops the query.</param>
    public static Task<List<AccessKey>> ListAsync(RegisterContext register, CancellationToken cancellationToken = default) =>
        register.Set<AccessKey>().OrderBy(key => key.Created).ThenBy(key => key.Id).ToListAsync(cancellationToken);

    /// <summary>The key of an identifier; null when there is none.</summary>
    /// <param name="register">The register.</param>
    /// <param name="id">The identifier.</param>
    /// <param name="cancellationToken">Stops the query.</param>
    public static Task<AccessKey?> FindAsync(RegisterContext register, string id, CancellationToken cancellationToken = default) =>
        register.Set<AccessKey>().SingleOrDefaultAsync(key => key.Id == id, cancellationToken);

    /// <summary>Revokes a key for good; one that was revoked before keeps its day.</summary>
    /// <param name="register">The register.</param>
    /// <param name="id">Identifier of the key.</param>
    /// <param name="cancellationToken">Stops before it is revoked.</param>
    /// <returns>The key as it is kept now; null when there is none.</returns>
    public async Task<AccessKey?> RevokeAsync(RegisterContext register, string id, CancellationToken cancellationToken = default)
    {
        DateTimeOffset? now = clock.GetUtcNow();
        await register
            .Set<AccessKey>()
            .Where(key => key.Id == id && key.Revoked == null)
            .ExecuteUpdateAsync(key => key.SetProperty(row => row.Revoked, now), cancellationToken);
        return await FindAsync(register, id, cancellationToken);
    }

    /// <summary>Notes the day on which a key was used; a day that is kept already, or an earlier one, changes nothing.</summary>
    /// <remarks>What is kept in memory of a register on SQLite is dropped at each commit, so there must not be one for every use.</remarks>
    /// <param name="register">The register.</param>
    /// <param name="id">Identifier of the key.</param>
    /// <param name="used">When it was used.</param>
    /// <param name="cancellationToken">Stops before it is noted.</param>
    public static Task NoteUseAsync(RegisterContext register, string id, DateTimeOffset used, CancellationToken cancellationToken)
    {
        DateTimeOffset? day = new DateTimeOffset(used.UtcDateTime.Date, TimeSpan.Zero);
        return register
            .Set<AccessKey>()
            .Where(key => key.Id == id && (key.LastUsed == null || key.LastUsed < day))
            .ExecuteUpdateAsync(key => key.SetProperty(row => row.LastUsed, day), cancellationToken);
    }
}
