using CollectiveEconomy.Engine.DataLoaders;
using CollectiveEconomy.Statistics.Imports;
using CollectiveEconomy.Storage.Register;
using Microsoft.EntityFrameworkCore;

namespace CollectiveEconomy.Api.Imports;

/// <summary>The files of submissions, in their order.</summary>
internal sealed class FilesByImport(IDbContextFactory<RegisterContext> store)
    : RowListLoader<int, ImportedFile>(store, row => row.ImportBatchId, row => row.Number);

/// <summary>Findings of submissions by rule.</summary>
internal sealed class RulesByImport(IDbContextFactory<RegisterContext> store)
    : RowListLoader<int, ImportRuleCount>(store, row => row.ImportBatchId, row => row.Rule);

/// <summary>Findings of submissions by rule and column.</summary>
internal sealed class GroupsByImport(IDbContextFactory<RegisterContext> store) : BatchLoader<int, IReadOnlyList<FindingGroup>>
{
    /// <inheritdoc/>
    protected override async Task<IReadOnlyDictionary<int, IReadOnlyList<FindingGroup>>> FetchAsync(
        IReadOnlyCollection<int> keys,
        CancellationToken cancellationToken
    )
    {
        await using var register = await store.CreateDbContextAsync(cancellationToken);
        var groups = new Dictionary<int, IReadOnlyList<FindingGroup>>();
        foreach (var import in keys)
            groups[import] = await FindingGroups.ReadAsync(register, import, cancellationToken);
        return groups;
    }
}
