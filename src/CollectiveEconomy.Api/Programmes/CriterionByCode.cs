using CollectiveEconomy.Engine.DataLoaders;
using CollectiveEconomy.Statistics.Programmes;
using CollectiveEconomy.Storage.Register;
using Microsoft.EntityFrameworkCore;

namespace CollectiveEconomy.Api.Programmes;

/// <summary>Criteria by the code of their set and their own.</summary>
/// <param name="store">The register.</param>
internal sealed class CriterionByCode(IDbContextFactory<RegisterContext> store) : BatchLoader<(string Set, string Code), Criterion>
{
    /// <inheritdoc/>
    protected override async Task<IReadOnlyDictionary<(string Set, string Code), Criterion>> FetchAsync(
        IReadOnlyCollection<(string Set, string Code)> keys,
        CancellationToken cancellationToken
    )
    {
        // Sets are small: each is read whole.
        var sets = keys.Select(key => key.Set).Distinct().ToList();
        await using var register = await store.CreateDbContextAsync(cancellationToken);
        return await register
            .Set<Criterion>()
            .Where(criterion => sets.Contains(criterion.CriteriaSetCode))
            .ToDictionaryAsync(criterion => (criterion.CriteriaSetCode, criterion.Code), cancellationToken);
    }
}
